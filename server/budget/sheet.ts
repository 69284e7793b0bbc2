import { yearOfDay } from "#shared/calendar/day.ts";
import { checkBudgetYear } from "#shared/registers/budget-edit.ts";
import type { CellValue } from "#shared/registers/sheets/sheet.ts";
import type { Halalas } from "#shared/units.ts";
import type { Db, Tx } from "../db/client.ts";
import { type RegisterSheet, type RowWrite, type SheetEntry, textOf } from "../registers/sheet.ts";
import { factsOf } from "../registers/subject.ts";
import { type Acting, recordAct, refuse } from "../registers/write.ts";
import { yearsOf } from "../registers/years.ts";
import { abilitiesOnBudget, BUDGET_FIELDS, recordOf } from "./stored.ts";
import { budgetActionOf, loadBudgetYear, requireAmounts, writeBudgetYear } from "./write.ts";

/** Money as a sheet: a program's year a row. */
export const budgetSheet: RegisterSheet = {
  reading: "budget.read",
  adding: "budget.record",
  read: readRows,
  isEditable: (actor, _entry, subject) => abilitiesOnBudget(actor, subject).length > 0,
  write: writeRow,
  columnOf: {},
};

async function readRows(db: Db | Tx): Promise<SheetEntry[]> {
  const years = await db.budgetYear.findMany({
    where: { program: { plan: { kind: "plan" } } },
    orderBy: [{ program: { position: "asc" } }, { year: "asc" }],
    select: { ...BUDGET_FIELDS, program: { select: { code: true } } },
  });
  return years.map(({ program, ...stored }) => {
    const { id, version, programId, year, ...amounts } = recordOf(stored);
    const { plannedHalalas, committedHalalas, actualHalalas, forecastHalalas } = amounts;
    return {
      ...{ id, version, programId },
      cells: {
        ...{ program: program.code, year, planned: plannedHalalas, committed: committedHalalas },
        ...{ actual: actualHalalas, forecast: forecastHalalas },
      },
    };
  });
}

async function writeRow(tx: Tx, acting: Acting, { entry, cells, ids }: RowWrite): Promise<void> {
  const programId = textOf(ids.program(cells["program"]));
  const program = await tx.program.findUniqueOrThrow({
    where: { id: programId },
    select: { id: true, isPublished: true, plan: { select: { startDay: true, finishDay: true } } },
  });
  const input = {
    ...{ year: Number(cells["year"]), version: entry?.version ?? null },
    ...{ planned: halalasOf(cells["planned"]), committed: halalasOf(cells["committed"]) },
    ...{ actual: halalasOf(cells["actual"]), forecast: halalasOf(cells["forecast"]) },
  };
  const before = await loadBudgetYear(tx, programId, input.year);
  const changed = requireAmounts(acting.actor, factsOf(program), before, input);
  const isOutside = before === null && !yearsOf(program.plan).includes(input.year);
  refuse([
    ...(isOutside ? [{ path: "year", rule: "yearOutsidePlan" }] : []),
    ...checkBudgetYear(input, yearOfDay(acting.clock.today())),
  ]);
  const change = await writeBudgetYear(tx, programId, before, input);
  const act = { action: budgetActionOf(changed), subjectType: "program", subjectId: programId, programId };
  if (change) await recordAct(tx, acting, act, [change]);
}

function halalasOf(cell: CellValue | undefined): Halalas {
  return Number(cell ?? 0) as Halalas;
}

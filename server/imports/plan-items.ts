import { toEpochDay } from "#shared/calendar/day.ts";
import { workDaysBetween } from "#shared/calendar/working-days.ts";
import type { ImportField, RowKind } from "#shared/contract/imports.ts";
import type { EpochDay, IsoDay } from "#shared/units.ts";
import { checkActual, checkOrder, checkPlanDay } from "./day-rules.ts";
import type { PortfolioRow } from "./findings.ts";
import { type BaselineDraft, planBaselineDays } from "./plan-baseline.ts";
import { addChange, addRow, claimCode, type Draft, RowCells, requireName, sameKey } from "./plan-draft.ts";
import type { ProgramIndex } from "./plan-programs.ts";
import type { ItemRecord, ProgramRecord } from "./present-plan.ts";

const SHARED_FIELDS = [
  "programCode",
  "code",
  "nameAr",
  "nameEn",
  "baselineDay",
  "forecastDay",
  "finishDay",
  "actualDay",
  "progressPercent",
] as const;

const FIELDS: Readonly<Record<"activity" | "milestone", readonly ImportField[]>> = {
  activity: [...SHARED_FIELDS, "startDay", "baselineStartDay", "actualStartDay"],
  milestone: [...SHARED_FIELDS, "weightPoints"],
};

const COLUMN_OF = {
  nameAr: "nameAr",
  nameEn: "nameEn",
  startDay: "forecastStartDay",
  forecastDay: "forecastFinishDay",
  finishDay: "forecastFinishDay",
  actualStartDay: "actualStartDay",
  actualDay: "actualFinishDay",
  weightPoints: "weightPoints",
  progressPercent: "progressPercent",
};

type ItemKind = "activity" | "milestone";

function isItemKind(kind: RowKind): kind is ItemKind {
  return kind === "activity" || kind === "milestone";
}

function newItem(
  draft: Draft,
  kind: ItemKind,
  program: ProgramRecord,
  code: string,
  position: number,
): ItemRecord {
  return {
    id: draft.newId("scheduleItem", `${sameKey(program.code)}/${sameKey(code)}`),
    programId: program.id,
    kind,
    code,
    nameAr: "",
    nameEn: "",
    position,
    forecastStartDay: null,
    forecastFinishDay: "",
    actualStartDay: null,
    actualFinishDay: null,
    durationWorkDays: 0,
    remainingWorkDays: null,
    progressPercent: 0,
    weightPoints: 0,
    declaredState: null,
    constraintType: "asSoonAsPossible",
    constraintDay: null,
    deadlineDay: null,
  };
}

/** The forecast of a row: said so, or as a plain finish; a new record without either has what else is known. */
function forecastOf(cells: RowCells, base: ItemRecord): string {
  const said = cells.text("forecastDay") ?? cells.text("finishDay");
  if (said !== null || base.forecastFinishDay !== "") return said ?? base.forecastFinishDay;
  return cells.text("actualDay") ?? cells.text("baselineDay") ?? "";
}

/** Done is 100 percent, so the actual day brings the progress along unless the row gives one itself. */
function progressOf(cells: RowCells, base: ItemRecord, actualDay: string | null): number {
  return cells.number("progressPercent") ?? (actualDay === null ? base.progressPercent : 100);
}

function durationOf({ present }: Draft, programId: string, start: string | null, finish: string): number {
  if (start === null || start === "" || finish === "" || start > finish) return 0;
  const dayBefore = (toEpochDay(start as IsoDay) - 1) as EpochDay;
  const calendar = present.calendarByProgramId.get(programId) ?? present.calendar;
  return workDaysBetween(calendar, dayBefore, toEpochDay(finish as IsoDay));
}

function withCells(draft: Draft, base: ItemRecord, cells: RowCells): ItemRecord {
  const actualFinishDay = cells.text("actualDay") ?? base.actualFinishDay;
  const forecastFinishDay = forecastOf(cells, base);
  const isActivity = base.kind === "activity";
  const forecastStartDay = isActivity ? (cells.text("startDay") ?? base.forecastStartDay ?? "") : null;
  const isMoved = forecastStartDay !== base.forecastStartDay || forecastFinishDay !== base.forecastFinishDay;
  return {
    ...base,
    nameAr: cells.text("nameAr") ?? base.nameAr,
    nameEn: cells.text("nameEn") ?? base.nameEn,
    forecastStartDay,
    forecastFinishDay,
    actualStartDay: isActivity ? (cells.text("actualStartDay") ?? base.actualStartDay) : null,
    actualFinishDay,
    durationWorkDays:
      isActivity && isMoved
        ? durationOf(draft, base.programId, forecastStartDay, forecastFinishDay)
        : base.durationWorkDays,
    progressPercent: progressOf(cells, base, actualFinishDay),
    weightPoints: cells.number("weightPoints") ?? base.weightPoints,
  };
}

function areDaysRight(draft: Draft, cells: RowCells, item: ItemRecord): boolean {
  const finishField = cells.get("forecastDay") ? "forecastDay" : "finishDay";
  const checks = [
    checkPlanDay(
      draft,
      cells,
      item.kind === "milestone" ? "forecastDay" : finishField,
      item.forecastFinishDay,
    ),
    checkActual(draft, cells, "actualDay"),
    checkActual(draft, cells, "actualStartDay"),
  ];
  if (item.forecastStartDay !== null)
    checks.push(checkPlanDay(draft, cells, "startDay", item.forecastStartDay));
  const isInOrder =
    checkOrder(draft, cells, finishField, item.forecastStartDay ?? "", item.forecastFinishDay) &&
    checkOrder(draft, cells, "actualDay", item.actualStartDay ?? "", item.actualFinishDay ?? "9999");
  return checks.every(Boolean) && isInOrder;
}

function isProgressRight(draft: Draft, cells: RowCells, item: ItemRecord): boolean {
  const isDone = item.actualFinishDay !== null;
  if (isDone === (item.progressPercent === 100)) return true;
  const code = isDone ? "actualNeedsFullProgress" : "doneNeedsActual";
  draft.findings.report(code, cells.row, cells.get("progressPercent"));
  return false;
}

/** Whether a day that was already known moves, which product rules ask a reason for. */
function movesKnownDay(before: ItemRecord | null, after: ItemRecord): boolean {
  if (!before) return false;
  const isForecastMoved =
    before.forecastFinishDay !== after.forecastFinishDay ||
    before.forecastStartDay !== after.forecastStartDay;
  const isActualMoved = before.actualFinishDay !== null && before.actualFinishDay !== after.actualFinishDay;
  return isForecastMoved || isActualMoved;
}

/** The program of the row, which must be in the plan or in the file. */
function programOf(draft: Draft, cells: RowCells, programs: ProgramIndex): ProgramRecord | null {
  const code = cells.text("programCode");
  const program = code === null ? null : programs.get(sameKey(code));
  if (program) return program;
  draft.findings.report(
    code === null ? "missingProgram" : "unknownProgram",
    cells.row,
    cells.get("programCode"),
  );
  return null;
}

interface Known {
  readonly programs: ProgramIndex;
  readonly itemByKey: Map<string, ItemRecord>;
  readonly nextPosition: Map<string, number>;
  readonly seen: Map<string, number>;
  readonly baseline: BaselineDraft;
}

function recordOf(draft: Draft, kind: ItemKind, program: ProgramRecord, code: string, known: Known) {
  const before = known.itemByKey.get(`${program.id}/${sameKey(code)}`) ?? null;
  const position = (known.nextPosition.get(program.id) ?? 0) + 1;
  if (!before) known.nextPosition.set(program.id, position);
  return { before, base: before ?? newItem(draft, kind, program, code, position) };
}

function planRow(draft: Draft, row: PortfolioRow, kind: ItemKind, known: Known): void {
  const cells = new RowCells(draft, row, FIELDS[kind]);
  if (cells.get("forecastDay")) cells.drop(draft, "finishDay", "notForThisKind");
  const program = programOf(draft, cells, known.programs);
  const code = claimCode(draft, cells, known.seen, program?.id ?? "?");
  if (!program || !code) return;
  const { before, base } = recordOf(draft, kind, program, code, known);
  if (base.kind !== kind) {
    draft.findings.report("otherKind", row, cells.get("code"));
    return;
  }
  const after = withCells(draft, base, cells);
  const checks = [
    requireName(draft, cells, after),
    areDaysRight(draft, cells, after),
    isProgressRight(draft, cells, after),
  ];
  if (!checks.every(Boolean)) return;
  addChange(draft, "scheduleItem", program.id, before, after);
  if (movesKnownDay(before, after)) draft.needsReason = true;
  const differences = [
    ...cells.differences(COLUMN_OF, before, after),
    ...planBaselineDays(draft, known.baseline, cells, { item: after, program }),
  ];
  addRow(draft, row, { kind, record: after, programCode: program.code, isNew: !before, differences });
}

/** Plans the rows that are activities or milestones, in the file's order. */
export function planItems(
  draft: Draft,
  rows: readonly PortfolioRow[],
  programs: ProgramIndex,
  baseline: BaselineDraft,
): void {
  const { items } = draft.present;
  const nextPosition = new Map<string, number>();
  for (const item of items) {
    nextPosition.set(item.programId, Math.max(item.position, nextPosition.get(item.programId) ?? 0));
  }
  const itemByKey = new Map(items.map((item) => [`${item.programId}/${sameKey(item.code)}`, item]));
  const known: Known = { programs, itemByKey, nextPosition, seen: new Map(), baseline };
  for (const row of rows) if (isItemKind(row.kind)) planRow(draft, row, row.kind, known);
}

import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { itemCreateInput } from "#shared/contract/items.ts";
import { checkNewItem, workDaysOf } from "#shared/progress/new-item.ts";
import { foldForSearch } from "#shared/text/fold.ts";
import type { IsoDay } from "#shared/units.ts";
import { calendarOf, type ItemFacts, type PlanFacts, type ProgramFacts } from "../plan/facts.ts";

type Input = z.output<typeof itemCreateInput>;

/** The columns of a new item, last in its program. */
export function newItem(facts: PlanFacts, program: ProgramFacts, input: Input): Omit<ItemFacts, "version"> {
  const isMilestone = input.kind === "milestone";
  const { kind, nameAr, nameEn } = input;
  return {
    id: randomUUID(),
    programId: program.id,
    ...{ kind, nameAr, nameEn },
    code: input.code ?? nextItemCode(program.items, kind),
    position: Math.max(0, ...program.items.map(({ position }) => position)) + 1,
    forecastStartDay: isMilestone ? null : input.startDay,
    forecastFinishDay: isMilestone ? input.day : input.finishDay,
    actualStartDay: null,
    actualFinishDay: null,
    durationWorkDays: workDaysOf(input, calendarOf(facts, program)),
    remainingWorkDays: null,
    progressPercent: 0,
    weightPoints: isMilestone ? input.weightPoints : 0,
    declaredState: null,
    constraintType: "asSoonAsPossible",
    constraintDay: null,
    deadlineDay: null,
  };
}

/** Every reason why it cannot be added as of `statusDay`. */
export function problemsOfNew(
  facts: PlanFacts,
  program: ProgramFacts,
  input: Input,
  statusDay: IsoDay,
): FieldProblem[] {
  const { startDay, finishDay } = facts;
  const context = { statusDay, planStartDay: startDay as IsoDay, planFinishDay: finishDay as IsoDay };
  const problems: FieldProblem[] = checkNewItem(input, calendarOf(facts, program), context);
  const { code } = input;
  const isTaken = code !== undefined && program.items.some((item) => isSameCode(item.code, code));
  return isTaken ? [...problems, { path: "code", rule: "taken" }] : problems;
}

/** Codes that a reader takes for the same are, as in an import. */
function isSameCode(one: string, other: string): boolean {
  return foldForSearch(one) === foldForSearch(other);
}

const LETTERS = { milestone: "M", activity: "A" } as const;
const NUMBERED = /^(.*?)(\d+)$/;

/** One more than the highest of its kind, written like that one: `HR-1-M08` after `HR-1-M07`. */
export function nextItemCode(
  items: readonly Pick<ItemFacts, "kind" | "code">[],
  kind: "milestone" | "activity",
): string {
  const numbered = items.flatMap(({ kind: held, code }) => {
    const [, stem = "", digits = ""] = NUMBERED.exec(code) ?? [];
    return held === kind && digits !== "" ? [{ stem, digits }] : [];
  });
  const highest = numbered.toSorted((one, other) => Number(other.digits) - Number(one.digits))[0];
  const { stem, digits } = highest ?? { stem: LETTERS[kind], digits: "0" };
  for (let number = Number(digits) + 1; ; number++) {
    const code = `${stem}${String(number).padStart(digits.length, "0")}`;
    if (!items.some((item) => isSameCode(item.code, code))) return code;
  }
}

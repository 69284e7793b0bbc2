import { problemAt as dayProblemAt } from "#client/editing/edit-problems.ts";
import { problemAt as entryProblemAt } from "#client/registers/forms.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { RollOutCell, RollOutView } from "#shared/contract/roll-out.ts";
import type { Words } from "#shared/i18n/words.ts";
import { checkRollOut, type RollOutState } from "#shared/registers/roll-out.ts";
import type { IsoDay } from "#shared/units.ts";

/** What is said of a program in a place, as far as it is filled in. */
export interface CellForm {
  readonly state: RollOutState;
  readonly plannedDay: IsoDay | null;
  readonly actualDay: IsoDay | null;
}

export function cellFormOf(cell: RollOutCell | null): CellForm {
  if (!cell) return { state: "planned", plannedDay: null, actualDay: null };
  const { state, plannedDay, actualDay } = cell;
  return { state, plannedDay, actualDay };
}

/** The form in another state: live begins today, and what is not live has no such day. */
export function inState(form: CellForm, state: RollOutState, statusDay: IsoDay): Partial<CellForm> {
  return { state, actualDay: state === "live" ? (form.actualDay ?? statusDay) : null };
}

/** Why it may not be sent, each at its field. */
export function checkCell(form: CellForm, { statusDay, plan }: RollOutView): readonly FieldProblem[] {
  const { plannedDay } = form;
  if (plannedDay === null) return [{ path: "plannedDay", rule: "missing" }];
  const context = { statusDay, planStartDay: plan.startDay, planFinishDay: plan.finishDay };
  return checkRollOut({ ...form, plannedDay }, context);
}

const RULES = ["liveNeedsDay", "dayNeedsLive"] as const;
const DAY_RULES: ReadonlySet<string> = new Set(["actualAfterStatusDay", "beforePlan", "farPastPlan"]);

/** The refusal that stands at a field, in words; undefined when there is none. */
export function problemAt(words: Words, problems: readonly FieldProblem[], path: keyof CellForm) {
  return entryProblemAt(words, problems, path, (rule) => {
    if (DAY_RULES.has(rule)) return dayProblemAt(words, problems, path);
    const own = RULES.find((each) => each === rule);
    return own && words.t(`rollOut.rules.${own}`);
  });
}

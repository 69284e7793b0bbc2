import { type Checked, checkFilled, problemAt as entryProblemAt } from "#client/registers/forms.ts";
import type { DecisionRow } from "#shared/contract/decisions.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import type { Words } from "#shared/i18n/words.ts";
import { checkDecisionAsk, checkDecisionOutcome } from "#shared/registers/decision-edit.ts";
import type { IsoDay } from "#shared/units.ts";

/** What is asked for, as far as it is filled in. */
export interface AskForm {
  readonly nameAr: string;
  readonly nameEn: string;
  readonly deciderId: string | null;
  readonly dueDay: IsoDay | null;
}

/** What was decided, as far as it is filled in. */
export interface TakeForm {
  readonly outcomeText: string;
  readonly deciderId: string | null;
  readonly decidedDay: IsoDay | null;
  readonly assigneeId: string | null;
  readonly dueDay: IsoDay | null;
}

export function askFormOf({ nameAr, nameEn, decider, dueDay }: DecisionRow): AskForm {
  return { nameAr, nameEn, deciderId: decider?.id ?? null, dueDay };
}

/** The record as it stands; before there is any, today, with whoever asked to carry it out where they may. */
export function takeFormOf(
  { state, outcomeText, decider, decidedDay, assignee, askedBy, dueDay }: DecisionRow,
  assignees: readonly PersonRef[],
  statusDay: IsoDay,
): TakeForm {
  const asking = assignees.find(({ id }) => id === askedBy?.id);
  return {
    outcomeText,
    deciderId: decider?.id ?? null,
    decidedDay: decidedDay ?? statusDay,
    assigneeId: assignee?.id ?? asking?.id ?? null,
    // Until it is taken this is the day that it is wanted by, which says nothing of its carrying out.
    dueDay: state === "wanted" ? null : dueDay,
  };
}

export function checkAsk(form: AskForm, askedDay: IsoDay): Checked<AskForm> {
  return checkFilled(form, (filled) => checkDecisionAsk(filled, askedDay));
}

/** What is not written is told together with what is not chosen, not after it. */
export function checkTake(form: TakeForm, askedDay: IsoDay, statusDay: IsoDay): Checked<TakeForm> {
  const checked = checkFilled(form, (filled) => checkDecisionOutcome(filled, { askedDay, statusDay }));
  const isTold =
    form.outcomeText.trim() !== "" || checked.problems.some(({ path }) => path === "outcomeText");
  if (isTold) return checked;
  return { filled: null, problems: [{ path: "outcomeText", rule: "outcomeMissing" }, ...checked.problems] };
}

const RULES = [
  "nameMissing",
  "dueBeforeAsked",
  "outcomeMissing",
  "decidedBeforeAsked",
  "decidedInFuture",
  "dueBeforeDecided",
] as const;

/** The refusal that stands at a field, in words; undefined when there is none. */
export function problemAt(
  words: Words,
  problems: readonly FieldProblem[],
  path: keyof AskForm | keyof TakeForm | "programId",
): string | undefined {
  return entryProblemAt(words, problems, path, (rule) => {
    const own = RULES.find((each) => each === rule);
    return own && words.t(`decisions.rules.${own}`);
  });
}

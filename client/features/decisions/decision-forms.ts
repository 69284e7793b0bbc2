import type { DecisionRow } from "#shared/contract/decisions.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";
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

/** The form with nothing left out, or why it may not be sent, each at its field. */
export type Checked<Form> =
  | { readonly filled: Filled<Form>; readonly problems: readonly [] }
  | { readonly filled: null; readonly problems: readonly FieldProblem[] };

type Filled<Form> = { readonly [Name in keyof Form]: NonNullable<Form[Name]> };

export function checkAsk(form: AskForm, askedDay: IsoDay): Checked<AskForm> {
  return checked(form, (filled) => checkDecisionAsk(filled, askedDay));
}

export function checkTake(form: TakeForm, askedDay: IsoDay, statusDay: IsoDay): Checked<TakeForm> {
  return checked(form, (filled) => checkDecisionOutcome(filled, { askedDay, statusDay }));
}

function checked<Form extends object>(
  form: Form,
  check: (filled: Filled<Form>) => readonly FieldProblem[],
): Checked<Form> {
  const missing = Object.entries(form).flatMap(([path, value]) =>
    value === null ? [{ path, rule: "missing" }] : [],
  );
  if (missing.length > 0) return { filled: null, problems: missing };
  const filled = form as Filled<Form>;
  const problems = check(filled);
  return problems.length > 0 ? { filled: null, problems } : { filled, problems: [] };
}

/** People as the choices of a field; whoever stands there may stay, also when they are offered no more. */
export function choicesOf(
  { language }: Words,
  people: readonly PersonRef[],
  standing: PersonRef | null,
): readonly { readonly id: string; readonly label: string }[] {
  const isOffered = people.some(({ id }) => id === standing?.id);
  const all = standing && !isOffered ? [standing, ...people] : people;
  return all.map((person) => ({ id: person.id, label: chooseName(language, person).text }));
}

const RULES = [
  "missing",
  "nameMissing",
  "dueBeforeAsked",
  "outcomeMissing",
  "decidedBeforeAsked",
  "decidedInFuture",
  "dueBeforeDecided",
  "notInList",
] as const;

/** The refusal that stands at a field, in words; undefined when there is none. */
export function problemAt(
  { t }: Words,
  problems: readonly FieldProblem[],
  path: keyof AskForm | keyof TakeForm | "programId",
): string | undefined {
  const problem = problems.find((each) => each.path === path);
  if (!problem) return undefined;
  const rule = RULES.find((each) => each === problem.rule);
  return t(`decisions.rules.${rule ?? "other"}`);
}

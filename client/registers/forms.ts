import type { FieldProblem } from "#shared/contract/errors.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";

/** The form with nothing left out, or why it may not be sent, each at its field. */
export type Checked<Form> =
  | { readonly filled: Filled<Form>; readonly problems: readonly [] }
  | { readonly filled: null; readonly problems: readonly FieldProblem[] };

/** A form whose every field has a value. */
export type Filled<Form> = { readonly [Name in keyof Form]: NonNullable<Form[Name]> };

/** Asks the register's rule once nothing is left out. */
export function checkFilled<Form extends object>(
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
export function peopleChoices(
  { language }: Words,
  people: readonly PersonRef[],
  standing: PersonRef | null,
): readonly { readonly id: string; readonly label: string }[] {
  const isOffered = people.some(({ id }) => id === standing?.id);
  const all = standing && !isOffered ? [standing, ...people] : people;
  return all.map((person) => ({ id: person.id, label: chooseName(language, person).text }));
}

/** Refusals that every register may meet; its own are told by its own words. */
const RULES = ["missing", "notInList"] as const;

/** The refusal that stands at a field, in words; undefined when there is none. `own` tells the register's own rules. */
export function problemAt(
  { t }: Words,
  problems: readonly FieldProblem[],
  path: string,
  own: (rule: string) => string | undefined,
): string | undefined {
  const problem = problems.find((each) => each.path === path);
  if (!problem) return undefined;
  const rule = RULES.find((each) => each === problem.rule);
  return own(problem.rule) ?? t(`registers.rules.${rule ?? "other"}`);
}

import type { FieldProblem } from "#shared/contract/errors.ts";
import type { Words } from "#shared/i18n/words.ts";

/** What a scenario is called, and what it is for. */
export interface NameForm {
  readonly nameAr: string;
  readonly nameEn: string;
  readonly note: string;
}

export const NO_NAME: NameForm = { nameAr: "", nameEn: "", note: "" };

/** One of the names is enough. */
export function checkName({ nameAr, nameEn }: NameForm): FieldProblem[] {
  const isNamed = nameAr.trim() !== "" || nameEn.trim() !== "";
  return isNamed ? [] : [{ path: "nameAr", rule: "noName" }];
}

const RULES = ["noName", "tooMany"] as const;

/** The refusal that stands at a field, in words; undefined when there is none. */
export function problemAt(
  { t }: Words,
  problems: readonly FieldProblem[],
  path: keyof NameForm | "from",
): string | undefined {
  const problem = problems.find((each) => each.path === path);
  if (!problem) return undefined;
  return t(`scenarios.rules.${RULES.find((rule) => rule === problem.rule) ?? "other"}`);
}

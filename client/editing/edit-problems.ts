import type { FieldProblem } from "#shared/contract/errors.ts";
import type { Words } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";

type Rule = keyof typeof import("#shared/i18n/ar.ts")["ar"]["editing"]["rules"];

const RULES: ReadonlySet<string> = new Set<Rule>([
  "nothingChanged",
  "reasonMissing",
  "actualAfterStatusDay",
  "beforePlan",
  "farPastPlan",
  "forecastInPast",
  "doneNeedsActual",
  "actualNeedsFullProgress",
  "finishBeforeStart",
  "spanWithoutWork",
  "startMissing",
  "linkToItself",
  "linkExists",
  "day",
  "empty",
]);

function isRule(rule: string): rule is Rule {
  return RULES.has(rule);
}

/** The refusal that stands at a field, in words; undefined when there is none. */
export function problemAt(words: Words, problems: readonly FieldProblem[], path: string): string | undefined {
  const problem = problems.find((each) => each.path === path);
  if (!problem) return undefined;
  const { day, year } = problem.params ?? {};
  return words.t(`editing.rules.${isRule(problem.rule) ? problem.rule : "other"}`, {
    day: typeof day === "string" ? words.format.day(day as IsoDay) : "",
    year: year ?? "",
  });
}

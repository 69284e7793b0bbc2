import type { ComparedSide, FinishDifference, ScenarioComparison } from "../contract/scenarios.ts";
import { kindOfChange } from "../progress/plan-compare.ts";
import { changeClauses, joinedClauses } from "./changes-sentence.ts";
import { chooseName, countOf, isolate, type Words } from "./words.ts";

/** "the plan", "the scenario “Bridge first”". */
function sideName({ t, language }: Words, { scenario }: ComparedSide): string {
  if (scenario === null) return t("scenarios.thePlan");
  return t("scenarios.named", { name: isolate(chooseName(language, scenario).text) });
}

export function isSame({ programs, items, links, statuses, critical }: ScenarioComparison): boolean {
  const lists = [programs, items, links, statuses, critical.became, critical.ceased];
  return lists.every(({ length }) => length === 0);
}

/** "With the scenario “Bridge first” the plan finishes on 3 May 2028 instead of …, 10 working days later: …". */
export function comparisonSentence(words: Words, comparison: ScenarioComparison): string {
  const { t, format } = words;
  const sides = { left: sideName(words, comparison.left), right: sideName(words, comparison.right) };
  if (isSame(comparison)) return t("comparison.same", sides);
  const clauses = clausesOf(words, comparison);
  const { planFinish } = comparison;
  if (planFinish === null) return t("comparison.finishUnknown", { right: sides.right, clauses });
  return t(`comparison.${finishKind(planFinish)}`, {
    ...{ right: sides.right, clauses },
    from: format.day(planFinish.fromDay),
    to: format.day(planFinish.toDay),
    days: countOf(words, "workDaysOblique", planFinish.movedWorkDays),
  });
}

function finishKind({ movedWorkDays }: FinishDifference) {
  if (movedWorkDays === 0) return "finishKept";
  return movedWorkDays > 0 ? "finishLater" : "finishEarlier";
}

function clausesOf(words: Words, { items, programs, links }: ScenarioComparison): string {
  const tally = {
    milestones: { later: 0, earlier: 0, done: 0, reopened: 0, added: 0, removed: 0 },
    programs: { worse: 0, better: 0, level: 0 },
  };
  for (const item of items) if (item.kind === "milestone") tally.milestones[kindOfChange(item)] += 1;
  for (const { turn } of programs) if (turn) tally.programs[turn] += 1;
  const clauses = changeClauses(words, tally);
  return joinedClauses(words, links.length === 0 ? clauses : [...clauses, linksClause(words, links.length)]);
}

function linksClause({ t, format }: Words, count: number): string {
  const counted = t("comparison.linkCount", { count, number: format.number(count) });
  return t("comparison.linksDiffer", { counted });
}

import type { IsoDay } from "../units.ts";
import { checkEntryName, type EntryName, type NameProblem } from "./entry-name.ts";
import { checkScore, type ScoreProblem } from "./risk-edit.ts";

/** What somebody says of an issue. */
export interface IssueEdit extends EntryName {
  /** 1 to 5. */
  readonly severity: number;
  readonly actionText: string;
  /** By when the action is to have worked. */
  readonly dueDay: IsoDay;
}

/** One refusal: the field it stands at and the rule. */
export type IssueProblem =
  | NameProblem
  | ScoreProblem<"severity">
  | { readonly path: "actionText"; readonly rule: "actionMissing" }
  | { readonly path: "dueDay"; readonly rule: "dueBeforeRaised" };

/** Every reason why it may not be said so; empty when it may. ISO days sort as text. */
export function checkIssue(issue: IssueEdit, raisedDay: IsoDay): IssueProblem[] {
  const problems: IssueProblem[] = [...checkEntryName(issue), ...checkScore("severity", issue.severity)];
  if (issue.actionText.trim() === "") problems.push({ path: "actionText", rule: "actionMissing" });
  if (issue.dueDay < raisedDay) problems.push({ path: "dueDay", rule: "dueBeforeRaised" });
  return problems;
}

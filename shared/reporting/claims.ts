import {
  checkMilestoneEdit,
  type MilestoneDays,
  type MilestoneEdit,
  type MilestoneEditContext,
  type MilestoneEditRule,
} from "../progress/milestone-edit.ts";
import type { EntryContent, ReportContent } from "./content.ts";

/** Why a report cannot be submitted as it stands; `shared/i18n` has a sentence for each. */
export type ReportRule =
  | MilestoneEditRule
  | "confidenceMissing"
  | "textMissing"
  | "answerMissing"
  | "dayMissing"
  | "sameForecast"
  | "forecastHasPassed"
  | "isDone";

/** One refusal: `confidence`, `achievements`, `entries.ITEM` or `entries.ITEM.day`, and the days its sentence names. */
export interface ReportProblem {
  readonly path: string;
  readonly rule: ReportRule;
  readonly params?: Readonly<Record<string, string | number>>;
}

type Said = Pick<EntryContent, "claim" | "day" | "reasonCode">;

/** What an approved claim changes in the plan; null when it changes nothing. */
export function editOf({ claim, day, reasonCode }: Said, current: MilestoneDays): MilestoneEdit | null {
  if (claim === "onDate" || day === null) return null;
  if (claim === "done") return day === current.actualDay ? null : { actualDay: day, ...reasonOf(reasonCode) };
  return { forecastDay: day, ...reasonOf(reasonCode) };
}

function reasonOf(reasonCode: string | null): Pick<MilestoneEdit, "reasonCode"> {
  return reasonCode === null ? {} : { reasonCode };
}

/** Why a claim makes no sense beside what the plan says, by the same rules as an edit of the milestone itself. */
export function checkClaim(
  said: Said,
  current: MilestoneDays,
  context: MilestoneEditContext,
): readonly ReportProblem[] {
  const problem = mistakeOf(said, current, context);
  if (problem) return [problem];
  const edit = editOf(said, current);
  if (edit === null) return [];
  return checkMilestoneEdit(current, edit, context).map(({ path, rule, params }) => ({
    path: path === "reasonCode" ? "reasonCode" : "day",
    rule: rule === "nothingChanged" ? "sameForecast" : rule,
    ...(params ? { params } : {}),
  }));
}

function mistakeOf(
  { claim, day }: Said,
  { actualDay, forecastDay }: MilestoneDays,
  { statusDay }: MilestoneEditContext,
): ReportProblem | null {
  if (claim !== "done" && actualDay !== null) {
    return { path: "claim", rule: "isDone", params: { day: actualDay } };
  }
  if (claim === "onDate") {
    if (forecastDay >= statusDay) return null;
    return { path: "claim", rule: "forecastHasPassed", params: { day: forecastDay } };
  }
  return day === null ? { path: "day", rule: "dayMissing" } : null;
}

/** What a report is checked against before it may be submitted. */
export interface ReportCheck extends MilestoneEditContext {
  /** The milestones that must be answered. */
  readonly askedIds: readonly string[];
  readonly daysById: ReadonlyMap<string, MilestoneDays>;
}

/** Everything that keeps a report from being submitted; empty when nothing does. */
export function checkReport(content: ReportContent, check: ReportCheck): ReportProblem[] {
  const answered = new Set(content.entries.map(({ itemId }) => itemId));
  const unanswered = check.askedIds.filter((id) => !answered.has(id));
  return [
    ...(content.confidence === null ? [{ path: "confidence", rule: "confidenceMissing" } as const] : []),
    ...(["achievements", "nextSteps"] as const).flatMap((path) =>
      content[path].trim() === "" ? [{ path, rule: "textMissing" } as const] : [],
    ),
    ...unanswered.map((id) => ({ path: `entries.${id}`, rule: "answerMissing" }) as const),
    ...content.entries.flatMap((entry) => checkEntry(entry, check)),
  ];
}

function checkEntry(entry: EntryContent, check: ReportCheck): ReportProblem[] {
  const current = check.daysById.get(entry.itemId);
  if (!current) return [];
  return checkClaim(entry, current, check).map((problem) => ({
    ...problem,
    path: `entries.${entry.itemId}.${problem.path}`,
  }));
}

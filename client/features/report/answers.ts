import type { AskedMilestone, ReportForm } from "#shared/contract/report-form.ts";
import type { ReportMilestone } from "#shared/contract/report-parts.ts";
import type { Claim, EntryContent } from "#shared/reporting/content.ts";
import type { IsoDay } from "#shared/units.ts";
import { entryKey, type ReportChange } from "./report-change.ts";

/** What choosing a claim says at first; what was written besides stays. */
export function answerOf(
  milestone: ReportMilestone,
  claim: Claim,
  held: EntryContent | null,
  statusDay: IsoDay,
): EntryContent {
  const said = { note: held?.note ?? "", evidenceLink: held?.evidenceLink ?? "" };
  const reasonCode = claim === "onDate" ? null : (held?.reasonCode ?? null);
  return { itemId: milestone.id, claim, day: firstDay(milestone, claim, statusDay), reasonCode, ...said };
}

/** Done: on the day it was expected, when that has come; a new day is the owner's to say. */
function firstDay(
  { forecastDay, actualDay }: ReportMilestone,
  claim: Claim,
  statusDay: IsoDay,
): IsoDay | null {
  if (claim === "newForecast") return null;
  if (claim === "onDate") return forecastDay;
  return actualDay ?? (forecastDay <= statusDay ? forecastDay : statusDay);
}

/** The milestones that stand in the form: those it asks about, then those that were added. */
export function shownMilestones(
  { asked, others }: ReportForm,
  entries: readonly EntryContent[],
  addedIds: readonly string[],
): readonly AskedMilestone[] {
  const spokenOf = new Set([...entries.map(({ itemId }) => itemId), ...addedIds]);
  const added = others.filter(({ id }) => spokenOf.has(id)).map(besides);
  return [...asked, ...added];
}

function besides(milestone: ReportMilestone): AskedMilestone {
  const unasked = { reason: null, inWorkDays: null, suggestion: null, lastClaim: null };
  return { milestone, isRequired: false, ...unasked };
}

/** Answers every milestone that is open and has a suggestion as it suggests; empty when there is none. */
export function suggestedAnswers(
  { asked, statusDay }: ReportForm,
  entries: readonly EntryContent[],
): ReportChange {
  const answered = new Set(entries.map(({ itemId }) => itemId));
  return Object.fromEntries(
    asked.flatMap(({ milestone, suggestion }) =>
      suggestion === null || answered.has(milestone.id)
        ? []
        : [[entryKey(milestone.id), answerOf(milestone, suggestion, null, statusDay)]],
    ),
  );
}

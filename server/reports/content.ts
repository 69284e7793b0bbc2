import type { FieldProblem } from "#shared/contract/errors.ts";
import { checkReport } from "#shared/reporting/claims.ts";
import type { EntryContent, ReportContent } from "#shared/reporting/content.ts";
import { prefillReport } from "#shared/reporting/prefill.ts";
import type { IsoDay } from "#shared/units.ts";
import { askedIdsOf, type ReportPlan } from "./report-plan.ts";
import type { StoredEntry, WholeReport } from "./stored.ts";

/** True before anybody has saved or submitted anything. */
export function isUntouched({ preparedById }: Pick<WholeReport, "preparedById">): boolean {
  return preparedById === null;
}

/** What the report says as stored. */
function storedContentOf(
  report: Pick<
    WholeReport,
    "confidence" | "achievements" | "nextSteps" | "decisionsText" | "touchedRiskIds" | "entries"
  >,
): ReportContent {
  const { confidence, achievements, nextSteps, decisionsText, touchedRiskIds, entries } = report;
  return {
    confidence,
    achievements,
    nextSteps,
    decisionsText,
    touchedRiskIds: JSON.parse(touchedRiskIds) as string[],
    entries: entries.map(entryContentOf),
  };
}

export function entryContentOf(entry: StoredEntry): EntryContent {
  const { itemId, claim, day, reasonCode, note, evidenceLink } = entry;
  return {
    itemId,
    claim: claim as EntryContent["claim"],
    day: day as IsoDay | null,
    reasonCode,
    note,
    evidenceLink,
  };
}

/** What the report says: as stored, or as it is offered to an owner who has not touched it yet. */
export function contentOf(report: WholeReport, plan: ReportPlan): ReportContent {
  if (!isUntouched(report)) return storedContentOf(report);
  const asked = plan.due.map(({ id, reason }) => {
    return { id, reason, actualDay: plan.daysById.get(id)?.actualDay ?? null };
  });
  return prefillReport(asked, plan.last);
}

/** What keeps it from being submitted. */
export function problemsOf(content: ReportContent, plan: ReportPlan): FieldProblem[] {
  return checkReport(content, { ...plan, askedIds: askedIdsOf(plan) });
}

import { toEpochDay } from "#shared/calendar/day.ts";
import { workDaysBetween } from "#shared/calendar/working-days.ts";
import type { ReportMilestone } from "#shared/contract/report-parts.ts";
import type { ReportReview, ReviewedEntry } from "#shared/contract/report-review.ts";
import type { ReportIdInput } from "#shared/contract/reports.ts";
import { editOf } from "#shared/reporting/claims.ts";
import type { Claim } from "#shared/reporting/content.ts";
import type { IsoDay } from "#shared/units.ts";
import { requireRole } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db } from "../db/client.ts";
import type { AssessedMilestone } from "../plan/assess.ts";
import type { Deps } from "../trpc/context.ts";
import { contentOf, entryContentOf } from "./content.ts";
import { divergenceIn } from "./divergence.ts";
import { type OpenReport, openReport, readRisks } from "./open-report.ts";
import { planMovedOf } from "./plan-moved.ts";
import { loadReportPlan, type ReportPlan } from "./report-plan.ts";
import { loadLastReport, type StoredEntry, type WholeReport } from "./stored.ts";
import {
  claimOf,
  viewEvidence,
  viewHead,
  viewLast,
  viewReportMilestone,
  viewReturned,
  viewSteps,
} from "./view.ts";

/**
 * A report beside the last approved one and the plan as it stands now, for those who review; an officer's own is shown
 * to them too, without any ability to decide it. NOT_FOUND or FORBIDDEN by access.
 */
export async function readReview(deps: Deps, actor: Actor, { id }: ReportIdInput): Promise<ReportReview> {
  requireRole(actor, "report.approve");
  const open = await openReport(deps, actor, "report.read", id);
  const { report, standing, plan, assessed } = open;
  const reportPlan = await loadReportPlan(deps.db, report, plan.statusDay);
  const last = await loadLastReport(deps.db, report, "approved");
  const content = contentOf(report, reportPlan);
  return {
    ...viewHead(actor, report, standing, { assessed, statusDay: plan.statusDay }),
    divergence: divergenceIn(report, assessed),
    content,
    last: viewLast(last),
    entries: await viewEntries(deps.db, open, reportPlan, last),
    unanswered: unansweredOf(open, reportPlan),
    risks: await readRisks(deps.db, report.programId, content.touchedRiskIds),
    evidence: viewEvidence(report),
    returned: viewReturned(report),
    steps: viewSteps(report),
  };
}

/** A submitted report has answered what it was asked; what has become due since is for the next one. */
function unansweredOf({ report, assessed }: OpenReport, { due }: ReportPlan): ReportMilestone[] {
  if (report.state !== "draft" && report.state !== "returned") return [];
  const answered = new Set(report.entries.map(({ itemId }) => itemId));
  const missing = new Set(due.flatMap(({ id }) => (answered.has(id) ? [] : [id])));
  return assessed.milestones.filter(({ item }) => missing.has(item.id)).map(viewReportMilestone);
}

async function viewEntries(
  db: Db,
  { report, assessed }: OpenReport,
  plan: ReportPlan,
  last: WholeReport | null,
): Promise<ReviewedEntry[]> {
  const entries: ReviewedEntry[] = [];
  for (const entry of report.entries) {
    const milestone = assessed.milestones.find(({ item }) => item.id === entry.itemId);
    if (!milestone) continue;
    const { item } = milestone;
    const now = {
      ...item,
      forecastDay: item.forecastFinishDay as IsoDay,
      actualDay: item.actualFinishDay as IsoDay | null,
    };
    entries.push({
      ...viewEntry(entry, milestone, plan),
      lastClaim: claimOf(last?.entries.find(({ itemId }) => itemId === entry.itemId)),
      // An approved report has said what it had to say: the plan goes on without it.
      moved: report.state === "approved" ? null : await planMovedOf(db, entry, now),
    });
  }
  return entries.toSorted((one, other) => Number(other.changesPlan) - Number(one.changesPlan));
}

function viewEntry(
  entry: StoredEntry,
  milestone: AssessedMilestone,
  plan: ReportPlan,
): Omit<ReviewedEntry, "lastClaim" | "moved"> {
  const { claim, day, reasonCode, note, evidenceLink } = entry;
  const now = plan.daysById.get(entry.itemId);
  const edit = now ? editOf(entryContentOf(entry), now) : null;
  const isThere = edit?.forecastDay !== undefined && edit.forecastDay === now?.forecastDay;
  const from = entry.seenForecastDay ?? milestone.item.forecastFinishDay;
  return {
    milestone: viewReportMilestone(milestone),
    claim: claim as Claim,
    day: day as IsoDay | null,
    ...{ reasonCode, note, evidenceLink },
    byWorkDays:
      claim === "newForecast" && day !== null
        ? workDaysBetween(plan.calendar, toEpochDay(from as IsoDay), toEpochDay(day as IsoDay))
        : null,
    changesPlan: edit !== null && !isThere,
  };
}

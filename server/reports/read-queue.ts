import type { QueuedReport, ReviewQueue } from "#shared/contract/report-review.ts";
import type { ReportPeriodInput } from "#shared/contract/reports.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { viewPeriod } from "../periods/stored.ts";
import type { AssessedProgram } from "../plan/assess.ts";
import { readAssessedPlan, readablePrograms } from "../plan/read.ts";
import type { Deps } from "../trpc/context.ts";
import { choosePeriod } from "./choose-period.ts";
import { divergenceIn } from "./divergence.ts";
import { hasMoved } from "./plan-moved.ts";
import { standingOf, writtenBy } from "./standing.ts";
import { loadReports, type WholeReport } from "./stored.ts";
import { lastStepTo, viewHead } from "./view.ts";

/** What waits for review, the greatest conflict first, then who submitted first; one's own are there without abilities. */
export async function readReviewQueue(
  deps: Deps,
  actor: Actor,
  { periodId }: ReportPeriodInput,
): Promise<ReviewQueue> {
  const { period } = await choosePeriod(deps.db, periodId);
  if (!period) return { period: null, reports: [] };
  const plan = await readAssessedPlan(deps, undefined);
  const byId = new Map(readablePrograms(plan, actor).map(({ assessed }) => [assessed.program.id, assessed]));
  const stored = await loadReports(deps.db, { periodId: period.id, state: "submitted" });
  const written = await writtenBy(deps.db, actor, stored);
  const reports = stored.flatMap((report): QueuedReport[] => {
    const assessed = byId.get(report.programId);
    const submitted = lastStepTo(report, "submitted");
    if (!assessed || !submitted) return [];
    const standing = standingOf(report, written.has(report.id));
    const { statusDay } = plan;
    const head = viewHead(actor, report, standing, { assessed, statusDay });
    return [{ ...head, submitted, ...queued(report, assessed) }];
  });
  return { period: viewPeriod(period), reports: reports.toSorted(byConflict) };
}

function queued(report: WholeReport, assessed: AssessedProgram) {
  const count = (claim: string) => report.entries.filter((entry) => entry.claim === claim).length;
  const itemById = new Map(assessed.milestones.map(({ item }) => [item.id, item]));
  return {
    confidence: report.confidence,
    divergence: divergenceIn(report, assessed),
    doneCount: count("done"),
    newForecastCount: count("newForecast"),
    hasPlanMoved: report.entries.some((entry) => {
      const item = itemById.get(entry.itemId);
      const [forecastDay, actualDay] = [
        item?.forecastFinishDay as IsoDay,
        item?.actualFinishDay as IsoDay | null,
      ];
      return item !== undefined && hasMoved(entry, { forecastDay, actualDay });
    }),
    isResubmitted: report.transitions.some(({ toState }) => toState === "returned"),
  };
}

function byConflict(one: QueuedReport, other: QueuedReport): number {
  const byScore = other.divergence.score - one.divergence.score;
  return byScore || one.submitted.at.localeCompare(other.submitted.at);
}

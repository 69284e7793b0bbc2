import type { AskedMilestone, ReportForm } from "#shared/contract/report-form.ts";
import type { ReportIdInput } from "#shared/contract/reports.ts";
import type { DueMilestone } from "#shared/reporting/due.ts";
import { suggestedClaim } from "#shared/reporting/prefill.ts";
import type { Actor } from "../access/actor.ts";
import type { AssessedMilestone } from "../plan/assess.ts";
import type { Deps } from "../trpc/context.ts";
import { contentOf, isUntouched, problemsOf } from "./content.ts";
import { type OpenReport, openReport, readRisks } from "./open-report.ts";
import { readPromised } from "./promised.ts";
import { loadReportPlan, type ReportPlan } from "./report-plan.ts";
import { readSaved } from "./saved.ts";
import type { WholeReport } from "./stored.ts";
import {
  claimOf,
  viewEvidence,
  viewHead,
  viewLast,
  viewReportMilestone,
  viewReturned,
  viewSteps,
} from "./view.ts";

/** Everything of the owner's form, also while it is under review; NOT_FOUND or FORBIDDEN by access. */
export async function readReportForm(deps: Deps, actor: Actor, { id }: ReportIdInput): Promise<ReportForm> {
  const open = await openReport(deps, actor, "report.draft", id);
  const { report, standing, assessed } = open;
  const plan = await loadReportPlan(deps.db, report, open.plan.statusDay);
  const content = contentOf(report, plan);
  const asked = askedOf(open, plan);
  const askedIds = new Set(asked.map(({ milestone }) => milestone.id));
  const others = assessed.milestones.filter(
    ({ item }) => item.actualFinishDay === null && !askedIds.has(item.id),
  );
  return {
    ...viewHead(actor, report, standing, { assessed, statusDay: open.plan.statusDay }),
    content,
    isPrefilled: isUntouched(report),
    asked,
    others: others.map(viewReportMilestone),
    risks: await readRisks(deps.db, report.programId, "open"),
    promised: await readPromised(deps.db, actor, open),
    evidence: viewEvidence(report),
    last: viewLast(plan.last),
    returned: report.state === "returned" ? viewReturned(report) : null,
    problems: problemsOf(content, plan),
    saved: await readSaved(deps.db, report.id),
    steps: viewSteps(report),
  };
}

/** What is due, most urgent first; then what was answered or noted besides, in the plan's order. */
function askedOf({ report, assessed }: OpenReport, { due, last }: ReportPlan): AskedMilestone[] {
  const byId = new Map(assessed.milestones.map((milestone) => [milestone.item.id, milestone]));
  const asked = due.flatMap((each) => {
    const milestone = byId.get(each.id);
    return milestone ? [viewAsked(milestone, each, last)] : [];
  });
  const dueIds = new Set(due.map(({ id }) => id));
  const besides = report.entries.flatMap(({ itemId }) => {
    const milestone = byId.get(itemId);
    return milestone && !dueIds.has(itemId) ? [viewAsked(milestone, null, last)] : [];
  });
  return [...asked, ...besides];
}

function viewAsked(
  milestone: AssessedMilestone,
  due: DueMilestone | null,
  last: WholeReport | null,
): AskedMilestone {
  return {
    milestone: viewReportMilestone(milestone),
    reason: due?.reason ?? null,
    inWorkDays: due?.inWorkDays ?? null,
    isRequired: due !== null,
    suggestion: due && suggestedClaim({ reason: due.reason }),
    lastClaim: claimOf(last?.entries.find(({ itemId }) => itemId === milestone.item.id)),
  };
}

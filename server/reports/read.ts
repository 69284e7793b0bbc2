import type { ReportDocument } from "#shared/contract/report-form.ts";
import type { ReportIdInput } from "#shared/contract/reports.ts";
import type { Actor } from "../access/actor.ts";
import type { Deps } from "../trpc/context.ts";
import { contentOf } from "./content.ts";
import { openReport, readRisks } from "./open-report.ts";
import { loadReportPlan } from "./report-plan.ts";
import { lastStepTo, viewEvidence, viewHead, viewReportMilestone } from "./view.ts";

/** The report as its reader sees it, at any stage that `actor` may see; NOT_FOUND otherwise. */
export async function readReport(deps: Deps, actor: Actor, { id }: ReportIdInput): Promise<ReportDocument> {
  const { report, standing, plan, assessed } = await openReport(deps, actor, "report.read", id);
  const content = contentOf(report, await loadReportPlan(deps.db, report, plan.statusDay));
  const spokenOf = new Set(content.entries.map(({ itemId }) => itemId));
  return {
    ...viewHead(actor, report, standing, { assessed, statusDay: plan.statusDay }),
    content,
    milestones: assessed.milestones.filter(({ item }) => spokenOf.has(item.id)).map(viewReportMilestone),
    risks: await readRisks(deps.db, report.programId, content.touchedRiskIds),
    evidence: viewEvidence(report),
    submitted: lastStepTo(report, "submitted"),
    approved: lastStepTo(report, "approved"),
  };
}

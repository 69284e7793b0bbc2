import type { ReportMoved, ReportSubmitInput } from "#shared/contract/reports.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import { planRevision } from "../plan/facts.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { requireReportVersion } from "./conflict.ts";
import { contentOf, isUntouched, problemsOf } from "./content.ts";
import { moveReport } from "./move.ts";
import { loadReportPlan, type ReportPlan } from "./report-plan.ts";
import { requireNext, requireReport } from "./standing.ts";
import { loadReport, type WholeReport } from "./stored.ts";
import { fieldsOf, writeContent } from "./write-content.ts";

/**
 * Hands the report to the PMO as it was last saved, as one audited act. Throws NOT_FOUND or FORBIDDEN by access;
 * REPORTING_STATE, VERSION_CONFLICT; INVALID_INPUT with everything that keeps it from being submitted.
 */
export async function submitReport(
  deps: Deps,
  actor: Actor,
  { id, version }: ReportSubmitInput,
  request: RequestInfo,
): Promise<ReportMoved> {
  return inTx(deps.db, async (tx) => {
    const report = await loadReport(tx, id);
    const standing = await requireReport(tx, actor, "report.submit", report);
    const toState = requireNext(actor, standing, "submit");
    await requireReportVersion(tx, report, version);
    const plan = await loadReportPlan(tx, report, deps.clock.today());
    const problems = problemsOf(contentOf(report, plan), plan);
    if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
    const kept = await keepOffer(tx, actor, report, plan);
    const acting = actedBy(deps.clock, actor, request);
    const moved = await moveReport(tx, kept.report, {
      toState,
      at: acting.at,
      actorId: acting.actorId,
      note: "",
      data: { submittedAt: acting.at, preparedById: actor.personId },
    });
    const { programId } = report;
    const event = { ...acting, action: "report.submit", subjectType: "report", subjectId: id, programId };
    await recordEvent(tx, event, [...kept.changes, moved]);
    return { id, version: kept.report.version + 1, state: toState, revision: await planRevision(tx) };
  });
}

interface Kept {
  readonly report: Parameters<typeof moveReport>[1];
  readonly changes: readonly EntityChange[];
}

/** An owner who only reads and submits says what was offered: it is kept like what is typed. */
async function keepOffer(tx: Tx, actor: Actor, report: WholeReport, plan: ReportPlan): Promise<Kept> {
  if (!isUntouched(report)) return { report: fieldsOf(report), changes: [] };
  const content = contentOf(report, plan);
  const changes = await writeContent(tx, { report, content, plan, personId: actor.personId });
  return { report: fieldsOf(await loadReport(tx, report.id)), changes };
}

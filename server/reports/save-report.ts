import type { ReportSaved } from "#shared/contract/reports.ts";
import type { ReportContent } from "#shared/reporting/content.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import { readLastChange } from "../history/read.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { type SaveInput, strangersIn, valuesInConflict, withChange } from "./change.ts";
import { contentOf, isUntouched, problemsOf } from "./content.ts";
import { loadReportPlan, type ReportPlan } from "./report-plan.ts";
import { readSaved } from "./saved.ts";
import { requireNext, requireReport } from "./standing.ts";
import { loadReport, type WholeReport } from "./stored.ts";
import { writeContent } from "./write-content.ts";

/**
 * Keeps what the owner changed, half-typed as it may be, as one audited act; the first one keeps also what was offered.
 * Saving what is there already changes nothing. Throws NOT_FOUND or FORBIDDEN by access; REPORTING_STATE while it is
 * under review, approved or frozen; VERSION_CONFLICT with both sides; INVALID_INPUT for what is not of the program.
 */
export async function saveReport(
  deps: Deps,
  actor: Actor,
  input: SaveInput,
  request: RequestInfo,
): Promise<ReportSaved> {
  return inTx(deps.db, async (tx) => {
    const report = await loadReport(tx, input.id);
    const standing = await requireReport(tx, actor, "report.draft", report);
    requireNext(actor, standing, "save");
    const plan = await loadReportPlan(tx, report, deps.clock.today());
    const current = contentOf(report, plan);
    if (report.version !== input.version) throw await conflictOf(tx, report, current, input);
    await requireKnown(tx, report, plan, input);
    const content = withChange(current, input);
    if (!isUntouched(report) && isSame(current, content)) return savedOf(tx, report, content, plan);
    const changes = await writeContent(tx, { report, content, plan, personId: actor.personId });
    const event = {
      ...actedBy(deps.clock, actor, request),
      action: "report.draft",
      subjectType: "report",
      subjectId: report.id,
      programId: report.programId,
    };
    await recordEvent(tx, event, changes);
    const stored = await loadReport(tx, report.id);
    return savedOf(tx, stored, contentOf(stored, plan), plan);
  });
}

/** The day of an answer that a date holds is the plan's, and the order of answers says nothing. */
function isSame(one: ReportContent, other: ReportContent): boolean {
  return comparable(one) === comparable(other);
}

function comparable({ entries, ...rest }: ReportContent): string {
  const said = entries.map(({ itemId, claim, day, reasonCode, note, evidenceLink }) => {
    const days = claim === "onDate" ? [] : [day, reasonCode];
    return [itemId, claim, note, evidenceLink, ...days];
  });
  return JSON.stringify([rest, said.toSorted(([a], [b]) => String(a).localeCompare(String(b)))]);
}

async function savedOf(
  tx: Tx,
  { id, version }: WholeReport,
  content: ReportContent,
  plan: ReportPlan,
): Promise<ReportSaved> {
  return { version, saved: await readSaved(tx, id), problems: problemsOf(content, plan) };
}

async function requireKnown(tx: Tx, report: WholeReport, plan: ReportPlan, input: SaveInput): Promise<void> {
  const risks = await tx.risk.findMany({
    where: { programId: report.programId, id: { in: input.touchedRiskIds ?? [] } },
    select: { id: true },
  });
  const riskIds = new Set(risks.map(({ id }) => id));
  const problems = strangersIn(input, { itemIds: new Set(plan.daysById.keys()), riskIds });
  if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
}

async function conflictOf(
  tx: Tx,
  report: WholeReport,
  theirs: ReportContent,
  input: SaveInput,
): Promise<AppError> {
  return new AppError("VERSION_CONFLICT", {
    currentVersion: report.version,
    values: valuesInConflict(theirs, input),
    ...(await readLastChange(tx, report.id)),
  });
}

import type { FieldProblem } from "#shared/contract/errors.ts";
import type { PlanMoved } from "#shared/contract/report-review.ts";
import type { ReportMoved } from "#shared/contract/reports.ts";
import type { MilestoneEdit } from "#shared/progress/milestone-edit.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { riyadhDayOf } from "../clock.ts";
import { inTx, type Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { actedBy, type EventInput, recordEvent } from "../history/record.ts";
import { type FollowingMoves, untilSaved, writeFollowingMoves } from "../impact/following.ts";
import { loadMilestone, problemsOfEdit, type StoredMilestone, writeEdit } from "../milestones/write-edit.ts";
import { planRevision } from "../plan/facts.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { type ApproveInput, claimedEdit } from "./claimed-edit.ts";
import { requireReportVersion } from "./conflict.ts";
import { movesWithClaims } from "./follow-claims.ts";
import { moveReport } from "./move.ts";
import { planMovedOf } from "./plan-moved.ts";
import { requireNext, requireReport } from "./standing.ts";
import { loadReport, type StoredEntry, type WholeReport } from "./stored.ts";
import { fieldsOf } from "./write-content.ts";

/**
 * Approves a report and takes its claims into the plan, all in one transaction: the report's act, and one act for each
 * milestone that moves, so that history keeps its own reason with every move; when asked to, also one act for the
 * forecasts that the claims push. Claims are judged by the rules of
 * `milestone.update` as of the day they were submitted. Throws NOT_FOUND; FORBIDDEN for one's own; REPORTING_STATE,
 * VERSION_CONFLICT; PLAN_MOVED with both sides until the reviewer confirmed what they saw; INVALID_INPUT for a claim that
 * the plan can no longer take.
 */
export async function approveReport(
  deps: Deps,
  actor: Actor,
  input: ApproveInput,
  request: RequestInfo,
): Promise<ReportMoved> {
  return untilSaved(async () => {
    const following = input.movesDependants ? await movesWithClaims(deps, actor, input) : null;
    return tryToApprove(deps, { actor, input, request, following });
  });
}

interface Attempt {
  readonly actor: Actor;
  readonly input: ApproveInput;
  readonly request: RequestInfo;
  readonly following: FollowingMoves | null;
}

/** Null when the plan moved on since `following` was computed; nothing is saved then. */
function tryToApprove(
  deps: Deps,
  { actor, input, request, following }: Attempt,
): Promise<ReportMoved | null> {
  return inTx(deps.db, async (tx) => {
    const report = await loadReport(tx, input.id);
    const standing = await requireReport(tx, actor, "report.approve", report);
    const toState = requireNext(actor, standing, "approve");
    await requireReportVersion(tx, report, input.version);
    const claims = await loadClaims(tx, report);
    await requireConfirmed(tx, claims, input);
    const edits = editsOf(claims, input);
    requireSound(report, edits);
    if (following && !(await writeFollowingMoves(tx, following))) return null;
    const acting = actedBy(deps.clock, actor, request);
    const approved = { approvedById: actor.personId, approvedAt: acting.at };
    const { actorId, at } = acting;
    const step = { toState, at, actorId, note: input.note, data: approved };
    const moved = await moveReport(tx, fieldsOf(report), step);
    const { id, programId, version } = report;
    const event = { ...acting, action: "report.approve", programId };
    const subject = { subjectType: "report", subjectId: id };
    await recordEvent(tx, { ...event, ...subject, note: input.note }, [moved]);
    for (const edit of edits) await takeIntoPlan(tx, event, edit);
    const followed = following?.changes ?? [];
    if (followed.length > 0)
      await recordEvent(tx, { ...event, ...subject, reasonCode: "dependency" }, followed);
    return { id, version: version + 1, state: toState, revision: await planRevision(tx) };
  });
}

interface ClaimedMilestone {
  readonly entry: StoredEntry;
  readonly milestone: StoredMilestone;
}

/** A milestone that is gone since has nothing left to take the claim. */
async function loadClaims(tx: Tx, { entries }: WholeReport): Promise<ClaimedMilestone[]> {
  const claims: ClaimedMilestone[] = [];
  for (const entry of entries) {
    const milestone = await loadMilestone(tx, entry.itemId);
    if (milestone) claims.push({ entry, milestone });
  }
  return claims;
}

function daysOf({ forecastFinishDay, actualFinishDay, progressPercent }: StoredMilestone) {
  const [forecastDay, actualDay] = [forecastFinishDay as IsoDay, actualFinishDay as IsoDay | null];
  return { forecastDay, actualDay, progressPercent };
}

/** Throws PLAN_MOVED with every milestone that moved since and was not confirmed as it now stands. */
async function requireConfirmed(
  tx: Tx,
  claims: readonly ClaimedMilestone[],
  { confirmed }: ApproveInput,
): Promise<void> {
  const items: PlanMoved[] = [];
  for (const { entry, milestone } of claims) {
    const days = daysOf(milestone);
    const moved = await planMovedOf(tx, entry, { ...milestone, ...days });
    const seen = confirmed.find(({ itemId }) => itemId === entry.itemId);
    const isSeen = seen?.forecastDay === days.forecastDay && seen.actualDay === days.actualDay;
    if (moved && !isSeen) items.push(moved);
  }
  if (items.length > 0) throw new AppError("PLAN_MOVED", { items });
}

interface ClaimedEdit extends ClaimedMilestone {
  readonly edit: MilestoneEdit;
}

function editsOf(claims: readonly ClaimedMilestone[], input: ApproveInput): ClaimedEdit[] {
  return claims.flatMap(({ entry, milestone }) => {
    const edit = claimedEdit(entry, daysOf(milestone), input);
    return edit ? [{ entry, milestone, edit }] : [];
  });
}

function requireSound({ submittedAt }: WholeReport, edits: readonly ClaimedEdit[]): void {
  if (submittedAt === null) return;
  const submittedDay = riyadhDayOf(submittedAt);
  const problems = edits.flatMap(({ entry, milestone, edit }): FieldProblem[] =>
    problemsOfEdit(milestone, edit, submittedDay).map((problem) => ({
      ...problem,
      path: `entries.${entry.itemId}.${problem.path === "reasonCode" ? "reasonCode" : "day"}`,
    })),
  );
  if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
}

type ApproveEvent = Omit<EventInput, "subjectType" | "subjectId">;

async function takeIntoPlan(
  tx: Tx,
  event: ApproveEvent,
  { entry, milestone, edit }: ClaimedEdit,
): Promise<void> {
  const change: EntityChange = await writeEdit(tx, milestone, edit);
  const subject = { subjectType: "scheduleItem", subjectId: milestone.id };
  const why = { reasonCode: edit.reasonCode ?? null, note: entry.note };
  await recordEvent(tx, { ...event, ...subject, ...why }, [change]);
}

import type { z } from "zod";
import type { ConflictingValue } from "#shared/contract/errors.ts";
import type { MilestoneUpdated, milestoneUpdateInput } from "#shared/contract/milestones.ts";
import {
  applyMilestoneEdit,
  checkMilestoneEdit,
  type MilestoneDays,
} from "#shared/progress/milestone-edit.ts";
import type { IsoDay } from "#shared/units.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Clock } from "../clock.ts";
import { inTx, type Tx } from "../db/client.ts";
import { readLastChange } from "../history/read.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import { readMilestone } from "../plan/read.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { type FollowingMoves, followingMoves, writeFollowingMoves } from "./dependants.ts";
import { milestoneDaysOf } from "./impact.ts";

type Input = z.output<typeof milestoneUpdateInput>;

const milestoneSelect = {
  id: true,
  kind: true,
  programId: true,
  forecastFinishDay: true,
  actualFinishDay: true,
  progressPercent: true,
  version: true,
  program: {
    select: { isPublished: true, plan: { select: { startDay: true, finishDay: true } } },
  },
} as const;

type Stored = NonNullable<Awaited<ReturnType<typeof loadMilestone>>>;

function loadMilestone(tx: Tx, id: string) {
  return tx.scheduleItem.findUnique({ where: { id, kind: "milestone" }, select: milestoneSelect });
}

/** Columns of ScheduleItem, as history names them. */
function columnsOf(days: MilestoneDays) {
  return {
    forecastFinishDay: days.forecastDay,
    actualFinishDay: days.actualDay,
    progressPercent: days.progressPercent,
  };
}

/**
 * Sets forecast, actual or progress of a milestone, with its reason, as one audited act; when asked to, together
 * with the forecasts that it pushes.
 * Errors: NOT_FOUND or FORBIDDEN by access; VERSION_CONFLICT, with both values, when the milestone moved on since it
 * was read; INVALID_INPUT with every refused field.
 */
export async function updateMilestone(
  deps: Deps,
  actor: Actor,
  input: Input,
  request: RequestInfo,
): Promise<MilestoneUpdated> {
  for (let attempt = 1; ; attempt++) {
    const following = input.movesDependants ? await followingMoves(deps, actor, input.id, input) : null;
    const actSeq = await tryToSave(deps, { actor, input, request, following });
    if (actSeq !== null) return { actSeq, ...(await readMilestone(deps, actor, input)) };
    if (attempt === ATTEMPTS) throw new AppError("BUSY", { retryAfterSeconds: 1 });
  }
}

/** How often the moves are computed anew when others keep changing the plan in between. */
const ATTEMPTS = 3;

interface Attempt {
  readonly actor: Actor;
  readonly input: Input;
  readonly request: RequestInfo;
  readonly following: FollowingMoves | null;
}

/** The number of the act; null when the plan moved on since `following` was computed, and nothing is saved then. */
function tryToSave(deps: Deps, attempt: Attempt): Promise<number | null> {
  const { actor, input, following } = attempt;
  return inTx(deps.db, async (tx) => {
    const stored = await loadMilestone(tx, input.id);
    if (!stored) throw new AppError("NOT_FOUND", {});
    const { programId, program } = stored;
    const facts = { kind: "program", programId, isPublished: program.isPublished } as const;
    requireAction(actor, "milestone.update", facts);
    if (stored.version !== input.version) throw await conflictOf(tx, stored, input);
    requireSound(deps.clock, stored, input);
    if (following && !(await writeFollowingMoves(tx, following))) return null;
    return save(tx, deps, { ...attempt, stored });
  });
}

function requireSound(clock: Clock, stored: Stored, input: Input): void {
  const problems = checkMilestoneEdit(milestoneDaysOf(stored), input, {
    statusDay: clock.today(),
    planStartDay: stored.program.plan.startDay as IsoDay,
    planFinishDay: stored.program.plan.finishDay as IsoDay,
  });
  if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
}

interface Save extends Attempt {
  readonly stored: Stored;
}

async function save(
  tx: Tx,
  deps: Deps,
  { actor, stored, input, request, following }: Save,
): Promise<number> {
  const current = milestoneDaysOf(stored);
  const next = columnsOf(applyMilestoneEdit(current, input));
  await tx.scheduleItem.update({
    where: { id: stored.id },
    data: { ...next, version: { increment: 1 } },
    select: { id: true },
  });
  const { id, programId } = stored;
  return recordEvent(
    tx,
    {
      ...actedBy(deps.clock, actor, request),
      action: "milestone.update",
      subjectType: "scheduleItem",
      subjectId: id,
      programId,
      reasonCode: input.reasonCode ?? null,
      note: input.note,
    },
    [
      { entity: "scheduleItem", entityId: id, programId, before: columnsOf(current), after: next },
      ...(following?.changes ?? []),
    ],
  );
}

/** Both sides of every field that the editor wanted to set and somebody else has set otherwise. */
function conflictingValues(stored: Stored, input: Input): ConflictingValue[] {
  const theirs = milestoneDaysOf(stored);
  return (["forecastDay", "actualDay", "progressPercent"] as const).flatMap((field) => {
    const mine = input[field];
    return mine === undefined || mine === theirs[field] ? [] : [{ field, mine, theirs: theirs[field] }];
  });
}

async function conflictOf(tx: Tx, stored: Stored, input: Input): Promise<AppError> {
  return new AppError("VERSION_CONFLICT", {
    currentVersion: stored.version,
    values: conflictingValues(stored, input),
    ...(await readLastChange(tx, stored.id)),
  });
}

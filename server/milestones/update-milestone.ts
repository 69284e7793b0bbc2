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
import { inTx, type Tx } from "../db/client.ts";
import { recordEvent } from "../history/record.ts";
import { readMilestone } from "../plan/read.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";

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

function daysOf(stored: Stored): MilestoneDays {
  return {
    forecastDay: stored.forecastFinishDay as IsoDay,
    actualDay: stored.actualFinishDay as IsoDay | null,
    progressPercent: stored.progressPercent,
  };
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
 * Sets forecast, actual or progress of a milestone, with its reason, as one audited act.
 * Errors: NOT_FOUND or FORBIDDEN by access; VERSION_CONFLICT, with both values, when the milestone moved on since it
 * was read; INVALID_INPUT with every refused field.
 */
export async function updateMilestone(
  deps: Deps,
  actor: Actor,
  input: Input,
  request: RequestInfo,
): Promise<MilestoneUpdated> {
  await inTx(deps.db, async (tx) => {
    const stored = await loadMilestone(tx, input.id);
    if (!stored) throw new AppError("NOT_FOUND", {});
    const { programId, program } = stored;
    requireAction(actor, "milestone.update", {
      kind: "program",
      programId,
      isPublished: program.isPublished,
    });
    if (stored.version !== input.version) throw await conflictOf(tx, stored, input);
    await save(tx, deps, { actor, stored, input, request });
  });
  return readMilestone(deps, actor, input.id);
}

interface Save {
  readonly actor: Actor;
  readonly stored: Stored;
  readonly input: Input;
  readonly request: RequestInfo;
}

async function save(tx: Tx, deps: Deps, { actor, stored, input, request }: Save): Promise<void> {
  const current = daysOf(stored);
  const problems = checkMilestoneEdit(current, input, {
    statusDay: deps.clock.today(),
    planStartDay: stored.program.plan.startDay as IsoDay,
    planFinishDay: stored.program.plan.finishDay as IsoDay,
  });
  if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
  const next = columnsOf(applyMilestoneEdit(current, input));
  await tx.scheduleItem.update({
    where: { id: stored.id },
    data: { ...next, version: { increment: 1 } },
    select: { id: true },
  });
  const { id, programId } = stored;
  await recordEvent(
    tx,
    {
      at: deps.clock.now(),
      day: deps.clock.today(),
      actorId: actor.personId,
      action: "milestone.update",
      subjectType: "scheduleItem",
      subjectId: id,
      programId,
      reasonCode: input.reasonCode ?? null,
      note: input.note,
      ...request,
    },
    [{ entity: "scheduleItem", entityId: id, programId, before: columnsOf(current), after: next }],
  );
}

/** Both sides of every field that the editor wanted to set and somebody else has set otherwise. */
function conflictingValues(stored: Stored, input: Input): ConflictingValue[] {
  const theirs = daysOf(stored);
  return (["forecastDay", "actualDay", "progressPercent"] as const).flatMap((field) => {
    const mine = input[field];
    return mine === undefined || mine === theirs[field] ? [] : [{ field, mine, theirs: theirs[field] }];
  });
}

async function conflictOf(tx: Tx, stored: Stored, input: Input): Promise<AppError> {
  const last = await tx.change.findFirst({
    where: { entityId: stored.id },
    orderBy: { seq: "desc" },
    select: { event: { select: { day: true, actor: { select: { nameAr: true, nameEn: true } } } } },
  });
  return new AppError("VERSION_CONFLICT", {
    currentVersion: stored.version,
    values: conflictingValues(stored, input),
    changedBy: last?.event.actor ?? null,
    changedOn: (last?.event.day ?? null) as IsoDay | null,
  });
}

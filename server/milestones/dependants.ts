import { toEpochDay } from "#shared/calendar/day.ts";
import type { MilestoneEdit } from "#shared/progress/milestone-edit.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { planFacts, planRevision } from "../plan/facts.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { considerEdit, type ForecastColumns } from "./impact.ts";

/** Moves that follow from an edit, and the plan's revision that they were computed from. */
export interface FollowingMoves {
  readonly revision: number;
  readonly changes: readonly EntityChange[];
}

/**
 * The forecasts that an edit pushes. NOT_FOUND when the milestone is not there; FORBIDDEN when `actor` may not
 * move every one of them: a part of the moves would leave a plan that its own links contradict.
 */
export async function followingMoves(
  deps: Deps,
  actor: Actor,
  milestoneId: string,
  edit: MilestoneEdit,
): Promise<FollowingMoves> {
  const facts = await planFacts(deps.db);
  const programById = new Map(facts.programs.map((program) => [program.id, program]));
  const milestone = facts.programs.flatMap(({ items }) => items).find(({ id }) => id === milestoneId);
  if (!milestone) throw new AppError("NOT_FOUND", {});
  const pushed = considerEdit(facts, toEpochDay(deps.clock.today()), milestone, edit)?.pushed ?? [];
  const changes = pushed.map(({ item, next: after }): EntityChange => {
    const { id: entityId, programId, forecastStartDay, forecastFinishDay } = item;
    const isPublished = programById.get(programId)?.isPublished ?? false;
    requireAction(actor, "milestone.update", { kind: "program", programId, isPublished });
    const before = { forecastStartDay, forecastFinishDay };
    return { entity: "scheduleItem", entityId, programId, before, after };
  });
  return { revision: facts.revision, changes };
}

/**
 * Writes the moves in the transaction of the edit. False when the plan has moved on since they were computed: then
 * nothing is written, and the caller computes anew.
 */
export async function writeFollowingMoves(tx: Tx, { revision, changes }: FollowingMoves): Promise<boolean> {
  if ((await planRevision(tx)) !== revision) return false;
  for (const { entityId, after } of changes) {
    await tx.scheduleItem.update({
      where: { id: entityId },
      data: { ...(after as ForecastColumns), version: { increment: 1 } },
      select: { id: true },
    });
  }
  return true;
}

import { toEpochDay } from "#shared/calendar/day.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { type ItemFacts, type PlanFacts, planRevision } from "../plan/facts.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import {
  considerChange,
  type ForecastColumns,
  moveActionOf,
  type PlanChange,
  type PushedItem,
} from "./consider.ts";

/** Moves that follow from a change, and the plan's revision that they were computed from. */
export interface FollowingMoves {
  readonly revision: number;
  readonly changes: readonly EntityChange[];
}

/** The item of that kind; NOT_FOUND when it is not in the plan. */
export function itemIn(facts: PlanFacts, id: string, kind?: "activity" | "milestone"): ItemFacts {
  const item = facts.programs.flatMap(({ items }) => items).find((each) => each.id === id);
  if (!item || (kind !== undefined && item.kind !== kind)) throw new AppError("NOT_FOUND", {});
  return item;
}

/**
 * The forecasts that a change pushes. FORBIDDEN when `actor` may not move every one of them: a part of the moves
 * would leave a plan that its own links contradict.
 */
export function followingMoves(
  { clock }: Pick<Deps, "clock">,
  actor: Actor,
  facts: PlanFacts,
  change: PlanChange,
): FollowingMoves {
  const pushed = considerChange(facts, toEpochDay(clock.today()), change)?.pushed ?? [];
  requireMoves(actor, facts, pushed);
  return movesOf(facts, pushed);
}

/** FORBIDDEN unless `actor` may move every one of them. */
export function requireMoves(actor: Actor, facts: PlanFacts, pushed: readonly PushedItem[]): void {
  const programById = new Map(facts.programs.map((program) => [program.id, program]));
  for (const { item } of pushed) {
    const { programId } = item;
    const isPublished = programById.get(programId)?.isPublished ?? false;
    requireAction(actor, moveActionOf(item), { kind: "program", programId, isPublished });
  }
}

/** The moves as history keeps them, to be written once they are allowed. */
export function movesOf({ revision }: PlanFacts, pushed: readonly PushedItem[]): FollowingMoves {
  const changes = pushed.map(({ item, next: after }): EntityChange => {
    const { id: entityId, programId, forecastStartDay, forecastFinishDay } = item;
    const before = { forecastStartDay, forecastFinishDay };
    return { entity: "scheduleItem", entityId, programId, before, after };
  });
  return { revision, changes };
}

/**
 * Writes the moves in the transaction of the change. False when the plan has moved on since they were computed: then
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

/** How often a change is computed anew when others keep changing the plan in between. */
const ATTEMPTS = 3;

/** What `save` answers once the plan stays as it was computed from; `save` answers null until then. */
export async function untilSaved<Saved>(save: () => Promise<Saved | null>): Promise<Saved> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const saved = await save();
    if (saved !== null) return saved;
  }
  throw new AppError("BUSY", { retryAfterSeconds: 1 });
}

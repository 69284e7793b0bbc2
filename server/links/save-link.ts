import type { LinkSaved } from "#shared/contract/links.ts";
import type { Action } from "#shared/permissions/actions.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import { type FollowingMoves, followingMoves, itemIn, writeFollowingMoves } from "../impact/following.ts";
import { type PlanFacts, planRevision } from "../plan/facts.ts";
import { viewLink } from "../plan/view.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { historyOf, type LinkChange } from "./stored.ts";

/** A sound change of a link, found in `facts`, and what is known of its act. */
export interface LinkAct {
  readonly actor: Actor;
  readonly action: Action;
  readonly facts: PlanFacts;
  readonly change: LinkChange;
  readonly note: string;
  readonly movesDependants: boolean;
  readonly request: RequestInfo;
}

/**
 * Writes a link's change, with the forecasts that it pushes when asked to, as one audited act. Null when the plan
 * has moved on since the change was found sound: nothing is written then.
 */
export async function saveLink(deps: Deps, act: LinkAct): Promise<LinkSaved | null> {
  const { actor, facts, change, movesDependants } = act;
  const following = movesDependants
    ? followingMoves(deps, actor, facts, change)
    : { revision: facts.revision, changes: [] };
  const { clock } = deps;
  return inTx(deps.db, async (tx) => {
    if (!(await writeFollowingMoves(tx, following))) return null;
    await writeLink(tx, facts.id, change);
    const actSeq = await recordAct(tx, { clock }, act, following);
    const link = change.after ?? change.before;
    return link && { revision: await planRevision(tx), actSeq, link: viewLink(link) };
  });
}

/** In the caller's transaction; its change, by `historyOf`, goes into the caller's act. */
export async function writeLink(tx: Tx, planId: string, { before, after }: LinkChange): Promise<void> {
  if (after === null) {
    if (before) await tx.link.delete({ where: { id: before.id }, select: { id: true } });
  } else if (before === null) {
    await tx.link.create({ data: { ...after, planId }, select: { id: true } });
  } else {
    const { id, type, lagDays, lagUnit, version } = after;
    await tx.link.update({ where: { id }, data: { type, lagDays, lagUnit, version }, select: { id: true } });
  }
}

function recordAct(
  tx: Tx,
  { clock }: Pick<Deps, "clock">,
  { actor, action, facts, change, note, request }: LinkAct,
  following: FollowingMoves,
): Promise<number> {
  const own = historyOf(facts, change);
  const predecessorId = (change.after ?? change.before)?.predecessorId ?? "";
  return recordEvent(
    tx,
    {
      ...actedBy(clock, actor, request),
      action,
      subjectType: "link",
      subjectId: own.entityId,
      programId: itemIn(facts, predecessorId).programId,
      note,
    },
    [own, ...following.changes],
  );
}

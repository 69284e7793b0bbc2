import type { z } from "zod";
import type { ItemSaved, itemRemoveInput } from "#shared/contract/items.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { readLastChange } from "../history/read.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import { itemIn, untilSaved } from "../impact/following.ts";
import { historyOf } from "../links/stored.ts";
import { type ItemFacts, type PlanFacts, planFacts, planRevision } from "../plan/facts.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { requireRemovable } from "./kept.ts";
import { viewItem } from "./view.ts";
import { removeItem } from "./write-item.ts";

/**
 * Removes a milestone or an activity with its links, as one audited act. Errors: NOT_FOUND or FORBIDDEN by access;
 * VERSION_CONFLICT when it moved on since it was read; INVALID_INPUT for one that the plan keeps.
 */
export function removeItemOfPlan(
  deps: Deps,
  actor: Actor,
  { id, version, note }: z.output<typeof itemRemoveInput>,
  request: RequestInfo,
): Promise<ItemSaved> {
  return untilSaved(async () => {
    const facts = await planFacts(deps.db);
    const item = itemIn(facts, id);
    const program = facts.programs.find((each) => each.id === item.programId);
    if (!program) throw new AppError("NOT_FOUND", {});
    const { id: programId, isPublished } = program;
    requireAction(actor, "item.remove", { kind: "program", programId, isPublished });
    return inTx(deps.db, async (tx) => {
      if ((await planRevision(tx)) !== facts.revision) return null;
      if (item.version !== version) throw await conflictOf(tx, item);
      await requireRemovable(tx, actor, id);
      const changes = await removeWithLinks(tx, facts, item);
      const event = {
        ...actedBy(deps.clock, actor, request),
        action: "item.remove",
        ...{ subjectType: "scheduleItem", subjectId: id, programId, note },
      };
      const actSeq = await recordEvent(tx, event, changes);
      const view = viewItem(item, program.code);
      return {
        revision: await planRevision(tx),
        actSeq,
        item: view,
        removedLinkCount: changes.length - 1,
      };
    });
  });
}

/** The links first, as they could not stand without it. */
export async function removeWithLinks(tx: Tx, facts: PlanFacts, item: ItemFacts): Promise<EntityChange[]> {
  const links = linksOf(facts, item.id);
  await tx.link.deleteMany({ where: { id: { in: links.map(({ id }) => id) } } });
  const changes = links.map((before) => historyOf(facts, { kind: "link", before, after: null }));
  return [...changes, await removeItem(tx, item)];
}

export function linksOf({ links }: PlanFacts, itemId: string): PlanFacts["links"] {
  return links.filter(({ predecessorId, successorId }) => predecessorId === itemId || successorId === itemId);
}

async function conflictOf(tx: Tx, { id, version }: ItemFacts): Promise<AppError> {
  const last = await readLastChange(tx, id);
  return new AppError("VERSION_CONFLICT", { currentVersion: version, values: [], ...last });
}

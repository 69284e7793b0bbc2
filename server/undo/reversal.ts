import { holdsTogether } from "#shared/progress/activity-edit.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import type { Tx } from "../db/client.ts";
import type { EntityChange, HistoryRow } from "../history/changes.ts";
import { type PastChange, recordKey } from "../history/past-changes.ts";
import type { LinkFacts } from "../impact/consider.ts";
import { itemIn } from "../impact/following.ts";
import { requireRemovable } from "../items/kept.ts";
import { linksOf } from "../items/remove-item.ts";
import { requireNewPair, requireNoCircle } from "../links/stored.ts";
import type { ItemFacts, PlanFacts } from "../plan/facts.ts";
import { AppError } from "../trpc/errors.ts";
import { changesSince, type Reversal, reversalOf } from "./since.ts";

/**
 * What takes back everything that one's own act did, in the order of writing. VERSION_CONFLICT, with who and when, when
 * what it set is no longer so or somebody else has set it since, or when what changed beside it could not stand without
 * it; LINK_CYCLE or INVALID_INPUT when a link cannot come back, or an item can neither come back nor go.
 */
export async function planReversal(
  tx: Tx,
  actor: Actor,
  facts: PlanFacts,
  seq: number,
  past: readonly PastChange[],
): Promise<Reversal[]> {
  const { personId: actorId } = actor;
  const since = await changesSince(tx, seq, past);
  const records = recordsIn(facts, past);
  const reversals: Reversal[] = [];
  // As far as the reversals before it have brought the plan.
  let standing = facts;
  for (const each of past.toSorted((one, other) => turnOf(one) - turnOf(other))) {
    const change = reversalOf(each, { records, since, actorId, isSound });
    requireLinkable(standing, change);
    await requireItemFree(tx, actor, standing, change);
    standing = withChange(standing, change);
    reversals.push({ past: each, change });
  }
  return reversals;
}

/** An item is there before its links are, and goes after them. */
function turnOf({ entity, operation }: PastChange): number {
  if (entity === "link") return 2;
  return { remove: 0, update: 1, create: 3 }[operation];
}

/** The records as they stand, by their keys, with the columns that history keeps. */
function recordsIn(facts: PlanFacts, past: readonly PastChange[]): Map<string, HistoryRow> {
  const ids = new Set(past.map(({ entityId }) => entityId));
  const items = facts.programs.flatMap((program) => program.items).filter(({ id }) => ids.has(id));
  const links = facts.links.filter(({ id }) => ids.has(id));
  return new Map<string, HistoryRow>([
    ...items.map((item): [string, HistoryRow] => [keyOf("scheduleItem", item.id), item]),
    ...links.map((link): [string, HistoryRow] => [keyOf("link", link.id), { ...link, planId: facts.id }]),
  ]);
}

function keyOf(entity: "scheduleItem" | "link", entityId: string): string {
  return recordKey({ entity, entityId });
}

/** Two edits of one activity may each be sound and not be so without the first. */
function isSound({ entity, after }: EntityChange): boolean {
  if (entity !== "scheduleItem" || after === null) return true;
  const item = after as unknown as ItemFacts;
  if (item.kind !== "activity") return true;
  return holdsTogether({
    ...item,
    forecastStartDay: (item.forecastStartDay ?? item.forecastFinishDay) as IsoDay,
    forecastFinishDay: item.forecastFinishDay as IsoDay,
    actualStartDay: item.actualStartDay as IsoDay | null,
    actualFinishDay: item.actualFinishDay as IsoDay | null,
  });
}

/** Whatever was linked in between counts against a link that comes back. */
function requireLinkable(facts: PlanFacts, { entity, before, after }: EntityChange): void {
  if (entity !== "link" || before !== null || after === null) return;
  const link = after as unknown as LinkFacts;
  for (const id of [link.predecessorId, link.successorId]) itemIn(facts, id);
  requireNewPair(facts, link);
  requireNoCircle(facts, { kind: "link", before: null, after: link });
}

/** An item that comes back finds its code free, and one that goes is held by nothing. */
async function requireItemFree(
  tx: Tx,
  actor: Actor,
  facts: PlanFacts,
  { entity, entityId, programId, before, after }: EntityChange,
): Promise<void> {
  if (entity !== "scheduleItem" || (before !== null && after !== null)) return;
  const refuse = (path: string, rule: string) =>
    new AppError("INVALID_INPUT", { problems: [{ path, rule }] });
  if (after === null) {
    if (linksOf(facts, entityId).length > 0) throw refuse("actSeq", "itemIsLinked");
    return requireRemovable(tx, actor, entityId);
  }
  const program = facts.programs.find(({ id }) => id === programId);
  if (program?.items.some(({ code }) => code === after["code"])) throw refuse("code", "taken");
}

function withChange(facts: PlanFacts, { entity, entityId, programId, after }: EntityChange): PlanFacts {
  if (entity === "link") {
    const others = facts.links.filter(({ id }) => id !== entityId);
    return { ...facts, links: after ? [...others, after as unknown as LinkFacts] : others };
  }
  const programs = facts.programs.map((program) => {
    if (program.id !== programId) return program;
    const others = program.items.filter(({ id }) => id !== entityId);
    return { ...program, items: after ? [...others, after as unknown as ItemFacts] : others };
  });
  return { ...facts, programs };
}

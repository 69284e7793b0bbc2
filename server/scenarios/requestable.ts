import type { WhyNotRequestable } from "#shared/contract/scenarios.ts";
import type { ChangedItem, ChangedLink } from "#shared/progress/plan-compare.ts";
import { abilitiesOn } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { ItemOfDay, LinkOfDay } from "../changes/known.ts";
import type { Db } from "../db/client.ts";
import { keptBy } from "../items/kept.ts";
import type { ProgramFacts } from "../plan/facts.ts";
import { itemKey, linkKey, type WhyNotOf } from "./differences.ts";
import type { Compared } from "./sides.ts";

export interface ChangedRecords {
  readonly items: readonly ChangedItem<ItemOfDay>[];
  readonly links: readonly ChangedLink<LinkOfDay>[];
}

/** Which differences of a scenario (right) from the plan (left) `actor` may ask for, and why not the others. */
export async function requestableOf(
  db: Db,
  actor: Actor,
  compared: Compared,
  { items, links }: ChangedRecords,
): Promise<WhyNotOf> {
  if (compared.left.scenario !== null) return () => "notAgainstPlan";
  const whyNot = new Map<string, WhyNotRequestable | null>();
  for (const item of items) {
    whyNot.set(itemKey((item.to ?? item.from)?.id ?? ""), await whyNotItem(db, actor, compared, item));
  }
  for (const link of links) {
    const { id } = link.to ?? link.from ?? { id: "" };
    whyNot.set(linkKey(id), whyNotLink(actor, compared, link, whyNot));
  }
  return (key) => whyNot.get(key) ?? null;
}

async function whyNotItem(
  db: Db,
  actor: Actor,
  { right }: Compared,
  { from, to, change }: ChangedItem<ItemOfDay>,
): Promise<WhyNotRequestable | null> {
  const known = to ?? from;
  if (!known || !right.changed.has(known.id)) return "onlyPlanChanged";
  if (!mayAsk(actor, known.program)) return "notYours";
  if (change === "removed") return (await keptBy(db, known.id)) === null ? null : "kept";
  if (from?.isDone || to?.isDone) return "notAForecast";
  return from && to && hasSameForecast(from, to) ? "notAForecast" : null;
}

function hasSameForecast({ item: one }: ItemOfDay, { item: other }: ItemOfDay): boolean {
  return one.forecastStartDay === other.forecastStartDay && one.forecastFinishDay === other.forecastFinishDay;
}

function whyNotLink(
  actor: Actor,
  { left, right }: Compared,
  { from, to }: ChangedLink<LinkOfDay>,
  ofItems: ReadonlyMap<string, WhyNotRequestable | null>,
): WhyNotRequestable | null {
  const link = to ?? from;
  if (!link || !right.changed.has(link.id)) return "onlyPlanChanged";
  const [predecessor, successor] = [link.predecessorId, link.successorId].map(
    (id) => right.known.itemById.get(id) ?? left.known.itemById.get(id),
  );
  if (!predecessor || !successor) return "endNotInPlan";
  const ends = [predecessor, successor];
  if (!ends.every(({ program }) => mayAsk(actor, program))) return "notYours";
  // An end that is asked for, too, comes with the request of its program: that of the successor.
  const isThere = ({ id, program }: ItemOfDay) =>
    left.known.itemById.has(id) || (ofItems.get(itemKey(id)) === null && program.id === successor.program.id);
  return to === null || ends.every(isThere) ? null : "endNotInPlan";
}

function mayAsk(actor: Actor, { id: programId, isPublished }: ProgramFacts): boolean {
  return abilitiesOn(actor, { kind: "program", programId, isPublished }).includes("changeRequest.create");
}

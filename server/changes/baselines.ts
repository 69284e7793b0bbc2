import type { BaselineChange } from "#shared/contract/plan-changes.ts";
import type { IsoDay } from "#shared/units.ts";
import { generalAbilities } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { BaselineFacts } from "../plan/facts.ts";
import type { KnownDay } from "./known.ts";

const person = { select: { id: true, nameAr: true, nameEn: true } };

const decidedSelect = {
  id: true,
  note: true,
  requestedBy: person,
  decidedBy: person,
} satisfies Prisma.BaselineSelect;

type Decided = Prisma.BaselineGetPayload<{ select: typeof decidedSelect }>;

/** The baselines that the later day has and the earlier one has not, the oldest first. */
export async function readBaselineChanges(
  db: Db,
  actor: Actor,
  { from, to }: { readonly from: KnownDay; readonly to: KnownDay },
): Promise<BaselineChange[]> {
  const known = new Set(from.plan.facts.baselines.map(({ number }) => number));
  const all = to.plan.facts.baselines;
  const fresh = all.flatMap((baseline, at) =>
    known.has(baseline.number) ? [] : [{ baseline, before: all[at - 1] }],
  );
  if (fresh.length === 0) return [];
  const decided = await readDecided(
    db,
    actor,
    fresh.map(({ baseline }) => baseline.id),
  );
  const isReadable = (itemId: string) => from.itemById.has(itemId) || to.itemById.has(itemId);
  return fresh.map(({ baseline, before }) => {
    const { id, number, nameAr, nameEn, setDay } = baseline;
    const { note = "", requestedBy = null, decidedBy = null } = decided.get(id) ?? {};
    const changedItems = before ? countChanged(before, baseline, isReadable) : null;
    return { number, nameAr, nameEn, setDay: setDay as IsoDay, changedItems, requestedBy, decidedBy, note };
  });
}

async function readDecided(db: Db, actor: Actor, ids: string[]): Promise<ReadonlyMap<string, Decided>> {
  if (!generalAbilities(actor).includes("baseline.read")) return new Map();
  const decided = await db.baseline.findMany({ where: { id: { in: ids } }, select: decidedSelect });
  return new Map(decided.map((each) => [each.id, each]));
}

function countChanged(
  before: BaselineFacts,
  { items }: BaselineFacts,
  isReadable: (itemId: string) => boolean,
): number {
  return items.filter((item) => {
    const held = before.itemById.get(item.itemId);
    const isSame =
      held?.startDay === item.startDay &&
      held.finishDay === item.finishDay &&
      held.weightPoints === item.weightPoints;
    return !isSame && isReadable(item.itemId);
  }).length;
}

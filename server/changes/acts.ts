import type { ChangeAct } from "#shared/contract/plan-changes.ts";
import type { Pair } from "#shared/progress/plan-compare.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Db } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { ItemOfDay, KnownDay, LinkOfDay } from "./known.ts";

type Compared = Pair<ItemOfDay | LinkOfDay>;

/** The acts on a compared record, the oldest first. */
export type ActsOf = (compared: Compared) => readonly ChangeAct[];

const changeSelect = {
  entityId: true,
  operation: true,
  field: true,
  toValue: true,
  event: {
    select: {
      seq: true,
      day: true,
      reasonCode: true,
      note: true,
      actor: { select: { id: true, nameAr: true, nameEn: true } },
    },
  },
} satisfies Prisma.ChangeSelect;

type StoredChange = Prisma.ChangeGetPayload<{ select: typeof changeSelect }>;

/** What an item's day is read from, and how a link waits: an act on anything else is no part of the difference. */
const COMPARED_FIELDS = ["forecastFinishDay", "actualFinishDay", "type", "lagDays", "lagUnit"];

/**
 * Who did what to the compared records after the one day, up to and including the other, by history: as far as the
 * later day knows it, since an act made meanwhile would explain a change that it does not show.
 */
export async function readActs(
  db: Db,
  { from, to }: { readonly from: KnownDay; readonly to: KnownDay },
  compared: readonly Compared[],
): Promise<ActsOf> {
  const stored = await db.change.findMany({
    where: {
      entityId: { in: compared.map(idOf) },
      entity: { in: ["scheduleItem", "link"] },
      seq: { gt: from.plan.facts.revision, lte: to.plan.facts.revision },
      OR: [{ operation: { not: "update" } }, { field: { in: COMPARED_FIELDS } }],
    },
    orderBy: { seq: "asc" },
    select: changeSelect,
  });
  const byRecord = Map.groupBy(stored, ({ entityId }) => entityId);
  return (each) => actsOf(each, byRecord.get(idOf(each)) ?? []);
}

function idOf({ from, to }: Compared): string {
  return (to ?? from)?.id ?? "";
}

function actsOf({ from }: Compared, changes: readonly StoredChange[]): ChangeAct[] {
  let known: ItemDays | null = from !== null && "item" in from ? from.item : null;
  return [...Map.groupBy(changes, ({ event }) => event.seq).values()].flatMap((ofAct): ChangeAct[] => {
    const [first] = ofAct;
    if (!first) return [];
    const { seq, day, actor, reasonCode, note } = first.event;
    const before = known;
    known = ofAct.reduce(daysAfter, before);
    const days = { fromDay: dayOf(before), toDay: dayOf(known) };
    return [{ eventSeq: seq, day: day as IsoDay, actor, reasonCode, note, ...days }];
  });
}

type ItemDays = Pick<ItemOfDay["item"], "forecastFinishDay" | "actualFinishDay">;

function daysAfter(known: ItemDays | null, { operation, field, toValue }: StoredChange): ItemDays | null {
  if (operation === "remove") return null;
  const value: unknown = JSON.parse(toValue ?? "null");
  return operation === "create" ? (value as ItemDays) : known && { ...known, [field ?? ""]: value };
}

function dayOf(known: ItemDays | null): IsoDay | null {
  return (known?.actualFinishDay ?? known?.forecastFinishDay ?? null) as IsoDay | null;
}

import type { PacksView } from "#shared/contract/packs.ts";
import type { PeriodRef } from "#shared/contract/periods.ts";
import { abilitiesOn, requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db } from "../db/client.ts";
import { PERIOD_FIELDS, viewPeriod } from "../periods/stored.ts";
import type { Deps } from "../trpc/context.ts";
import { PACK_FIELDS, viewPack } from "./stored.ts";

/** More than anybody looks through; the kept ones are found again by asking for their period's. */
const MOST_SHOWN = 100;

/** The newest packs, and what can be asked for. */
export async function readPacks({ db }: Deps, actor: Actor, hasBrowser: boolean): Promise<PacksView> {
  requireAction(actor, "pack.read", { kind: "none" });
  const packs = await db.pack.findMany({
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST_SHOWN,
    select: PACK_FIELDS,
  });
  return {
    packs: packs.map((pack) => viewPack(pack, actor)),
    hasBrowser,
    closedPeriods: await readClosedPeriods(db),
    abilities: abilitiesOn(actor, { kind: "none" }).filter((action) => action === "pack.create"),
  };
}

async function readClosedPeriods(db: Db): Promise<PeriodRef[]> {
  const periods = await db.reportingPeriod.findMany({
    where: { plan: { kind: "plan" }, state: "closed", closedAt: { not: null } },
    orderBy: { startDay: "desc" },
    select: PERIOD_FIELDS,
  });
  return periods.map(viewPeriod);
}

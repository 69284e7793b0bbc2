import type { HistoryDaysView, Landmark } from "#shared/contract/history-days.ts";
import type { PeriodKind } from "#shared/reporting/periods.ts";
import type { IsoDay } from "#shared/units.ts";
import { generalAbilities } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { riyadhDayOf } from "../clock.ts";
import type { Db } from "../db/client.ts";
import type { Deps } from "../trpc/context.ts";
import { knownDays } from "./as-at.ts";

/**
 * Which days the plan can be read as at, and those worth going to: on which a baseline was approved, and on which a
 * period was closed, for whoever may know of periods.
 */
export async function readHistoryDays(deps: Deps, actor: Actor): Promise<HistoryDaysView> {
  const known = await knownDays(deps);
  const mayReadPeriods = generalAbilities(actor).includes("period.read");
  const landmarks = [
    ...(await readApprovals(deps.db)),
    ...(mayReadPeriods ? await readClosings(deps.db) : []),
  ].filter(({ day }) => day >= known.firstDay && day <= known.lastDay);
  return { ...known, landmarks: landmarks.toSorted((one, other) => other.day.localeCompare(one.day)) };
}

async function readApprovals(db: Db): Promise<Landmark[]> {
  const baselines = await db.baseline.findMany({
    where: { state: "approved", plan: { kind: "plan" } },
    select: { number: true, nameAr: true, nameEn: true, decidedAt: true },
  });
  return baselines.flatMap(({ decidedAt, ...baseline }): Landmark[] =>
    decidedAt ? [{ kind: "baselineApproved", day: riyadhDayOf(decidedAt), ...baseline }] : [],
  );
}

async function readClosings(db: Db): Promise<Landmark[]> {
  const periods = await db.reportingPeriod.findMany({
    where: { state: "closed", plan: { kind: "plan" } },
    select: { kind: true, startDay: true, finishDay: true, closedAt: true },
  });
  return periods.flatMap(({ kind, closedAt, startDay, finishDay }): Landmark[] => {
    if (!closedAt) return [];
    const span = { startDay: startDay as IsoDay, finishDay: finishDay as IsoDay };
    return [{ kind: "periodClosed", day: riyadhDayOf(closedAt), periodKind: kind as PeriodKind, ...span }];
  });
}

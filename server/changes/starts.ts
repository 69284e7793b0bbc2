import { toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import { monthsBefore } from "#shared/calendar/months-before.ts";
import type { ChangeStartsView } from "#shared/contract/plan-changes.ts";
import type { IsoDay } from "#shared/units.ts";
import { generalAbilities } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { knownDays } from "../history/as-at.ts";
import { lastCloseBefore } from "../periods/read.ts";
import { planFacts } from "../plan/facts.ts";
import type { Deps } from "../trpc/context.ts";

const QUARTER_MONTHS = 3;

/** The days from which one usually asks for changes, none of them before history begins. */
export async function readChangeStarts({ db, clock }: Deps, actor: Actor): Promise<ChangeStartsView> {
  const { id, baselines } = await planFacts(db);
  const { firstDay, lastDay: today } = await knownDays({ db, clock });
  const known = (day: IsoDay): IsoDay => (day < firstDay ? firstDay : day);
  const monthsAgo = (count: number) => known(toIsoDay(monthsBefore(toEpochDay(today), count)));
  const lastBaseline = baselines.at(-1)?.setDay;
  return {
    today,
    firstDay,
    lastClose: generalAbilities(actor).includes("period.read") ? await lastCloseBefore(db, id, today) : null,
    lastMonth: monthsAgo(1),
    lastQuarter: monthsAgo(QUARTER_MONTHS),
    lastBaseline: lastBaseline === undefined ? null : known(lastBaseline as IsoDay),
  };
}

import type { KnownDays } from "#shared/contract/days.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { replayOf } from "./held-replay.ts";
import { pastDatabase } from "./past-database.ts";

/**
 * What a use case reads a day with: its database as it stood at the end of that day, its clock on it. Today is what
 * stands now. Throws DAY_NOT_KNOWN before the first day that history holds and after today; FORBIDDEN in a scenario, whose
 * past is the plan's. Nothing can be written with it on a past day; hand on `asReader` of who asks, so that nothing is
 * offered to be.
 */
export async function depsAsAt(deps: Deps, day: IsoDay): Promise<Deps> {
  if (deps.scenario) throw new AppError("FORBIDDEN", { reason: "notInScenario" });
  const today = deps.clock.today();
  if (day === today) return { ...deps, asAt: day };
  const { firstDay, lastDay } = await knownDays(deps);
  if (day < firstDay || day > lastDay) throw new AppError("DAY_NOT_KNOWN", { firstDay, lastDay });
  return { ...deps, db: await pastDatabase(deps.db, day), clock: fixedClock(day), asAt: day };
}

/** The first day that history holds, and today. */
export async function knownDays({ db, clock }: Pick<Deps, "db" | "clock">): Promise<KnownDays> {
  const lastDay = clock.today();
  const { firstDay } = await replayOf(db);
  // A clock that was set back stands before history.
  return { firstDay: firstDay !== null && firstDay < lastDay ? firstDay : lastDay, lastDay };
}

/** The same person, who may read what they may read today and do nothing: the past is not changed. */
export function asReader(actor: Actor): Actor {
  return { ...actor, onlyReads: true };
}

import { toIsoDay } from "#shared/calendar/day.ts";
import { monthsBefore } from "#shared/calendar/months-before.ts";
import type { ReviewedSince } from "#shared/contract/executive-review.ts";
import type { IsoDay } from "#shared/units.ts";
import { generalAbilities } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db } from "../db/client.ts";
import { lastCloseBefore } from "../periods/read.ts";
import type { AssessedPlan } from "../plan/assess.ts";
import { AppError } from "../trpc/errors.ts";

interface Asked {
  readonly since: IsoDay | undefined;
  /** Of history. */
  readonly firstDay: IsoDay;
}

/**
 * From which day on the reader is told of changes (docs/decisions/0025): the day they asked for, refused as
 * INVALID_INPUT after the status day; else when the newest period closed before it; else where the plan begins. Who may
 * not know of periods looks a month back. As far as history reaches.
 */
export async function reviewedSince(
  db: Db,
  actor: Actor,
  { statusDay, facts, context }: AssessedPlan,
  { since, firstDay }: Asked,
): Promise<ReviewedSince> {
  if (since !== undefined) {
    const problem = { path: "since", rule: "afterStatusDay", params: { day: statusDay } };
    if (since > statusDay) throw new AppError("INVALID_INPUT", { problems: [problem] });
    return { day: since, by: "reader" };
  }
  const known = (day: IsoDay) => [day, firstDay].reduce(laterOf);
  if (!generalAbilities(actor).includes("period.read")) {
    return { day: known(toIsoDay(monthsBefore(context.statusDay, 1))), by: "month" };
  }
  const closeDay = await lastCloseBefore(db, facts.id, statusDay);
  if (closeDay !== null) return { day: known(closeDay), by: "lastReview" };
  const day = known(facts.startDay as IsoDay);
  return { day: day < statusDay ? day : statusDay, by: "planStart" };
}

/** ISO days sort as text. */
function laterOf(one: IsoDay, other: IsoDay): IsoDay {
  return one > other ? one : other;
}

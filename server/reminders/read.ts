import { toEpochDay } from "#shared/calendar/day.ts";
import { previousWorkDay } from "#shared/calendar/working-days.ts";
import type { Told } from "#shared/contract/notifications.ts";
import type { Deps } from "../trpc/context.ts";
import { loadPlanCalendar } from "./facts.ts";
import { standingOn } from "./standing.ts";

/**
 * What of a digest still stands for its reader: a letter that waited for the mail server is not to ask for what is done by
 * now. As of today, or of the last working day.
 */
export async function stillStanding(
  { db, clock }: Pick<Deps, "db" | "clock">,
  personId: string,
  told: readonly Told[],
): Promise<Told[]> {
  const calendar = await loadPlanCalendar(db);
  if (calendar === null) return [];
  const day = previousWorkDay(calendar, toEpochDay(clock.today()));
  const standing = await standingOn(db, day, calendar);
  const held = new Set(standing.filter((each) => each.personId === personId).map((each) => idOf(each.told)));
  return told.filter((each) => held.has(idOf(each)));
}

/** The same for the same news of the same thing; names and days in it may have changed. */
function idOf({ kind, data }: Told): string {
  const parts = [kind, subjectIdOf(data), "period" in data ? data.period.startDay : ""];
  return parts.join(":");
}

function subjectIdOf(data: Told["data"]): string {
  if ("decision" in data) return data.decision.id;
  if ("risk" in data) return data.risk.id;
  if ("issue" in data) return data.issue.id;
  if ("request" in data) return data.request.id;
  return data.program?.id ?? "";
}

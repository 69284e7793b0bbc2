import { toEpochDay } from "#shared/calendar/day.ts";
import { isWorkDay } from "#shared/calendar/working-days.ts";
import { type Digest, digestKey, digestsOf } from "#shared/reporting/digests.ts";
import type { EpochDay } from "#shared/units.ts";
import { riyadhHourOf } from "../clock.ts";
import { type Db, inTx, type Tx } from "../db/client.ts";
import { notify, putInOutbox } from "../notifications/notify.ts";
import type { Deps } from "../trpc/context.ts";
import { loadPlanCalendar } from "./facts.ts";
import { REMINDER_KINDS, type Standing, standingOn } from "./standing.ts";

/** The day's reminders are written from this hour on: nobody is woken. */
const FIRST_HOUR = 7;

/**
 * Tells people of the reports, decisions, actions and change requests that wait for them, as of today: each thing once,
 * and one letter a person and day with all of theirs. It may run as often as it likes, and after downtime: what it wrote is what it knows. Gives how many
 * people were told.
 */
export async function remind({ db, clock }: Pick<Deps, "db" | "clock">): Promise<number> {
  const day = toEpochDay(clock.today());
  if (riyadhHourOf(clock.now()) < FIRST_HOUR) return 0;
  // Mostly there is nothing to do, and then no writer waits for us.
  const seen = await outlookOn(db, day);
  if (seen === null || (seen.digests.length === 0 && (await countOver(db, seen)) === 0)) return 0;
  return inTx(db, async (tx) => {
    const outlook = await outlookOn(tx, day);
    if (outlook === null) return 0;
    await tx.notification.updateMany({ where: over(outlook), data: { readAt: clock.now() } });
    for (const { personId, key, news, all } of outlook.digests) {
      const notices = news.map(({ told, key: dedupeKey }) => ({ personId, told, dedupeKey }));
      await notify(tx, clock, notices, { byMail: false });
      await putInOutbox(tx, clock, { key, personId, told: all.map(({ told }) => told) });
    }
    return outlook.digests.length;
  });
}

/** How things stand on a working day, and what of it is to be told. */
interface Outlook {
  readonly standing: readonly Standing[];
  readonly digests: readonly Digest<Standing>[];
}

async function outlookOn(db: Db | Tx, day: EpochDay): Promise<Outlook | null> {
  const calendar = await loadPlanCalendar(db);
  if (calendar === null || !isWorkDay(calendar, day)) return null;
  const standing = await standingOn(db, day, calendar);
  const unwritten = new Set(standing.filter(({ isUnwritten }) => isUnwritten).map(({ key }) => key));
  const told = await db.notification.findMany({
    where: { dedupeKey: { in: standing.map(({ key }) => key) } },
    select: { dedupeKey: true },
  });
  const keys = [...new Set(standing.map(({ personId }) => digestKey(personId, day)))];
  const written = await db.outboxMessage.findMany({
    where: { dedupeKey: { in: keys } },
    select: { dedupeKey: true },
  });
  const heard = new Set([...keysOf(told)].filter((key) => !unwritten.has(key)));
  return { standing, digests: digestsOf(day, standing, heard, keysOf(written)) };
}

/**
 * Reminders that nobody has read and that stand no more: the report was submitted, the decision taken, or a later stage
 * has begun. They stay in the list as read, so that the bell counts what waits.
 */
function over({ standing }: Outlook) {
  const keys = standing.map(({ key }) => key);
  return { readAt: null, kind: { in: [...REMINDER_KINDS] }, dedupeKey: { notIn: keys } };
}

function countOver(db: Db, outlook: Outlook): Promise<number> {
  return db.notification.count({ where: over(outlook) });
}

function keysOf(rows: readonly { readonly dedupeKey: string | null }[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ dedupeKey }) => dedupeKey ?? []));
}

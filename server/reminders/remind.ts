import { toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import type { NotificationKind, ReportNotice, Told } from "#shared/contract/notifications.ts";
import { invariant } from "#shared/invariant.ts";
import { type Digest, digestKey, digestsOf } from "#shared/reporting/digests.ts";
import { type Reminder, type ReminderStage, standingReminders } from "#shared/reporting/reminders.ts";
import { riyadhHourOf } from "../clock.ts";
import { type Db, inTx, type Tx } from "../db/client.ts";
import { notify, putInOutbox } from "../notifications/notify.ts";
import type { Deps } from "../trpc/context.ts";
import { loadReminderFacts, type NamedFacts } from "./facts.ts";

/** The day's reminders are written from this hour on: nobody is woken. */
const FIRST_HOUR = 7;

const KIND_OF_STAGE = {
  opening: "reportOpening",
  closing: "reportClosing",
  returned: "reportReturned",
  overdue: "reportOverdue",
  escalation: "reportEscalated",
} as const satisfies Record<ReminderStage, NotificationKind>;

/**
 * Tells people of the reports that wait for them, as of today: each thing once, and one letter a person and day with
 * all of theirs. It may run as often as it likes, and after downtime: what it wrote is what it knows. Gives how many
 * people were told.
 */
export async function remind({ db, clock }: Pick<Deps, "db" | "clock">): Promise<number> {
  const day = toEpochDay(clock.today());
  if (riyadhHourOf(clock.now()) < FIRST_HOUR) return 0;
  // Mostly there is nothing to tell, and then no writer waits for us.
  if ((await dueDigests(db, day)).length === 0) return 0;
  return inTx(db, async (tx) => {
    const due = await dueDigests(tx, day);
    for (const { digest, toTold } of due) {
      const { personId, key, news, all } = digest;
      const notices = news.map((reminder) => ({ personId, told: toTold(reminder), dedupeKey: reminder.key }));
      await notify(tx, clock, notices, { byMail: false });
      await putInOutbox(tx, clock, { key, personId, told: all.map(toTold) });
    }
    return due.length;
  });
}

interface DueDigest {
  readonly digest: Digest;
  readonly toTold: (reminder: Reminder) => Told;
}

async function dueDigests(db: Db | Tx, day: NamedFacts["day"]): Promise<DueDigest[]> {
  const facts = await loadReminderFacts(db, day);
  if (facts === null) return [];
  const standing = standingReminders(facts);
  const told = await db.notification.findMany({
    where: { dedupeKey: { in: standing.map(({ key }) => key) } },
    select: { dedupeKey: true },
  });
  const keys = [...new Set(standing.map(({ personId }) => digestKey(personId, day)))];
  const written = await db.outboxMessage.findMany({
    where: { dedupeKey: { in: keys } },
    select: { dedupeKey: true },
  });
  const digests = digestsOf(day, standing, keysOf(told), keysOf(written));
  return digests.map((digest) => ({ digest, toTold: (reminder) => toldOf(facts, reminder) }));
}

function keysOf(rows: readonly { readonly dedupeKey: string | null }[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ dedupeKey }) => dedupeKey ?? []));
}

function toldOf({ programs, periods }: NamedFacts, { stage, programId, periodId }: Reminder): Told {
  const program = programs.find(({ id }) => id === programId);
  const period = periods.find(({ id }) => id === periodId);
  invariant(program && period, "a reminder is of a program and a period that it was decided by");
  const { id, code, nameAr, nameEn } = program;
  const data: ReportNotice = {
    program: { id, code, nameAr, nameEn },
    period: {
      kind: period.kind,
      startDay: toIsoDay(period.startDay),
      finishDay: toIsoDay(period.finishDay),
      closesDay: toIsoDay(period.closesDay),
    },
  };
  return { kind: KIND_OF_STAGE[stage], data };
}

import { toIsoDay } from "#shared/calendar/day.ts";
import type { WorkCalendar } from "#shared/calendar/working-days.ts";
import type { NotificationKind, ReportNotice, Told } from "#shared/contract/notifications.ts";
import { invariant } from "#shared/invariant.ts";
import type { Waiting } from "#shared/reporting/digests.ts";
import { type Reminder, type ReminderStage, standingReminders } from "#shared/reporting/reminders.ts";
import type { EpochDay } from "#shared/units.ts";
import type { Db, Tx } from "../db/client.ts";
import { ACTION_KINDS, actionsDue } from "./actions.ts";
import { waitingRequests } from "./change-requests.ts";
import { DECISION_KINDS, overdueDecisions } from "./decisions.ts";
import { loadReminderFacts, type NamedFacts } from "./facts.ts";

const KIND_OF_STAGE = {
  opening: "reportOpening",
  closing: "reportClosing",
  returned: "reportReturned",
  overdue: "reportOverdue",
  escalation: "reportEscalated",
} as const satisfies Record<ReminderStage, NotificationKind>;

/** What reminders stand for; what stands no more is read by itself. */
export const REMINDER_KINDS: readonly NotificationKind[] = [
  ...Object.values(KIND_OF_STAGE),
  ...DECISION_KINDS,
  ...ACTION_KINDS,
];

/** What one person is to hear, in the words of a notification. */
export interface Standing extends Waiting {
  readonly told: Told;
  /** The bell told it already, but no letter has since it began. */
  readonly isUnwritten?: boolean;
}

/** All that stands on a working day, for whom: reports, decisions, actions, and change requests that wait. */
export async function standingOn(db: Db | Tx, day: EpochDay, calendar: WorkCalendar): Promise<Standing[]> {
  return [
    ...(await reportsWaiting(db, day)),
    ...(await overdueDecisions(db, day)),
    ...(await actionsDue(db, day, calendar)),
    ...(await waitingRequests(db)),
  ];
}

async function reportsWaiting(db: Db | Tx, day: EpochDay): Promise<Standing[]> {
  const facts = await loadReminderFacts(db, day);
  if (facts === null) return [];
  return standingReminders(facts).map((reminder) => {
    const { key, personId } = reminder;
    return { key, personId, told: toldOf(facts, reminder) };
  });
}

function toldOf({ programs, periods, reports }: NamedFacts, { stage, programId, periodId }: Reminder): Told {
  const program = programs.find(({ id }) => id === programId);
  const period = periods.find(({ id }) => id === periodId);
  invariant(program && period, "a reminder is of a program and a period that it was decided by");
  const { id, code, nameAr, nameEn } = program;
  const report = reports.find((each) => each.programId === programId && each.periodId === periodId);
  const data: ReportNotice = {
    reportId: report?.id,
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

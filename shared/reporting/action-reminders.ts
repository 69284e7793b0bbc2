import { addWorkDays, isWorkDay, type WorkCalendar } from "../calendar/working-days.ts";
import type { EpochDay } from "../units.ts";
import { GRACE_WORK_DAYS, higherUp, type RemindedPerson } from "./higher-up.ts";

/** What a reminder of an action is about, in the order of its days; whoever stands higher hears only of the last. */
export const ACTION_STAGES = ["due", "overdue", "escalation"] as const;

export type ActionStage = (typeof ACTION_STAGES)[number];

/** An open risk or issue with a day and somebody who answers for it. */
export interface RemindedAction {
  readonly dueDay: EpochDay;
  readonly ownerId: string;
  /** Its program is stopped or complete: nothing is due of it. */
  readonly isAtRest: boolean;
  /** Hear of it where its owner has no manager: its program's sponsors, or the office for the whole plan. */
  readonly sponsorIds: readonly string[];
}

export interface ActionReminder {
  readonly stage: ActionStage;
  readonly personId: string;
}

interface ActionDay {
  readonly day: EpochDay;
  readonly calendar: WorkCalendar;
  readonly people: ReadonlyMap<string, RemindedPerson>;
}

/**
 * Who is to hear of an action on a day, as of reports: its owner on the last working day up to its day, and from the day
 * after it on; after a grace whoever stands above. Nothing on days off, nor of what is at rest.
 */
export function actionReminders(
  action: RemindedAction,
  { day, calendar, people }: ActionDay,
): ActionReminder[] {
  const { dueDay, ownerId, isAtRest, sponsorIds } = action;
  if (isAtRest || !isWorkDay(calendar, day)) return [];
  const owner = people.get(ownerId)?.isActive ? [ownerId] : [];
  const tell = (stage: ActionStage, told: readonly string[]) => told.map((personId) => ({ stage, personId }));
  if (day <= dueDay) return addWorkDays(calendar, day, 1) > dueDay ? tell("due", owner) : [];
  const isLate = day >= addWorkDays(calendar, dueDay, GRACE_WORK_DAYS);
  return [
    ...tell("overdue", owner),
    ...(isLate ? tell("escalation", higherUp({ ownerIds: [ownerId], sponsorIds }, people)) : []),
  ];
}

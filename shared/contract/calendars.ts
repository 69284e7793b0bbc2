import { z } from "zod";
import type { Action } from "../permissions/actions.ts";
import type { Status } from "../progress/status-words.ts";
import type { IsoDay, WorkDays } from "../units.ts";
import { MAX_ADDED_HOLIDAYS } from "./calendar-limits.ts";
import { isoDay } from "./days.ts";
import type { BilingualName } from "./names.ts";

const id = z.string().min(1).max(64);
const version = z.number().int().positive();
const name = z.string().trim().max(200);
const holidayFields = { nameAr: name, nameEn: name, startDay: isoDay, finishDay: isoDay };

/**
 * Everything that moves working days. `version` is the one that was read of what is changed (the calendar for
 * its week, the holiday, the program): a newer one is a VERSION_CONFLICT.
 */
export const calendarChangeInput = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("workWeek"), calendarId: id, version, workWeekMask: z.number().int() }),
  z.object({
    kind: z.literal("addHolidays"),
    calendarId: id,
    holidays: z
      .array(z.object({ ...holidayFields, isConfirmed: z.boolean() }))
      .min(1)
      .max(MAX_ADDED_HOLIDAYS),
  }),
  z.object({
    kind: z.literal("updateHoliday"),
    calendarId: id,
    holidayId: id,
    version,
    ...holidayFields,
    isConfirmed: z.boolean(),
  }),
  z.object({ kind: z.literal("removeHoliday"), calendarId: id, holidayId: id, version }),
  z.object({ kind: z.literal("assign"), programId: id, version, calendarId: id.nullable() }),
  z.object({ kind: z.literal("removeCalendar"), calendarId: id, version }),
]);

export type CalendarChangeInput = z.output<typeof calendarChangeInput>;

/** A calendar for programs of their own kind: begins as a copy, and counts once a program is given to it. */
export const calendarCreateInput = z.object({ sourceCalendarId: id, nameAr: name, nameEn: name });

export type CalendarCreateInput = z.output<typeof calendarCreateInput>;

/** All of the calendar screen in one answer. */
export interface CalendarsView {
  /** The plan's first, then the programs' by name. */
  readonly calendars: readonly CalendarView[];
  readonly programs: readonly CalendarProgram[];
  readonly statusDay: IsoDay;
  readonly planStartDay: IsoDay;
  /** Inclusive. */
  readonly planFinishDay: IsoDay;
  readonly abilities: readonly Action[];
}

export interface CalendarView extends BilingualName {
  readonly id: string;
  readonly isOfPlan: boolean;
  /** Bit 0 is Sunday; Sunday to Thursday is 31. */
  readonly workWeekMask: number;
  readonly version: number;
  /** By first day. */
  readonly holidays: readonly CalendarHoliday[];
}

/** Both days inclusive. */
export interface CalendarHoliday extends BilingualName {
  readonly id: string;
  readonly startDay: IsoDay;
  readonly finishDay: IsoDay;
  /** False while the days are calculated and not yet announced. */
  readonly isConfirmed: boolean;
  readonly version: number;
}

export interface CalendarProgram extends BilingualName {
  readonly id: string;
  readonly code: string;
  /** Null: the plan's calendar counts. */
  readonly calendarId: string | null;
  readonly version: number;
}

/** What a change would move, before it is saved: milestones whose slip, status or place on the critical path changes. */
export interface CalendarPreview {
  readonly slipCount: number;
  readonly statusCount: number;
  readonly criticalCount: number;
  /** All that change in any of the three. */
  readonly milestoneCount: number;
  /** The first of them, those with another status first. */
  readonly milestones: readonly MovedMilestone[];
}

export interface MovedMilestone extends BilingualName {
  readonly id: string;
  readonly code: string;
  readonly programCode: string;
  readonly slipFrom: WorkDays | null;
  readonly slipTo: WorkDays | null;
  readonly statusFrom: Status;
  readonly statusTo: Status;
}

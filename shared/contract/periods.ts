import { z } from "zod";
import type { Action } from "../permissions/actions.ts";
import type { PeriodState, ReportState } from "../reporting/cycle.ts";
import {
  MOST_WINDOW_WORK_DAYS,
  PERIOD_KINDS,
  type PeriodKind,
  type PeriodRules,
} from "../reporting/periods.ts";
import type { IsoDay } from "../units.ts";
import { isoDay } from "./days.ts";

const id = z.string().min(1).max(64);
const version = z.number().int().positive();
const workDays = z.number().int().min(1).max(MOST_WINDOW_WORK_DAYS);

/** How periods are made, as `Plan.periodRules` keeps it. */
export const periodRules = z.object({
  kind: z.enum(PERIOD_KINDS),
  opensWorkDaysBeforeEnd: workDays,
  closesWorkDaysAfterEnd: workDays,
});

/** `periods.setRules`: makes every period anew that has not opened. `version` is `PeriodsView.version`. */
export const periodRulesInput = periodRules.extend({ version });

export type PeriodRulesInput = z.output<typeof periodRulesInput>;

/** `periods.updateDays`: other days for one period; opening only while it is scheduled, closing until it is closed. */
export const periodDaysInput = z.object({ id, version, opensDay: isoDay, closesDay: isoDay });

export type PeriodDaysInput = z.output<typeof periodDaysInput>;

/** `periods.open`. */
export const periodOpenInput = z.object({ id, version });

export type PeriodOpenInput = z.output<typeof periodOpenInput>;

/**
 * `periods.close`. Refused (REPORTING_STATE, `awaitsReview`) while a report waits for review, unless `leavesUnreviewed`
 * says that it is to count as missing.
 */
export const periodCloseInput = z.object({ id, version, leavesUnreviewed: z.boolean().default(false) });

export type PeriodCloseInput = z.output<typeof periodCloseInput>;

/** `periods.reopen`: missing reports go on where they were; approved ones stay as they are. */
export const periodReopenInput = z.object({ id, version, reason: z.string().trim().min(1).max(2_000) });

export type PeriodReopenInput = z.output<typeof periodReopenInput>;

/** Answer of `periods.list` and of every act on periods. */
export interface PeriodsView {
  readonly rules: PeriodRules;
  /** Of the rules. */
  readonly version: number;
  readonly statusDay: IsoDay;
  /** By their first day, the earliest first. */
  readonly periods: readonly PeriodRow[];
  /** `period.update` when the reader may change rules and days. */
  readonly abilities: readonly Action[];
}

/** A period by its days; what to call it (a month's name, a quarter, two days) follows from kind and days. */
export interface PeriodRef {
  readonly id: string;
  readonly kind: PeriodKind;
  /** What it covers, both inclusive. */
  readonly startDay: IsoDay;
  readonly finishDay: IsoDay;
  /** When owners report, both inclusive. */
  readonly opensDay: IsoDay;
  readonly closesDay: IsoDay;
  readonly state: PeriodState;
}

export interface PeriodRow extends PeriodRef {
  readonly version: number;
  /** Set by hand; they stay when rules change. */
  readonly hasOwnDays: boolean;
  /** Its reports by state; none before it opens. Only of programs that the reader may read. */
  readonly counts: Readonly<Record<ReportState, number>>;
  /** The plan as it was frozen when the period closed last; null while it never has. */
  readonly snapshot: PeriodSnapshotRef | null;
  /** Why it was reopened last; null when it never was. */
  readonly reopenReason: string | null;
  /** Of `period.open`, `period.close`, `period.reopen` and `period.update`: what the reader may do as it now stands. */
  readonly abilities: readonly Action[];
}

export interface PeriodSnapshotRef {
  /** 1, 2, 3 …: a period that was reopened is frozen once more. */
  readonly number: number;
  readonly statusDay: IsoDay;
}

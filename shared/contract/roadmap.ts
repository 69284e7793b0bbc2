import { z } from "zod";
import type { Action } from "../permissions/actions.ts";
import type { StatusVerdict } from "../progress/status.ts";
import type { IsoDay, Ratio, WorkDays } from "../units.ts";
import type { BilingualName } from "./names.ts";
import type { ScenarioRef } from "./scenarios.ts";

/** Which baseline the roadmap compares with; the current approved one when left out. */
export const roadmapInput = z.object({ baselineNumber: z.number().int().positive().optional() });

export type RoadmapInput = z.infer<typeof roadmapInput>;

/** All of the roadmap screen in one answer. */
export interface RoadmapView extends CalendarDaysView {
  readonly plan: PlanView;
  readonly statusDay: IsoDay;
  /** The day that was asked for, at whose end all of this was so known; null when live. */
  readonly asAt: IsoDay | null;
  /** The scenario that all of this is of; null on the plan. */
  readonly scenario: ScenarioRef | null;
  /** Grows with every change of plan data; a client that holds it holds the newest picture. */
  readonly revision: number;
  readonly baselines: readonly BaselineView[];
  readonly baselineNumber: number | null;
  readonly workstreams: readonly WorkstreamView[];
  readonly programs: readonly ProgramRow[];
  readonly links: readonly LinkView[];
  /** Governorates that these programs are rolled out to, in their own order. */
  readonly places: readonly PlaceView[];
}

export interface PlaceView extends BilingualName {
  readonly code: string;
  /** Rolled out there or in a centre of it, planned or done. */
  readonly programIds: readonly string[];
}

export interface PlanView extends BilingualName {
  readonly id: string;
  readonly startDay: IsoDay;
  /** Inclusive. */
  readonly finishDay: IsoDay;
  readonly toleranceWorkDays: number;
  readonly isSample: boolean;
}

export interface BaselineView extends BilingualName {
  readonly number: number;
  readonly setDay: IsoDay;
}

/** What working days are counted by. */
export interface CalendarDaysView {
  readonly holidays: readonly HolidayView[];
  /** Bit 0 is Sunday; Sunday to Thursday is 31. */
  readonly workWeekMask: number;
}

/** Both days inclusive. */
export interface HolidayView extends BilingualName {
  readonly startDay: IsoDay;
  readonly finishDay: IsoDay;
}

export interface WorkstreamView extends BilingualName {
  readonly id: string;
  readonly code: string;
  readonly status: StatusVerdict;
}

export interface PersonRef extends BilingualName {
  readonly id: string;
}

/** A program as the roadmap and the program page's header show it. */
export interface ProgramRow extends BilingualName {
  readonly id: string;
  readonly code: string;
  readonly workstreamId: string;
  readonly departmentAr: string;
  readonly departmentEn: string;
  readonly owner: PersonRef | null;
  /** The program's own; null when it goes by the plan's. */
  readonly calendar: CalendarDaysView | null;
  /** Forecast span, both inclusive. */
  readonly startDay: IsoDay;
  readonly finishDay: IsoDay;
  /** The chosen baseline's span; null when it does not hold this program. */
  readonly baselineStartDay: IsoDay | null;
  readonly baselineFinishDay: IsoDay | null;
  readonly status: StatusVerdict;
  readonly progressRatio: Ratio;
  readonly plannedProgressRatio: Ratio;
  /** Of the last milestone: from baseline to forecast, or to actual when done. */
  readonly slipWorkDays: WorkDays | null;
  readonly nextMilestoneId: string | null;
  /** The claim of the last approved report, 5 to 1; null when there is none. */
  readonly confidence: number | null;
  readonly milestones: readonly MilestoneRow[];
  readonly abilities: readonly Action[];
}

export interface MilestoneRow extends BilingualName {
  readonly id: string;
  readonly code: string;
  readonly baselineDay: IsoDay | null;
  readonly forecastDay: IsoDay;
  readonly actualDay: IsoDay | null;
  readonly progressPercent: number;
  readonly weightPoints: number;
  readonly isCritical: boolean;
  readonly slipWorkDays: WorkDays | null;
  /**
   * Working days that it can come later without moving its program's finish, the forecast or the baseline's,
   * whichever is first; negative when missed already. Null when done, and when the plan cannot be scheduled.
   */
  readonly totalFloatWorkDays: WorkDays | null;
  readonly status: StatusVerdict;
  readonly version: number;
}

/** Ends are ids of milestones or activities. */
export interface LinkView {
  readonly id: string;
  readonly predecessorId: string;
  readonly successorId: string;
  readonly type: "FS" | "SS" | "FF" | "SF";
  /** May be negative; a day of it is a working day, or any day. */
  readonly lagDays: number;
  readonly lagUnit: "work" | "elapsed";
  readonly version: number;
}

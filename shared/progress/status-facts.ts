import type { WorkCalendar } from "../calendar/working-days.ts";
import type { EpochDay, IsoDay } from "../units.ts";
import type { Status } from "./status-words.ts";

/** What a rule read. Each rule fills the fields that its line in the table names. */
export interface StatusInputs {
  readonly statusDay?: IsoDay;
  readonly baselineDay?: IsoDay;
  readonly forecastDay?: IsoDay;
  readonly actualDay?: IsoDay;
  readonly dueToBeginDay?: IsoDay;
  /** How far past, in working days; 0 when only days off lie between. */
  readonly pastWorkDays?: number;
  readonly toleranceWorkDays?: number;
  /** The milestones or programs that decided; codes in the same order as ids. */
  readonly ids?: readonly string[];
  readonly codes?: readonly string[];
  /** How many there are in all, of which the ids are some. */
  readonly totalCount?: number;
  /** Weight of the deciding ones, and the weight it is measured against; the share that it must exceed. */
  readonly weightPoints?: number;
  readonly ofWeightPoints?: number;
  readonly limitRatio?: number;
}

/** A milestone or activity by which another is held; only for naming it in a reason. */
export interface NamedItem {
  readonly id: string;
  readonly code: string;
}

/** All that a milestone's status depends on. */
export interface MilestoneFacts {
  /** Null when the chosen baseline does not hold the milestone. */
  readonly baselineDay: EpochDay | null;
  readonly forecastDay: EpochDay;
  readonly actualDay: EpochDay | null;
  /** Declared by the PMO. */
  readonly declaredState: "stalled" | null;
  readonly isProgramStopped: boolean;
  /** Predecessors that drive the milestone and are late or stalled themselves. */
  readonly lateDrivers: readonly NamedItem[];
  /** The day the work towards the milestone is planned to begin; null when nothing says. */
  readonly dueToBeginDay: EpochDay | null;
}

/** What a status is computed against. */
export interface StatusContext {
  readonly calendar: WorkCalendar;
  readonly statusDay: EpochDay;
  /** The `t` of the rules. */
  readonly toleranceWorkDays: number;
}

/** A milestone as its program's status sees it. */
export interface MilestoneStanding extends NamedItem {
  readonly weightPoints: number;
  /** On its program's critical path: without slack towards the program's finish. */
  readonly isCritical: boolean;
  readonly status: Status;
  readonly baselineDay: EpochDay | null;
  readonly actualDay: EpochDay | null;
}

/** All that a program's status depends on. */
export interface ProgramFacts {
  /** Declared by the PMO. */
  readonly declaredState: "stopped" | "stalled" | null;
  readonly milestones: readonly MilestoneStanding[];
}

/** A program as its workstream's status sees it. */
export interface ProgramStanding extends NamedItem {
  /** Its share among the programs: the sum of its milestones' weights, unless the plan says otherwise. */
  readonly weightPoints: number;
  readonly status: Status;
}

/** What each point of the assessment is held to; shares from 0 to 1. */
export interface QualityThresholds {
  readonly missingLogicShare: number;
  readonly leadShare: number;
  readonly lagShare: number;
  /** At least. */
  readonly finishToStartShare: number;
  readonly hardConstraintShare: number;
  readonly highFloatShare: number;
  /** Float above this is high. */
  readonly highFloatWorkDays: number;
  readonly negativeFloatShare: number;
  readonly highDurationShare: number;
  /** A duration above this is high. */
  readonly highDurationWorkDays: number;
  readonly invalidDayShare: number;
  readonly unresourcedShare: number;
  readonly missedShare: number;
  /** How much longer the critical path test makes an activity. */
  readonly criticalPathTestWorkDays: number;
  /** At least; how much of that must arrive at the finish. */
  readonly criticalPathTestShare: number;
  /** At least. */
  readonly criticalPathLengthIndex: number;
  /** At least. */
  readonly baselineExecutionIndex: number;
}

/**
 * As published: DCMA-EA PAM 200.1, Earned Value Management System Program Analysis Pamphlet, October 2012,
 * section 4; discussed by R. Winter, DCMA 14-Point Schedule Assessment, 2011. The critical path test asks for
 * the whole of its 600 days; a twentieth less is allowed here, since two calendars round differently.
 */
export const DCMA_THRESHOLDS: QualityThresholds = {
  missingLogicShare: 0.05,
  leadShare: 0,
  lagShare: 0.05,
  finishToStartShare: 0.9,
  hardConstraintShare: 0.05,
  highFloatShare: 0.05,
  highFloatWorkDays: 44,
  negativeFloatShare: 0,
  highDurationShare: 0.05,
  highDurationWorkDays: 44,
  invalidDayShare: 0,
  unresourcedShare: 0,
  missedShare: 0.05,
  criticalPathTestWorkDays: 600,
  criticalPathTestShare: 0.95,
  criticalPathLengthIndex: 0.95,
  baselineExecutionIndex: 0.95,
};

export type ThresholdName = keyof QualityThresholds;

export const THRESHOLD_NAMES = Object.keys(DCMA_THRESHOLDS) as readonly ThresholdName[];

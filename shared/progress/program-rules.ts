import { toIsoDay } from "../calendar/day.ts";
import { workDaysBetween } from "../calendar/working-days.ts";
import type { EpochDay } from "../units.ts";
import { exceeding, naming } from "./deciding.ts";
import type { RuleTable } from "./rule-table.ts";
import type { MilestoneStanding, ProgramFacts, StatusInputs } from "./status-facts.ts";
import { isDone, isOverdue, type ProgramStatusRule, type Status } from "./status-words.ts";

/** Late weight makes a program late when it is more than this share of the weight due by the status day. */
const LATE_WEIGHT_RATIO = 0.25;

/** Weight at risk puts a program at risk when it is more than this share of the weight not yet done. */
const RISK_WEIGHT_RATIO = 0.25;

/**
 * The rules of a program; the first that fits decides. A milestone is critical when it has no slack
 * towards its program's finish; overdue when late or stalled; due when its baseline day has come or it is
 * overdue (one may be declared stalled before its day).
 * Weights are the baseline's; where none is set each milestone counts 1.
 *
 * | rule | status | fits when |
 * |---|---|---|
 * | programStopped | stopped | declared stopped |
 * | programComplete | complete | all milestones are done, the last no later than the last baseline day |
 * | programCompletedLate | completed late | all milestones are done |
 * | programDeclaredStalled | stalled | declared stalled |
 * | programWithoutMilestones | not started | nothing to measure by |
 * | programCriticalStalled | stalled | a critical milestone is stalled |
 * | programCriticalLate | late | a critical milestone is late |
 * | programWeightLate | late | overdue weight is more than a quarter of the weight due |
 * | programSomeLate | at risk | any other milestone is overdue |
 * | programCriticalAtRisk | at risk | a critical milestone is at risk |
 * | programWeightAtRisk | at risk | weight at risk is more than a quarter of the weight not yet done |
 * | programNotStarted | not started | no milestone has started |
 * | programOnPlan | on plan | otherwise |
 */
export const PROGRAM_RULES: RuleTable<ProgramFacts, ProgramStatusRule> = [
  {
    id: "programStopped",
    status: "stopped",
    read: ({ declaredState }) => declaredState === "stopped" && {},
  },
  {
    id: "programComplete",
    status: "complete",
    read: ({ milestones }, { calendar }) => {
      const finish = finishOf(milestones);
      if (!finish) return null;
      const pastWorkDays =
        finish.baselineDay === null ? 0 : workDaysBetween(calendar, finish.baselineDay, finish.actualDay);
      return (
        (finish.baselineDay === null || finish.actualDay <= finish.baselineDay) && {
          ...finishInputs(finish),
          pastWorkDays,
        }
      );
    },
  },
  {
    id: "programCompletedLate",
    status: "completedLate",
    read: ({ milestones }, { calendar }) => {
      const finish = finishOf(milestones);
      if (!finish || finish.baselineDay === null) return null;
      const pastWorkDays = workDaysBetween(calendar, finish.baselineDay, finish.actualDay);
      return { ...finishInputs(finish), pastWorkDays };
    },
  },
  {
    id: "programDeclaredStalled",
    status: "stalled",
    read: ({ declaredState }) => declaredState === "stalled" && {},
  },
  {
    id: "programWithoutMilestones",
    status: "notStarted",
    read: ({ milestones }) => milestones.length === 0 && { totalCount: 0 },
  },
  {
    id: "programCriticalStalled",
    status: "stalled",
    read: ({ milestones }) => criticalWith(milestones, (status) => status === "stalled"),
  },
  {
    id: "programCriticalLate",
    status: "late",
    read: ({ milestones }) => criticalWith(milestones, (status) => status === "late"),
  },
  {
    id: "programWeightLate",
    status: "late",
    read: ({ milestones }, { statusDay }) => {
      const due = milestones.filter(
        ({ baselineDay, status }) => isOverdue(status) || (baselineDay !== null && baselineDay <= statusDay),
      );
      return exceeding(milestones, due, overdueOf(milestones), LATE_WEIGHT_RATIO);
    },
  },
  {
    id: "programSomeLate",
    status: "atRisk",
    read: ({ milestones }) => naming(overdueOf(milestones), milestones),
  },
  {
    id: "programCriticalAtRisk",
    status: "atRisk",
    read: ({ milestones }) => criticalWith(milestones, (status) => status === "atRisk"),
  },
  {
    id: "programWeightAtRisk",
    status: "atRisk",
    read: ({ milestones }) => {
      const open = milestones.filter(({ status }) => !isDone(status));
      const atRisk = open.filter(({ status }) => status === "atRisk");
      return exceeding(milestones, open, atRisk, RISK_WEIGHT_RATIO);
    },
  },
  {
    id: "programNotStarted",
    status: "notStarted",
    read: ({ milestones }) =>
      milestones.every(({ status }) => status === "notStarted") && { totalCount: milestones.length },
  },
  {
    id: "programOnPlan",
    status: "onPlan",
    read: ({ milestones }) => ({ totalCount: milestones.length }),
  },
];

interface ProgramFinish {
  readonly actualDay: EpochDay;
  readonly baselineDay: EpochDay | null;
}

/** The last actual and the last baseline day of a program whose milestones are all done; null otherwise. */
function finishOf(milestones: readonly MilestoneStanding[]): ProgramFinish | null {
  let actualDay: EpochDay | null = null;
  let baselineDay: EpochDay | null = null;
  for (const milestone of milestones) {
    if (milestone.actualDay === null) return null;
    actualDay = later(actualDay, milestone.actualDay);
    baselineDay = milestone.baselineDay === null ? baselineDay : later(baselineDay, milestone.baselineDay);
  }
  return actualDay === null ? null : { actualDay, baselineDay };
}

function finishInputs({ actualDay, baselineDay }: ProgramFinish): StatusInputs {
  const actual = { actualDay: toIsoDay(actualDay) };
  return baselineDay === null ? actual : { ...actual, baselineDay: toIsoDay(baselineDay) };
}

function later(one: EpochDay | null, other: EpochDay): EpochDay {
  return one !== null && one > other ? one : other;
}

function overdueOf(milestones: readonly MilestoneStanding[]): MilestoneStanding[] {
  return milestones.filter(({ status }) => isOverdue(status));
}

function criticalWith(
  milestones: readonly MilestoneStanding[],
  has: (status: Status) => boolean,
): StatusInputs | null {
  return naming(
    milestones.filter(({ isCritical, status }) => isCritical && has(status)),
    milestones,
  );
}

import { exceeding, naming } from "./deciding.ts";
import type { RuleTable } from "./rule-table.ts";
import type { ProgramStanding } from "./status-facts.ts";
import { isDone, isOverdue, type Status, type WorkstreamStatusRule } from "./status-words.ts";

/** A workstream is stalled when more than this share of its open weight stands still. */
const STALLED_PROGRAMS_RATIO = 0.5;

/**
 * A workstream is late when more than this share of its open weight is behind: one of two or two of four
 * programs, but not one of three, since a workstream has only three or four.
 */
const LATE_PROGRAMS_RATIO = 0.4;

/** A workstream is at risk when more than this share of its open weight is at risk. */
const RISK_PROGRAMS_RATIO = 0.25;

/**
 * The rules of a workstream; the first that fits decides. A program stands still when stalled or stopped
 * and is behind when late or standing still; open weight is that of the programs not yet complete. A program
 * weighs as much as its milestones; where none is weighed each program counts 1.
 *
 * | rule | status | fits when |
 * |---|---|---|
 * | workstreamWithoutPrograms | not started | nothing to measure by |
 * | workstreamStopped | stopped | all programs not complete are stopped, and one is |
 * | workstreamComplete | complete | all programs are complete, none late |
 * | workstreamCompletedLate | completed late | all programs are complete |
 * | workstreamStalled | stalled | programs standing still weigh more than half of the open weight |
 * | workstreamLate | late | programs behind weigh more than two fifths of the open weight |
 * | workstreamSomeBehind | at risk | any other program is behind |
 * | workstreamAtRisk | at risk | programs at risk weigh more than a quarter of the open weight |
 * | workstreamNotStarted | not started | no program has started |
 * | workstreamOnPlan | on plan | otherwise |
 */
export const WORKSTREAM_RULES: RuleTable<readonly ProgramStanding[], WorkstreamStatusRule> = [
  {
    id: "workstreamWithoutPrograms",
    status: "notStarted",
    read: (programs) => programs.length === 0 && { totalCount: 0 },
  },
  {
    id: "workstreamStopped",
    status: "stopped",
    read: (programs) => {
      const open = openOf(programs);
      return open.every(({ status }) => status === "stopped") && naming(open, programs);
    },
  },
  {
    id: "workstreamComplete",
    status: "complete",
    read: (programs) =>
      programs.every(({ status }) => status === "complete") && { totalCount: programs.length },
  },
  {
    id: "workstreamCompletedLate",
    status: "completedLate",
    read: (programs) =>
      programs.every(({ status }) => isDone(status)) &&
      naming(
        programs.filter(({ status }) => status === "completedLate"),
        programs,
      ),
  },
  {
    id: "workstreamStalled",
    status: "stalled",
    read: (programs) => exceedingOpen(programs, standsStill, STALLED_PROGRAMS_RATIO),
  },
  {
    id: "workstreamLate",
    status: "late",
    read: (programs) => exceedingOpen(programs, isBehind, LATE_PROGRAMS_RATIO),
  },
  {
    id: "workstreamSomeBehind",
    status: "atRisk",
    read: (programs) =>
      naming(
        programs.filter(({ status }) => isBehind(status)),
        programs,
      ),
  },
  {
    id: "workstreamAtRisk",
    status: "atRisk",
    read: (programs) => exceedingOpen(programs, (status) => status === "atRisk", RISK_PROGRAMS_RATIO),
  },
  {
    id: "workstreamNotStarted",
    status: "notStarted",
    read: (programs) =>
      programs.every(({ status }) => status === "notStarted") && { totalCount: programs.length },
  },
  { id: "workstreamOnPlan", status: "onPlan", read: (programs) => ({ totalCount: programs.length }) },
];

function standsStill(status: Status): boolean {
  return status === "stalled" || status === "stopped";
}

function isBehind(status: Status): boolean {
  return isOverdue(status) || status === "stopped";
}

function openOf(programs: readonly ProgramStanding[]): ProgramStanding[] {
  return programs.filter(({ status }) => !isDone(status));
}

function exceedingOpen(
  programs: readonly ProgramStanding[],
  has: (status: Status) => boolean,
  limitRatio: number,
) {
  const deciding = programs.filter(({ status }) => has(status));
  return exceeding(programs, openOf(programs), deciding, limitRatio);
}

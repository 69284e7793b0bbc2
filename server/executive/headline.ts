import type { Headline } from "#shared/contract/executive-review.ts";
import type { PlanChangesView } from "#shared/contract/plan-changes.ts";
import type { ProgramRow } from "#shared/contract/roadmap.ts";
import type { Status } from "#shared/progress/status-words.ts";

/** The order of docs/glossary.md, in which the sentence counts. */
const TOLD: readonly Status[] = [
  "onPlan",
  "atRisk",
  "late",
  "stalled",
  "stopped",
  "complete",
  "completedLate",
  "notStarted",
];

/** The programs by status, and those whose status turned. */
export function headlineOf(
  programs: readonly Pick<ProgramRow, "code" | "status">[],
  { statuses }: Pick<PlanChangesView, "statuses">,
): Headline {
  const codesOf = (status: Status) =>
    programs.filter((program) => program.status.status === status).map(({ code }) => code);
  const turned = (turn: "worse" | "better") =>
    statuses.filter((change) => change.turn === turn).map(({ code }) => code);
  return {
    total: programs.length,
    counts: TOLD.map((status) => ({ status, codes: codesOf(status) })).filter(
      ({ codes }) => codes.length > 0,
    ),
    worse: turned("worse"),
    better: turned("better"),
  };
}

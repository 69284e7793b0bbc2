import type { StatusVerdict } from "#shared/progress/status.ts";
import type { AssessedProgram } from "./assess.ts";

/**
 * The program with reasons that name only items in `itemIds`. What holds a milestone may stand in another
 * program; whoever may not read that one learns that the milestone is held, not by what.
 */
export function withoutNamesOfOthers(
  assessed: AssessedProgram,
  itemIds: ReadonlySet<string>,
): AssessedProgram {
  const milestones = assessed.milestones.map((milestone) => ({
    ...milestone,
    status: namingOnly(milestone.status, itemIds),
  }));
  return { ...assessed, milestones };
}

function namingOnly(verdict: StatusVerdict, itemIds: ReadonlySet<string>): StatusVerdict {
  const { ids = [], codes = [] } = verdict.inputs;
  if (ids.every((id) => itemIds.has(id))) return verdict;
  const isNamed = (_: string, index: number) => itemIds.has(ids[index] ?? "");
  return {
    ...verdict,
    inputs: { ...verdict.inputs, ids: ids.filter(isNamed), codes: codes.filter(isNamed) },
  };
}

import { toEpochDayOrNull } from "#shared/calendar/day.ts";
import type { ComparedProgram, DifferenceView } from "#shared/contract/baselines.ts";
import { type DifferenceKind, kindsOf } from "#shared/progress/baseline-compare.ts";

/** In the order that the screen lists them. */
export const DIFFERENCE_KINDS = [
  "later",
  "earlier",
  "added",
  "removed",
  "reweighted",
  "same",
] as const satisfies readonly DifferenceKind[];

/** All, or the milestones that differ in one way. */
export type DifferenceFilter = DifferenceKind | "all";

/** The ways in which a program or milestone differs. */
export function kindsOfView(difference: DifferenceView): readonly DifferenceKind[] {
  return kindsOf({
    ...difference,
    fromDay: toEpochDayOrNull(difference.fromDay),
    toDay: toEpochDayOrNull(difference.toDay),
  });
}

/** Programs with those of their milestones that the filter lets through; programs without any are left out. */
export function filterPrograms(
  programs: readonly ComparedProgram[],
  filter: DifferenceFilter,
): readonly ComparedProgram[] {
  if (filter === "all") return programs;
  return programs.flatMap((program) => {
    const milestones = program.milestones.filter((milestone) => kindsOfView(milestone).includes(filter));
    return milestones.length === 0 ? [] : [{ ...program, milestones }];
  });
}

import { invalidDays, lengthPoints, missedItems, resources } from "./day-points.ts";
import { baselineExecutionIndex, criticalPathLengthIndex, criticalPathTest } from "./execution-points.ts";
import { hardConstraints, linkPoints, missingLogic } from "./logic-points.ts";
import type { QualityFacts, QualityPoint } from "./point.ts";

/**
 * The 14-point assessment of a schedule by the Defense Contract Management Agency (DCMA-EA PAM 200.1, 2012,
 * section 4): whether a schedule is sound enough to be believed, not whether it is on time. All fourteen points,
 * in order; a point without anything to judge does not apply. Where a pamphlet made for one project leaves a
 * choice to a plan of programs, float and finishes are those of the schedule's own horizon.
 */
export function assessQuality(facts: QualityFacts): QualityPoint[] {
  return [
    missingLogic(facts),
    ...linkPoints(facts),
    hardConstraints(facts),
    ...lengthPoints(facts),
    invalidDays(facts),
    resources(facts),
    missedItems(facts),
    criticalPathTest(facts),
    criticalPathLengthIndex(facts),
    baselineExecutionIndex(facts),
  ];
}

import type { BilingualName } from "#shared/contract/names.ts";
import type { MilestoneRow, ProgramRow } from "#shared/contract/roadmap.ts";

/** The least float of its open milestones; null when none is open, or none can be computed. */
export function leastFloat({ milestones }: ProgramRow): number | null {
  const floats = milestones
    .filter(isOpen)
    .flatMap(({ totalFloatWorkDays }) => (totalFloatWorkDays === null ? [] : [totalFloatWorkDays]));
  return floats.length === 0 ? null : Math.min(...floats);
}

export function isOpen({ actualDay }: MilestoneRow): boolean {
  return actualDay === null;
}

export function departmentOf({ departmentAr, departmentEn }: ProgramRow): BilingualName {
  return { nameAr: departmentAr, nameEn: departmentEn };
}

import { PLAN_FORMAT } from "#shared/contract/plan-format.ts";
import { PLAN_FORMAT_VERSION } from "#shared/contract/plan-format-version.ts";
import { workWeekOf } from "#shared/contract/plan-network.ts";
import type { PlanRows } from "./rows.ts";

type CalendarRow = PlanRows["calendars"][number];
type ProgramRow = PlanRows["programs"][number];
type ItemRow = ProgramRow["items"][number];

/** Stored rows in the shape of the plan format, still to be checked by its schema: columns are wider than fields. */
export function planDocumentOf(rows: PlanRows): object {
  const { calendars, workstreams, programs, links, baselines, qualityThresholds: stored, ...plan } = rows;
  const qualityThresholds = stored === null ? null : (JSON.parse(stored) as unknown);
  return {
    format: PLAN_FORMAT,
    version: PLAN_FORMAT_VERSION,
    plan: { ...plan, qualityThresholds },
    calendars: calendars.map(calendarOf),
    workstreams,
    programs: programs.map((program) => ({ ...program, items: program.items.map(itemOf) })),
    links,
    baselines,
  };
}

function calendarOf({ workWeekMask, ...calendar }: CalendarRow): object {
  return { ...calendar, workWeek: workWeekOf(workWeekMask) };
}

/** What either kind has no use for is null or 0 by the table's checks, and no field of the format. */
function itemOf(item: ItemRow): object {
  const { id, code, nameAr, nameEn, progressPercent, declaredState, deadlineDay } = item;
  const shared = { id, code, nameAr, nameEn, progressPercent, declaredState, deadlineDay };
  const constraint = constraintOf(item);
  if (item.kind === "milestone") {
    const { forecastFinishDay: forecastDay, actualFinishDay: actualDay, weightPoints } = item;
    return { kind: "milestone", ...shared, constraint, forecastDay, actualDay, weightPoints };
  }
  const { kind, forecastStartDay, forecastFinishDay, actualStartDay, actualFinishDay } = item;
  const { durationWorkDays, remainingWorkDays } = item;
  const days = { forecastStartDay, forecastFinishDay, actualStartDay, actualFinishDay };
  return { kind, ...shared, constraint, ...days, durationWorkDays, remainingWorkDays };
}

/** As soon as possible is what every item does, and no constraint in the file. */
function constraintOf({ constraintType: type, constraintDay: day }: ItemRow): object | null {
  if (type === "asSoonAsPossible") return null;
  return day === null ? { type } : { type, day };
}

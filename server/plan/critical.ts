import { toEpochDay } from "#shared/calendar/day.ts";
import type { WorkCalendar } from "#shared/calendar/working-days.ts";
import { isCriticalAt } from "#shared/schedule/floats.ts";
import type {
  Constraint,
  DatedConstraintType,
  ScheduleItem,
  ScheduleLink,
} from "#shared/schedule/network.ts";
import { prepareSchedule } from "#shared/schedule/prepare.ts";
import type { EpochDay, IsoDay } from "#shared/units.ts";
import { calendarOf, type ItemFacts, type PlanFacts } from "./facts.ts";

/**
 * Ids of items without float towards their program's finish, by the engine's rules for the status day.
 * Empty when the plan cannot be scheduled (a cycle); the links' own screens name such a problem.
 */
export function criticalItemIds(facts: PlanFacts, statusDay: EpochDay): ReadonlySet<string> {
  const items = facts.programs.flatMap((program) => {
    const calendar = calendarOf(facts, program);
    return program.items.map((item) => toScheduleItem(item, calendar));
  });
  const links: ScheduleLink[] = facts.links.map(
    ({ id, predecessorId, successorId, type, lagDays, lagUnit }) => ({
      id,
      predecessorId,
      successorId,
      type: type as ScheduleLink["type"],
      lagDays,
      lagUnit: lagUnit as ScheduleLink["lagUnit"],
    }),
  );
  const startDay = toEpochDay(facts.startDay as IsoDay);
  const prepared = prepareSchedule({ items, links }, { startDay, statusDay, horizon: "program" });
  if (!prepared.ok) return new Set();
  return new Set(items.filter((_, position) => isCriticalAt(prepared.value, position)).map(({ id }) => id));
}

function toScheduleItem(item: ItemFacts, calendar: WorkCalendar): ScheduleItem {
  const isMilestone = item.kind === "milestone";
  return {
    id: item.id,
    programId: item.programId,
    calendar,
    durationWorkDays: isMilestone ? 0 : Math.max(1, item.durationWorkDays),
    remainingWorkDays: item.remainingWorkDays,
    heldFromDay: epochOf((isMilestone ? null : item.forecastStartDay) ?? item.forecastFinishDay),
    constraint: constraintOf(item),
    deadlineDay: item.deadlineDay === null ? null : epochOf(item.deadlineDay),
    actualStartDay: isMilestone || item.actualStartDay === null ? null : epochOf(item.actualStartDay),
    actualFinishDay: item.actualFinishDay === null ? null : epochOf(item.actualFinishDay),
  };
}

/** Null is "as soon as possible", which is no constraint. */
function constraintOf({ constraintType, constraintDay }: ItemFacts): Constraint | null {
  if (constraintType === "asLateAsPossible") return { type: constraintType };
  if (constraintDay === null || constraintType === "asSoonAsPossible") return null;
  return { type: constraintType as DatedConstraintType, day: epochOf(constraintDay) };
}

/** Stored days are checked by the database to be real ones. */
function epochOf(day: string): EpochDay {
  return toEpochDay(day as IsoDay);
}

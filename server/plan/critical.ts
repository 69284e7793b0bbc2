import { toEpochDay } from "#shared/calendar/day.ts";
import type { Constraint, ConstraintType, ScheduleItem, ScheduleLink } from "#shared/schedule/network.ts";
import { schedule } from "#shared/schedule/passes.ts";
import type { EpochDay, IsoDay } from "#shared/units.ts";
import type { ItemFacts, PlanFacts } from "./facts.ts";

/**
 * Ids of items without float towards their program's finish. What is not done cannot end before the status day.
 * Empty when the plan cannot be scheduled (a cycle); the links' own screens name such a problem.
 */
export function criticalItemIds(facts: PlanFacts, statusDay: EpochDay): ReadonlySet<string> {
  const items = facts.programs.flatMap((program) =>
    program.items.map((item) => toScheduleItem(facts, item, statusDay)),
  );
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
  const options = { startDay: toEpochDay(facts.startDay as IsoDay), horizon: "program" } as const;
  const result = schedule({ items, links }, options);
  if (!result.ok) return new Set();
  return new Set(result.value.items.filter(({ isCritical }) => isCritical).map(({ id }) => id));
}

function toScheduleItem(facts: PlanFacts, item: ItemFacts, statusDay: EpochDay): ScheduleItem {
  const isMilestone = item.kind === "milestone";
  const forecastDay = epochOf((isMilestone ? null : item.forecastStartDay) ?? item.forecastFinishDay);
  const isOpen = item.actualFinishDay === null && item.actualStartDay === null;
  return {
    id: item.id,
    programId: item.programId,
    calendar: facts.workCalendar,
    durationWorkDays: isMilestone ? 0 : Math.max(1, item.durationWorkDays),
    heldFromDay: isOpen && forecastDay < statusDay ? statusDay : forecastDay,
    constraint: constraintOf(item),
    deadlineDay: item.deadlineDay === null ? null : epochOf(item.deadlineDay),
    actualStartDay: isMilestone || item.actualStartDay === null ? null : epochOf(item.actualStartDay),
    actualFinishDay: item.actualFinishDay === null ? null : epochOf(item.actualFinishDay),
  };
}

/** "As soon as possible" is no constraint; "as late as possible" only moves an item within its float. */
function constraintOf({ constraintType, constraintDay }: ItemFacts): Constraint | null {
  if (constraintDay === null || constraintType.startsWith("as")) return null;
  return { type: constraintType as ConstraintType, day: epochOf(constraintDay) };
}

/** Stored days are checked by the database to be real ones. */
function epochOf(day: string): EpochDay {
  return toEpochDay(day as IsoDay);
}

import type { WorkCalendar } from "#shared/calendar/working-days.ts";
import type { Result } from "#shared/result.ts";
import type {
  Constraint,
  DatedConstraintType,
  Network,
  ScheduleItem,
  ScheduleLink,
} from "#shared/schedule/network.ts";
import { type PreparedSchedule, prepareSchedule } from "#shared/schedule/prepare.ts";
import type { ScheduleProblem } from "#shared/schedule/problems.ts";
import type { EpochDay } from "#shared/units.ts";
import { storedDay, storedDayOrNull } from "../db/stored-day.ts";
import { calendarOf, type ItemFacts, type PlanFacts } from "./facts.ts";

type PlanSchedule = Result<PreparedSchedule, readonly ScheduleProblem[]>;

/** Of the day last asked for only, so that a quiet server does not grow by every day it sees. */
const scheduleByFacts = new WeakMap<
  PlanFacts,
  { readonly statusDay: EpochDay; readonly schedule: PlanSchedule }
>();

/**
 * The plan's passes for a status day, by the engine's rules; every reason why there are none (a cycle) otherwise.
 * Float counts towards each program's finish. Kept as long as the facts are.
 */
export function planSchedule(facts: PlanFacts, statusDay: EpochDay): PlanSchedule {
  const held = scheduleByFacts.get(facts);
  if (held?.statusDay === statusDay) return held.schedule;
  const schedule = passesOf(facts, networkOf(facts), statusDay);
  scheduleByFacts.set(facts, { statusDay, schedule });
  return schedule;
}

/** The passes of the plan's network, or of one with other limits, for a status day; nothing is kept. */
export function passesOf(facts: PlanFacts, network: Network, statusDay: EpochDay): PlanSchedule {
  return prepareSchedule(network, { startDay: storedDay(facts.startDay), statusDay, horizon: "program" });
}

/** The plan's items and links as the engine takes them. */
export function networkOf(facts: PlanFacts): Network {
  const items = facts.programs.flatMap((program) => {
    const calendar = calendarOf(facts, program);
    return program.items.map((item) => toScheduleItem(item, calendar));
  });
  return { items, links: facts.links.map(toScheduleLink) };
}

export function toScheduleLink(link: PlanFacts["links"][number]): ScheduleLink {
  const { id, predecessorId, successorId, lagDays } = link;
  const [type, lagUnit] = [link.type as ScheduleLink["type"], link.lagUnit as ScheduleLink["lagUnit"]];
  return { id, predecessorId, successorId, type, lagDays, lagUnit };
}

/** A stored item as the engine sees it; its forecast holds it, so that only links can push it further. */
export function toScheduleItem(item: ItemFacts, calendar: WorkCalendar): ScheduleItem {
  const isMilestone = item.kind === "milestone";
  return {
    id: item.id,
    programId: item.programId,
    calendar,
    durationWorkDays: isMilestone ? 0 : Math.max(1, item.durationWorkDays),
    remainingWorkDays: item.remainingWorkDays,
    heldFromDay: storedDay((isMilestone ? null : item.forecastStartDay) ?? item.forecastFinishDay),
    constraint: constraintOf(item),
    deadlineDay: storedDayOrNull(item.deadlineDay),
    actualStartDay: isMilestone ? null : storedDayOrNull(item.actualStartDay),
    actualFinishDay: storedDayOrNull(item.actualFinishDay),
  };
}

/** Null is "as soon as possible", which is no constraint. */
function constraintOf({ constraintType, constraintDay }: ItemFacts): Constraint | null {
  if (constraintType === "asLateAsPossible") return { type: constraintType };
  if (constraintDay === null || constraintType === "asSoonAsPossible") return null;
  return { type: constraintType as DatedConstraintType, day: storedDay(constraintDay) };
}

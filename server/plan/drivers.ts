import { addDays } from "#shared/calendar/day.ts";
import { workDaysBetween } from "#shared/calendar/working-days.ts";
import type { NamedItem, StatusContext } from "#shared/progress/status-facts.ts";
import type { EpochDay } from "#shared/units.ts";
import { storedDay } from "../db/stored-day.ts";
import type { BaselineFacts, ItemFacts, PlanFacts } from "./facts.ts";

/** What holds an item back or lets it begin, by the plan's links. */
export interface Drivers {
  /**
   * Direct predecessors that are overdue by the baseline and drive the item: between the earliest day they can
   * still be met and the item's forecast lie, after the lag, no more working days than the plan's tolerance.
   * Counted by the calendar of `context`, which is the item's program's.
   */
  lateDriversOf(item: ItemFacts, context: StatusContext): readonly NamedItem[];
  /** The first planned day of the activities that lead to the item; null when no activity does. */
  dueToBeginDayOf(item: ItemFacts): string | null;
}

type LinkFacts = PlanFacts["links"][number];

/** Reads the links once, so that each question costs no more than the item has predecessors. */
export function createDrivers(facts: PlanFacts, baseline: BaselineFacts | null): Drivers {
  const itemById = new Map(facts.programs.flatMap((program) => program.items.map((item) => [item.id, item])));
  const linksTo = Map.groupBy(facts.links, (link) => link.successorId);
  const predecessorsOf = ({ id }: ItemFacts) =>
    (linksTo.get(id) ?? []).flatMap((link) => {
      const predecessor = itemById.get(link.predecessorId);
      return predecessor ? [{ predecessor, link }] : [];
    });

  return {
    lateDriversOf: (item, context) =>
      predecessorsOf(item)
        .filter(({ predecessor, link }) => {
          const end = endOf(predecessor, link, baseline);
          return isOverdue(end, context) && drives(end, item, link, context);
        })
        .map(({ predecessor: { id, code } }) => ({ id, code })),
    dueToBeginDayOf: (item) =>
      predecessorsOf(item)
        .flatMap(
          ({ predecessor }) =>
            baseline?.itemById.get(predecessor.id)?.startDay ?? predecessor.forecastStartDay ?? [],
        )
        .toSorted()
        .at(0) ?? null,
  };
}

/** The end of a predecessor that a link hangs on: its start or its finish. */
interface End {
  readonly baselineDay: string | null;
  readonly forecastDay: string;
  readonly actualDay: string | null;
}

function endOf(item: ItemFacts, link: LinkFacts, baseline: BaselineFacts | null): End {
  const frozen = baseline?.itemById.get(item.id);
  if (link.type.startsWith("S") && item.forecastStartDay !== null) {
    return {
      baselineDay: frozen?.startDay ?? null,
      forecastDay: item.forecastStartDay,
      actualDay: item.actualStartDay,
    };
  }
  return {
    baselineDay: frozen?.finishDay ?? null,
    forecastDay: item.forecastFinishDay,
    actualDay: item.actualFinishDay,
  };
}

function isOverdue({ baselineDay, actualDay }: End, { statusDay }: StatusContext): boolean {
  return actualDay === null && baselineDay !== null && storedDay(baselineDay) < statusDay;
}

function drives({ forecastDay }: End, item: ItemFacts, link: LinkFacts, context: StatusContext): boolean {
  const isElapsed = link.lagUnit === "elapsed";
  const metDay = Math.max(storedDay(forecastDay), context.statusDay) as EpochDay;
  const fromDay = isElapsed ? addDays(metDay, link.lagDays) : metDay;
  const betweenWorkDays = workDaysBetween(context.calendar, fromDay, storedDay(item.forecastFinishDay));
  return betweenWorkDays - (isElapsed ? 0 : link.lagDays) <= context.toleranceWorkDays;
}

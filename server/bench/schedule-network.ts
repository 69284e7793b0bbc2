import { createWorkCalendar } from "#shared/calendar/working-days.ts";
import type { LinkType } from "#shared/schedule/graph.ts";
import type { Network, ScheduleItem, ScheduleLink } from "#shared/schedule/network.ts";
import type { EpochDay } from "#shared/units.ts";

/** 2024-01-01, a Monday. */
export const BENCH_START_DAY = 19_723 as EpochDay;
const ITEMS_PER_PROGRAM = 250;
const LINK_TYPES: readonly LinkType[] = ["FS", "FS", "FS", "SS", "FF", "FS", "FS", "SF"];

/** Numbers from 0 to `below` (excluded), always the same ones (Lehmer's generator, as in `minstd_rand`). */
function createNumbers(): (below: number) => number {
  let state = 20_241;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/**
 * A plan of programs with 250 activities each. Every activity has two predecessors: one just before it, and one
 * of the last forty, which for one in fifty lies in the program before. A fortieth of them are milestones.
 */
export function benchNetwork(size: number): Network {
  const below = createNumbers();
  const calendar = createWorkCalendar({ workWeekMask: 31, holidays: eidDays() });
  const items: ScheduleItem[] = [];
  const links: ScheduleLink[] = [];
  const join = (from: number, to: number) => {
    const type = LINK_TYPES[below(LINK_TYPES.length)] ?? "FS";
    const id = `link-${links.length}`;
    const lagUnit = below(10) === 0 ? "elapsed" : "work";
    links.push({
      id,
      predecessorId: `item-${from}`,
      successorId: `item-${to}`,
      type,
      lagDays: below(4),
      lagUnit,
    });
  };
  for (let index = 0; index < size; index++) {
    items.push(benchItem(index, below(40) === 0 ? 0 : 1 + below(15), calendar));
    const first = index - (index % ITEMS_PER_PROGRAM);
    if (index === first) continue;
    join(Math.max(first, index - 1 - below(4)), index);
    const lowest = below(50) === 0 ? first - ITEMS_PER_PROGRAM : first;
    join(Math.max(0, lowest, index - 1 - below(lowest === first ? 40 : ITEMS_PER_PROGRAM)), index);
  }
  return { items, links };
}

function benchItem(
  index: number,
  durationWorkDays: number,
  calendar: ScheduleItem["calendar"],
): ScheduleItem {
  return {
    id: `item-${index}`,
    programId: `program-${Math.floor(index / ITEMS_PER_PROGRAM)}`,
    calendar,
    durationWorkDays,
    remainingWorkDays: null,
    heldFromDay: null,
    constraint: null,
    deadlineDay: null,
    actualStartDay: null,
    actualFinishDay: null,
  };
}

/** Two holidays of a week in each of thirty years. */
function eidDays() {
  return Array.from({ length: 60 }, (_, half) => {
    const startDay = (BENCH_START_DAY + 90 + half * 180) as EpochDay;
    return { startDay, finishDay: (startDay + 6) as EpochDay };
  });
}

import { useMemo } from "react";
import type { MoveRules, Proposal } from "#client/gantt/moves.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { WorkCalendar } from "#shared/calendar/working-days.ts";
import type { CalendarDaysView, ProgramRow, RoadmapView } from "#shared/contract/roadmap.ts";
import { calendarOf } from "./calendar.ts";
import { itemMoves } from "./item-moves.ts";

type MovingView = CalendarDaysView & Pick<RoadmapView, "plan" | "statusDay">;

/** The rules by which a chart moves these programs' items; null for those who may move none. */
export function useItemMoves(
  view: MovingView,
  programs: readonly ProgramRow[],
  onPropose: (proposal: Proposal) => void,
): MoveRules | null {
  const words = useWords();
  return useMemo(() => {
    const mayMove = programs.some(({ abilities }) => MOVING.some((action) => abilities.includes(action)));
    if (!mayMove) return null;
    const { plan, statusDay } = view;
    return itemMoves({ words, plan, statusDay, calendarOf: calendarFinder(view, programs), onPropose });
  }, [words, view, programs, onPropose]);
}

const MOVING = ["milestone.update", "activity.update"] as const;

/** The calendar of each item's program, or the plan's; each is indexed once, and when it is first asked for. */
function calendarFinder(view: CalendarDaysView, programs: readonly ProgramRow[]) {
  const found = new Map<CalendarDaysView, WorkCalendar>();
  const [only] = programs.length === 1 ? programs : [];
  return (itemId: string): WorkCalendar => {
    const program = only ?? programs.find(({ milestones }) => milestones.some(({ id }) => id === itemId));
    const days = program?.calendar ?? view;
    const calendar = found.get(days) ?? calendarOf(days);
    found.set(days, calendar);
    return calendar;
  };
}

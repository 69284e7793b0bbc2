import { useMemo } from "react";
import { calendarOf } from "#client/editing/calendar.ts";
import type { MoveRules, Proposal } from "#client/gantt/moves.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { WorkCalendar } from "#shared/calendar/working-days.ts";
import type { CalendarDaysView, ProgramRow, RoadmapView } from "#shared/contract/roadmap.ts";
import { milestoneMoves } from "./milestone-moves.ts";

type MovingView = CalendarDaysView & Pick<RoadmapView, "plan" | "statusDay">;

/** The rules by which a chart moves these programs' milestones; null for those who may move none. */
export function useMilestoneMoves(
  view: MovingView,
  programs: readonly ProgramRow[],
  onPropose: (proposal: Proposal) => void,
): MoveRules | null {
  const words = useWords();
  return useMemo(() => {
    if (!programs.some(({ abilities }) => abilities.includes("milestone.update"))) return null;
    const { plan, statusDay } = view;
    return milestoneMoves({ words, plan, statusDay, calendarOf: calendarFinder(view, programs), onPropose });
  }, [words, view, programs, onPropose]);
}

/** The calendar of each milestone's program, or the plan's; each is indexed once, and when it is first asked for. */
function calendarFinder(view: CalendarDaysView, programs: readonly ProgramRow[]) {
  const found = new Map<CalendarDaysView, WorkCalendar>();
  return (milestoneId: string): WorkCalendar => {
    const program = programs.find(({ milestones }) => milestones.some(({ id }) => id === milestoneId));
    const days = program?.calendar ?? view;
    const calendar = found.get(days) ?? calendarOf(days);
    found.set(days, calendar);
    return calendar;
  };
}

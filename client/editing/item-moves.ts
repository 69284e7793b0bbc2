import type { DayMove, MoveRules, Proposal, Step } from "#client/gantt/moves.ts";
import { addDays, toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import {
  nextWorkDay,
  previousWorkDay,
  type WorkCalendar,
  workDaysBetween,
} from "#shared/calendar/working-days.ts";
import type { PlanView } from "#shared/contract/roadmap.ts";
import { countOf, dayInBoth, signedWorkDays, type Words } from "#shared/i18n/words.ts";
import type { EpochDay, IsoDay } from "#shared/units.ts";

interface ItemMoves {
  readonly words: Words;
  readonly plan: PlanView;
  readonly statusDay: IsoDay;
  /** The working days of the item's program. */
  readonly calendarOf: (itemId: string) => WorkCalendar;
  readonly onPropose: (proposal: Proposal) => void;
}

/** How milestones and the edges of activities move on a chart: over working days, and to none that a forecast is refused for. */
export function itemMoves({ words, plan, statusDay, calendarOf, onPropose }: ItemMoves): MoveRules {
  const openDay = Math.max(toEpochDay(plan.startDay), toEpochDay(statusDay)) as EpochDay;
  const difference = ({ rowId, fromDay, toDay }: DayMove) =>
    workDaysBetween(calendarOf(rowId), fromDay, toDay);
  return {
    snapDay: (id, day) => nearestWorkDay(calendarOf(id), Math.max(day, openDay) as EpochDay, openDay),
    stepDay: (id, day, step) => workDayBeside(calendarOf(id), day, step, openDay),
    flag: (move) => [
      dayInBoth(words, toIsoDay(move.toDay), "medium"),
      flagDifference(words, difference(move)),
    ],
    sentence: (move) => moveSentence(words, toIsoDay(move.toDay), difference(move)),
    dropped: words.t("moves.dropped"),
    hint: words.t("moves.hint"),
    barHint: words.t("moves.barHint"),
    onPropose,
  };
}

/** The later of two that are equally near: a proposal must not promise more than the pointer said. */
function nearestWorkDay(calendar: WorkCalendar, day: EpochDay, openDay: EpochDay): EpochDay {
  const before = previousWorkDay(calendar, day);
  const after = nextWorkDay(calendar, day);
  return before >= openDay && day - before < after - day ? before : after;
}

function workDayBeside(calendar: WorkCalendar, day: EpochDay, step: Step, openDay: EpochDay): EpochDay {
  if (step === 1) return nextWorkDay(calendar, Math.max(addDays(day, 1), openDay) as EpochDay);
  const before = previousWorkDay(calendar, addDays(day, -1));
  return before < openDay ? day : before;
}

function flagDifference(words: Words, workDays: number): string {
  return workDays === 0 ? words.t("moves.none") : signedWorkDays(words, workDays);
}

function moveSentence(words: Words, toDay: IsoDay, workDays: number): string {
  const day = dayInBoth(words, toDay);
  if (workDays === 0) return words.t("moves.back", { day });
  const days = countOf(words, "workDaysOblique", workDays);
  const difference = words.t(workDays > 0 ? "moves.later" : "moves.earlier", { days });
  return words.t("moves.said", { day, difference });
}

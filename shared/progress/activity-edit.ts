import { toEpochDay } from "../calendar/day.ts";
import { type WorkCalendar, workDayNumber } from "../calendar/working-days.ts";
import type { EpochDay, IsoDay } from "../units.ts";
import {
  checkActualDay,
  checkForecastDay,
  type DayRule,
  type EditContext,
  type EditProblem,
  isStillOpen,
} from "./edit-days.ts";

/** The days, length and progress of an activity, as stored; days are inclusive. */
export interface ActivityDays {
  readonly forecastStartDay: IsoDay;
  readonly forecastFinishDay: IsoDay;
  readonly actualStartDay: IsoDay | null;
  readonly actualFinishDay: IsoDay | null;
  /** 0 to 100. */
  readonly progressPercent: number;
  readonly durationWorkDays: number;
  /** What was left when somebody last said; null when nobody did. */
  readonly remainingWorkDays: number | null;
}

/** What somebody asks to change; a field left out stays, null takes an actual day back. Its length follows its days. */
export interface ActivityEdit {
  readonly forecastStartDay?: IsoDay | undefined;
  readonly forecastFinishDay?: IsoDay | undefined;
  readonly actualStartDay?: IsoDay | null | undefined;
  readonly actualFinishDay?: IsoDay | null | undefined;
  readonly progressPercent?: number | undefined;
  readonly reasonCode?: string | undefined;
}

/** Why an edit is refused; `shared/i18n` has a sentence for each. */
type ActivityEditRule =
  | DayRule
  | "nothingChanged"
  | "reasonMissing"
  | "finishBeforeStart"
  | "spanWithoutWork"
  | "startMissing"
  | "doneNeedsActual"
  | "actualNeedsFullProgress";

export type ActivityEditProblem = EditProblem<
  Exclude<keyof ActivityDays, "durationWorkDays" | "remainingWorkDays"> | "reasonCode" | "edit",
  ActivityEditRule
>;

const EDITED = [
  "forecastStartDay",
  "forecastFinishDay",
  "actualStartDay",
  "actualFinishDay",
  "progressPercent",
] as const;
const ENDS = ["forecastStartDay", "forecastFinishDay", "actualStartDay", "actualFinishDay"] as const;

/**
 * The activity as it would stand after the edit. Done means 100 percent and reopened means less, so the progress
 * follows the actual finish unless the edit itself says otherwise. When a day moves, the length is counted anew by
 * `calendar`, and what somebody once said remains holds no more.
 */
export function applyActivityEdit(
  current: ActivityDays,
  edit: ActivityEdit,
  calendar: WorkCalendar,
): ActivityDays {
  const actualFinishDay = chosen(edit.actualFinishDay, current.actualFinishDay);
  const isReopened = current.actualFinishDay !== null && actualFinishDay === null;
  const followed = actualFinishDay !== null ? 100 : isReopened ? 0 : current.progressPercent;
  const next = {
    ...current,
    forecastStartDay: edit.forecastStartDay ?? current.forecastStartDay,
    forecastFinishDay: edit.forecastFinishDay ?? current.forecastFinishDay,
    actualStartDay: chosen(edit.actualStartDay, current.actualStartDay),
    actualFinishDay,
    progressPercent: edit.progressPercent ?? followed,
  };
  if (ENDS.every((end) => next[end] === current[end])) return next;
  const durationWorkDays = Math.max(1, workDaysIn(spanOf(next), calendar));
  return { ...next, durationWorkDays, remainingWorkDays: null };
}

function chosen(edited: IsoDay | null | undefined, current: IsoDay | null): IsoDay | null {
  return edited === undefined ? current : edited;
}

/** From where it starts to where it finishes: what has happened, and else the forecast. */
function spanOf({ forecastStartDay, forecastFinishDay, actualStartDay, actualFinishDay }: ActivityDays) {
  return { startDay: actualStartDay ?? forecastStartDay, finishDay: actualFinishDay ?? forecastFinishDay };
}

function workDaysIn({ startDay, finishDay }: ReturnType<typeof spanOf>, calendar: WorkCalendar): number {
  const dayBefore = (toEpochDay(startDay) - 1) as EpochDay;
  return workDayNumber(calendar, toEpochDay(finishDay)) - workDayNumber(calendar, dayBefore);
}

/** Every reason why the edit makes no sense, each at its field; empty when it may be saved. */
export function checkActivityEdit(
  current: ActivityDays,
  edit: ActivityEdit,
  calendar: WorkCalendar,
  context: EditContext,
): ActivityEditProblem[] {
  const next = applyActivityEdit(current, edit, calendar);
  if (EDITED.every((field) => next[field] === current[field]))
    return [{ path: "edit", rule: "nothingChanged" }];
  return [
    ...checkDays(current, next, context),
    ...checkSpan(current, next, calendar),
    ...checkProgress(current, next),
    ...(movesDay(current, next) && !edit.reasonCode ? [reasonMissing] : []),
  ];
}

/** Why an edit that is still being considered can never be saved; its reason may be given, and more changed, later. */
export function checkConsideredActivity(
  current: ActivityDays,
  edit: ActivityEdit,
  calendar: WorkCalendar,
  context: EditContext,
): ActivityEditProblem[] {
  return checkActivityEdit(current, edit, calendar, context).filter((problem) => !isStillOpen(problem));
}

const reasonMissing: ActivityEditProblem = { path: "reasonCode", rule: "reasonMissing" };

/** Whether a day that was already known moves: another forecast, or an actual day changed or taken back. */
function movesDay(current: ActivityDays, next: ActivityDays): boolean {
  return ENDS.some((end) => current[end] !== null && next[end] !== current[end]);
}

function checkDays(current: ActivityDays, next: ActivityDays, context: EditContext): ActivityEditProblem[] {
  const forecast = (end: "Start" | "Finish") => {
    const [path, happened] = [`forecast${end}Day`, `actual${end}Day`] as const;
    const move = { from: current[path], to: next[path], hasHappened: next[happened] !== null };
    return checkForecastDay(path, move, context);
  };
  return [
    ...forecast("Start"),
    ...forecast("Finish"),
    ...checkActualDay("actualStartDay", next.actualStartDay, context),
    ...checkActualDay("actualFinishDay", next.actualFinishDay, context),
  ];
}

/** Its days in order, and work between them: what was done on days off was done all the same. */
function checkSpan(current: ActivityDays, next: ActivityDays, calendar: WorkCalendar): ActivityEditProblem[] {
  if (ENDS.every((end) => next[end] === current[end])) return [];
  const span = spanOf(next);
  const { forecastStartDay, forecastFinishDay } = next;
  // Once it has begun, its days count from there on; the forecast must still be a span of its own.
  if (forecastFinishDay < forecastStartDay)
    return [{ path: "forecastFinishDay", rule: "finishBeforeStart", params: { day: forecastStartDay } }];
  const path = next.actualFinishDay === null ? "forecastFinishDay" : "actualFinishDay";
  if (span.finishDay < span.startDay)
    return [{ path, rule: "finishBeforeStart", params: { day: span.startDay } }];
  const hasStarted = next.actualStartDay !== null || next.actualFinishDay !== null;
  return hasStarted || workDaysIn(span, calendar) > 0 ? [] : [{ path, rule: "spanWithoutWork" }];
}

/** Whether days are in order and progress fits them, as every edit leaves them; a plan that was imported may differ. */
export function holdsTogether(days: ActivityDays): boolean {
  const { startDay, finishDay } = spanOf(days);
  const { forecastStartDay, forecastFinishDay, actualStartDay, actualFinishDay, progressPercent } = days;
  if (finishDay < startDay || forecastFinishDay < forecastStartDay) return false;
  const hasBegun = progressPercent === 0 || actualStartDay !== null;
  return hasBegun && (progressPercent === 100) === (actualFinishDay !== null);
}

/** A plan that was imported may have progress and no start; only who reports anew must say when it started. */
function checkProgress(current: ActivityDays, next: ActivityDays): ActivityEditProblem[] {
  const { actualStartDay, actualFinishDay, progressPercent } = next;
  const path = "progressPercent";
  const problems: ActivityEditProblem[] = [];
  if (actualFinishDay === null && progressPercent === 100) problems.push({ path, rule: "doneNeedsActual" });
  if (actualFinishDay !== null && progressPercent < 100)
    problems.push({ path, rule: "actualNeedsFullProgress" });
  const isReported = (["actualStartDay", "progressPercent"] as const).some(
    (each) => next[each] !== current[each],
  );
  if (isReported && actualStartDay === null && progressPercent > 0) {
    problems.push({ path: "actualStartDay", rule: "startMissing" });
  }
  return problems;
}

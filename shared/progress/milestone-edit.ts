import type { IsoDay } from "../units.ts";

/** The days and progress of a milestone, as stored. */
export interface MilestoneDays {
  readonly forecastDay: IsoDay;
  readonly actualDay: IsoDay | null;
  /** 0 to 100. */
  readonly progressPercent: number;
}

/** What somebody asks to change; a field left out stays as it is, `actualDay: null` reopens the milestone. */
export interface MilestoneEdit {
  readonly forecastDay?: IsoDay | undefined;
  readonly actualDay?: IsoDay | null | undefined;
  readonly progressPercent?: number | undefined;
  readonly reasonCode?: string | undefined;
}

/** The days that an edit is judged against. */
export interface MilestoneEditContext {
  readonly statusDay: IsoDay;
  readonly planStartDay: IsoDay;
  /** Inclusive; a forecast may pass it, but by no more than `MAX_YEARS_PAST_PLAN`. */
  readonly planFinishDay: IsoDay;
}

/** Why an edit is refused; `shared/i18n` has a sentence for each. */
export type MilestoneEditRule =
  | "nothingChanged"
  | "reasonMissing"
  | "actualAfterStatusDay"
  | "beforePlan"
  | "farPastPlan"
  | "forecastInPast"
  | "doneNeedsActual"
  | "actualNeedsFullProgress";

/** One refusal: the field it stands at, the rule, and the days its sentence names. */
export interface MilestoneEditProblem {
  readonly path: "forecastDay" | "actualDay" | "progressPercent" | "reasonCode" | "edit";
  readonly rule: MilestoneEditRule;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A forecast this far past the plan's end is a slip of the finger, not a forecast. */
export const MAX_YEARS_PAST_PLAN = 5;

/**
 * The milestone as it would stand after the edit. Done means 100 percent and reopened means less, so the
 * progress follows the actual day unless the edit itself says otherwise.
 */
export function applyMilestoneEdit(current: MilestoneDays, edit: MilestoneEdit): MilestoneDays {
  const actualDay = edit.actualDay === undefined ? current.actualDay : edit.actualDay;
  const isDone = actualDay !== null;
  const followed = isDone ? 100 : current.actualDay !== null ? 0 : current.progressPercent;
  return {
    forecastDay: edit.forecastDay ?? current.forecastDay,
    actualDay,
    progressPercent: edit.progressPercent ?? followed,
  };
}

/**
 * Whether a day that was already known moves: another forecast, or an actual day changed or taken back.
 * Such a move asks for a reason; recording the actual day for the first time does not.
 */
function movesDay(current: MilestoneDays, next: MilestoneDays): boolean {
  const isForecastMoved = next.forecastDay !== current.forecastDay;
  return isForecastMoved || (current.actualDay !== null && next.actualDay !== current.actualDay);
}

/** Every reason why the edit makes no sense, each at its field; empty when it may be saved. */
export function checkMilestoneEdit(
  current: MilestoneDays,
  edit: MilestoneEdit,
  context: MilestoneEditContext,
): MilestoneEditProblem[] {
  const next = applyMilestoneEdit(current, edit);
  if (!isChanged(current, next)) return [{ path: "edit", rule: "nothingChanged" }];
  return [
    ...checkForecast(current, next, context),
    ...checkActual(next, context),
    ...checkProgress(next),
    ...(movesDay(current, next) && !edit.reasonCode ? [reasonMissing] : []),
  ];
}

/** Why an edit that is still being considered can never be saved; its reason may be given, and more changed, later. */
export function checkConsideredEdit(
  current: MilestoneDays,
  edit: MilestoneEdit,
  context: MilestoneEditContext,
): MilestoneEditProblem[] {
  const isStillOpen = ({ rule }: MilestoneEditProblem) =>
    rule === "nothingChanged" || rule === "reasonMissing";
  return checkMilestoneEdit(current, edit, context).filter((problem) => !isStillOpen(problem));
}

const reasonMissing: MilestoneEditProblem = { path: "reasonCode", rule: "reasonMissing" };

function isChanged(current: MilestoneDays, next: MilestoneDays): boolean {
  return (
    current.forecastDay !== next.forecastDay ||
    current.actualDay !== next.actualDay ||
    current.progressPercent !== next.progressPercent
  );
}

function checkForecast(
  current: MilestoneDays,
  next: MilestoneDays,
  context: MilestoneEditContext,
): MilestoneEditProblem[] {
  if (next.forecastDay === current.forecastDay) return [];
  const path = "forecastDay";
  if (next.forecastDay < context.planStartDay) {
    return [{ path, rule: "beforePlan", params: { day: context.planStartDay } }];
  }
  const lastYear = Number(context.planFinishDay.slice(0, 4)) + MAX_YEARS_PAST_PLAN;
  if (Number(next.forecastDay.slice(0, 4)) > lastYear) {
    return [{ path, rule: "farPastPlan", params: { year: lastYear } }];
  }
  // A forecast is about what is still to come; what has happened belongs in the actual day.
  if (next.actualDay === null && next.forecastDay < context.statusDay) {
    return [{ path, rule: "forecastInPast", params: { day: context.statusDay } }];
  }
  return [];
}

function checkActual(next: MilestoneDays, context: MilestoneEditContext): MilestoneEditProblem[] {
  if (next.actualDay === null) return [];
  const path = "actualDay";
  if (next.actualDay > context.statusDay) {
    return [{ path, rule: "actualAfterStatusDay", params: { day: context.statusDay } }];
  }
  if (next.actualDay < context.planStartDay) {
    return [{ path, rule: "beforePlan", params: { day: context.planStartDay } }];
  }
  return [];
}

function checkProgress(next: MilestoneDays): MilestoneEditProblem[] {
  const path = "progressPercent";
  if (next.actualDay === null && next.progressPercent === 100) return [{ path, rule: "doneNeedsActual" }];
  if (next.actualDay !== null && next.progressPercent < 100) {
    return [{ path, rule: "actualNeedsFullProgress" }];
  }
  return [];
}

import type { IsoDay } from "../units.ts";

/** The days that an edit is judged against. */
export interface EditContext {
  readonly statusDay: IsoDay;
  readonly planStartDay: IsoDay;
  /** Inclusive; a forecast may pass it, but by no more than `MAX_YEARS_PAST_PLAN`. */
  readonly planFinishDay: IsoDay;
}

/** A forecast this far past the plan's end is a slip of the finger, not a forecast. */
export const MAX_YEARS_PAST_PLAN = 5;

/** Why a day is refused wherever it stands; `shared/i18n` has a sentence for each. */
export type DayRule = "actualAfterStatusDay" | "beforePlan" | "farPastPlan" | "forecastInPast";

/** One refusal: the field it stands at, the rule, and the days its sentence names. */
export interface EditProblem<Path extends string, Rule extends string> {
  readonly path: Path;
  readonly rule: Rule;
  readonly params?: Readonly<Record<string, string | number>>;
}

interface ForecastMove {
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** What it foretells has an actual day. */
  readonly hasHappened: boolean;
}

/** Why a forecast may not move to a day; nothing where it stays. */
export function checkForecastDay<Path extends string>(
  path: Path,
  { from, to, hasHappened }: ForecastMove,
  context: EditContext,
): EditProblem<Path, DayRule>[] {
  if (to === from) return [];
  const far = checkNearPlan(path, to, context);
  if (far.length > 0) return far;
  const { statusDay } = context;
  // A forecast is about what is still to come; what has happened belongs in the actual day.
  if (!hasHappened && to < statusDay) return [{ path, rule: "forecastInPast", params: { day: statusDay } }];
  return [];
}

/** Why a day is too far from the plan to be meant. */
export function checkNearPlan<Path extends string>(
  path: Path,
  day: IsoDay,
  { planStartDay, planFinishDay }: Pick<EditContext, "planStartDay" | "planFinishDay">,
): EditProblem<Path, DayRule>[] {
  if (day < planStartDay) return [{ path, rule: "beforePlan", params: { day: planStartDay } }];
  const lastYear = Number(planFinishDay.slice(0, 4)) + MAX_YEARS_PAST_PLAN;
  if (Number(day.slice(0, 4)) > lastYear) return [{ path, rule: "farPastPlan", params: { year: lastYear } }];
  return [];
}

/** Why something cannot have happened on a day. */
export function checkActualDay<Path extends string>(
  path: Path,
  day: IsoDay | null,
  { statusDay, planStartDay }: EditContext,
): EditProblem<Path, DayRule>[] {
  if (day === null) return [];
  if (day > statusDay) return [{ path, rule: "actualAfterStatusDay", params: { day: statusDay } }];
  return day < planStartDay ? [{ path, rule: "beforePlan", params: { day: planStartDay } }] : [];
}

/** Refusals that the editor can still lift: an edit being considered may yet be given more changes, or its reason. */
export function isStillOpen({ rule }: { readonly rule: string }): boolean {
  return rule === "nothingChanged" || rule === "reasonMissing";
}

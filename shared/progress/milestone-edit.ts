import type { IsoDay } from "../units.ts";
import {
  checkActualDay,
  checkForecastDay,
  type DayRule,
  type EditContext,
  type EditProblem,
  isStillOpen,
} from "./edit-days.ts";

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

export type MilestoneEditContext = EditContext;

/** Why an edit is refused; `shared/i18n` has a sentence for each. */
export type MilestoneEditRule =
  | DayRule
  | "nothingChanged"
  | "reasonMissing"
  | "doneNeedsActual"
  | "actualNeedsFullProgress";

export type MilestoneEditProblem = EditProblem<
  "forecastDay" | "actualDay" | "progressPercent" | "reasonCode" | "edit",
  MilestoneEditRule
>;

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
    ...checkForecastDay(
      "forecastDay",
      { from: current.forecastDay, to: next.forecastDay, hasHappened: next.actualDay !== null },
      context,
    ),
    ...checkActualDay("actualDay", next.actualDay, context),
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

function checkProgress(next: MilestoneDays): MilestoneEditProblem[] {
  const path = "progressPercent";
  if (next.actualDay === null && next.progressPercent === 100) return [{ path, rule: "doneNeedsActual" }];
  if (next.actualDay !== null && next.progressPercent < 100) {
    return [{ path, rule: "actualNeedsFullProgress" }];
  }
  return [];
}

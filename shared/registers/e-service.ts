import type { IsoDay } from "../units.ts";

/** Whom an e-service is for; words in docs/glossary.md. */
export const AUDIENCES = ["citizen", "resident"] as const;

export type Audience = (typeof AUDIENCES)[number];

/** Where people use it. */
export const CHANNELS = ["portal", "app", "kiosk", "contactCentre"] as const;

export type Channel = (typeof CHANNELS)[number];

/** Where its launch stands. It is never stored: the days say it. */
export const LAUNCH_STATES = ["launched", "planned", "overdue"] as const;

export type LaunchState = (typeof LAUNCH_STATES)[number];

export interface LaunchDays {
  readonly plannedLaunchDay: IsoDay;
  readonly actualLaunchDay: IsoDay | null;
}

/** Launched once its actual day is set; else overdue when its planned day has passed. ISO days sort as text. */
export function launchStateOf(
  { plannedLaunchDay, actualLaunchDay }: LaunchDays,
  statusDay: IsoDay,
): LaunchState {
  if (actualLaunchDay !== null) return "launched";
  return plannedLaunchDay < statusDay ? "overdue" : "planned";
}

/** Where a service and the milestone that launches it tell different things. */
export const LAUNCH_DIVERGENCES = [
  "notLaunched",
  "milestoneOpen",
  "expectedLater",
  "expectedEarlier",
] as const;

export type LaunchDivergence = (typeof LAUNCH_DIVERGENCES)[number];

/** The milestone that launches a service, as the plan has it. */
export interface LaunchingMilestone {
  readonly forecastDay: IsoDay;
  readonly actualDay: IsoDay | null;
}

/**
 * How the milestone contradicts its service; null where they agree. The planned day is what was promised and stays
 * where it was put: that the milestone is expected on another day is said beside it, and moves nothing.
 */
export function launchDivergence(
  { plannedLaunchDay, actualLaunchDay }: LaunchDays,
  milestone: LaunchingMilestone,
): LaunchDivergence | null {
  const isDone = milestone.actualDay !== null;
  if (actualLaunchDay !== null) return isDone ? null : "milestoneOpen";
  if (isDone) return "notLaunched";
  if (milestone.forecastDay === plannedLaunchDay) return null;
  return milestone.forecastDay > plannedLaunchDay ? "expectedLater" : "expectedEarlier";
}

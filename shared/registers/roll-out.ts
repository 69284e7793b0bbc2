import {
  checkActualDay,
  checkNearPlan,
  type DayRule,
  type EditContext,
  type EditProblem,
} from "../progress/edit-days.ts";
import type { IsoDay } from "../units.ts";

/** How far a program has come in a place; words in docs/glossary.md. */
export const ROLL_OUT_STATES = ["planned", "inProgress", "live"] as const;

export type RollOutState = (typeof ROLL_OUT_STATES)[number];

/** What is said of a program in a place. */
export interface RollOutEdit {
  readonly state: RollOutState;
  readonly plannedDay: IsoDay;
  /** Since when it is live. */
  readonly actualDay: IsoDay | null;
}

/** One refusal: the field it stands at and the rule. */
export type RollOutProblem = EditProblem<
  "plannedDay" | "actualDay",
  "liveNeedsDay" | "dayNeedsLive" | DayRule
>;

/** Every reason why it may not be kept so; empty when it may. A place is live since a day, and on none before. */
export function checkRollOut(
  { state, plannedDay, actualDay }: RollOutEdit,
  context: EditContext,
): RollOutProblem[] {
  const path = "actualDay";
  const isLive = state === "live";
  return [
    ...checkNearPlan("plannedDay", plannedDay, context),
    ...(isLive && actualDay === null ? [{ path, rule: "liveNeedsDay" } as const] : []),
    ...(!isLive && actualDay !== null ? [{ path, rule: "dayNeedsLive" } as const] : []),
    ...checkActualDay(path, actualDay, context),
  ];
}

/** How many places there are in each state; all of them are those that a program goes to at all. */
export type RollOutCounts = Readonly<Record<RollOutState, number>> & { readonly all: number };

export function rollOutCounts(cells: readonly { readonly state: RollOutState }[]): RollOutCounts {
  const counts = { planned: 0, inProgress: 0, live: 0, all: cells.length };
  for (const { state } of cells) counts[state] += 1;
  return counts;
}

/** Whether it is not live although its planned day has passed. */
export function isRollOutOverdue({ state, plannedDay }: RollOutEdit, statusDay: IsoDay): boolean {
  return state !== "live" && plannedDay < statusDay;
}

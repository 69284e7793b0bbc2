import {
  checkActualDay,
  checkNearPlan,
  type DayRule,
  type EditContext,
  type EditProblem,
} from "../progress/edit-days.ts";
import type { IsoDay } from "../units.ts";
import { checkEntryName, type EntryName, type NameProblem } from "./entry-name.ts";

/** What people set of a service, as far as a rule has a say in it. */
export interface EServiceEdit extends EntryName {
  readonly plannedLaunchDay: IsoDay;
}

/** How much a service was used in a month, and how content its users were, where they were asked. */
export interface EServiceUse {
  /** The first of the month. */
  readonly monthDay: IsoDay;
  readonly transactions: number;
  readonly satisfactionPercent: number | null;
}

type OwnRule =
  | "usedBefore"
  | "usedSince"
  | "launched"
  | "notMonth"
  | "monthNotBegun"
  | "monthBeforeLaunch"
  | "notLaunched"
  | "notCount"
  | "notPercent";

/** One refusal: the field it stands at and the rule. */
export type EServiceProblem =
  | NameProblem
  | EditProblem<
      "plannedLaunchDay" | "actualLaunchDay" | "monthDay" | "transactions" | "satisfactionPercent",
      OwnRule | DayRule
    >;

/** Every reason why it may not be kept so; empty when it may. */
export function checkEServiceEdit(edit: EServiceEdit, context: EditContext): EServiceProblem[] {
  return [...checkEntryName(edit), ...checkNearPlan("plannedLaunchDay", edit.plannedLaunchDay, context)];
}

/** Every reason why it may not be called launched on that day, or launched no more (null), by the months it was used in. */
export function checkLaunch(
  actualLaunchDay: IsoDay | null,
  months: readonly IsoDay[],
  context: EditContext,
): EServiceProblem[] {
  const path = "actualLaunchDay";
  // What was used was launched: its months are taken back first.
  if (actualLaunchDay === null) return months.length > 0 ? [{ path, rule: "usedSince" }] : [];
  const isUsedBefore = months.some((monthDay) => monthDay < monthOf(actualLaunchDay));
  return [
    ...checkActualDay(path, actualLaunchDay, context),
    ...(isUsedBefore ? [{ path, rule: "usedBefore" } as const] : []),
  ];
}

/** Why a service may not be taken out: what was launched has been delivered, and stays in the catalogue. */
export function checkRemoval(actualLaunchDay: IsoDay | null): EServiceProblem[] {
  return actualLaunchDay === null ? [] : [{ path: "actualLaunchDay", rule: "launched" }];
}

/** Every reason why a month may not be recorded so; empty when it may. */
export function checkUse(
  { monthDay, transactions, satisfactionPercent }: EServiceUse,
  actualLaunchDay: IsoDay | null,
  statusDay: IsoDay,
): EServiceProblem[] {
  const problems: EServiceProblem[] = [];
  const rule = monthRule(monthDay, actualLaunchDay, statusDay);
  if (rule) problems.push({ path: "monthDay", rule });
  if (!isCount(transactions)) problems.push({ path: "transactions", rule: "notCount" });
  if (satisfactionPercent !== null && !(isCount(satisfactionPercent) && satisfactionPercent <= 100)) {
    problems.push({ path: "satisfactionPercent", rule: "notPercent" });
  }
  return problems;
}

/** ISO days sort as text. */
function monthRule(monthDay: IsoDay, actualLaunchDay: IsoDay | null, statusDay: IsoDay): OwnRule | null {
  if (actualLaunchDay === null) return "notLaunched";
  if (monthDay !== monthOf(monthDay)) return "notMonth";
  if (monthDay > statusDay) return "monthNotBegun";
  return monthDay < monthOf(actualLaunchDay) ? "monthBeforeLaunch" : null;
}

/** The first day of the month that a day lies in. */
export function monthOf(day: IsoDay): IsoDay {
  return `${day.slice(0, 7)}-01` as IsoDay;
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

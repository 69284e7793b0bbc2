import { addDays } from "../calendar/day.ts";
import type { WorkCalendar } from "../calendar/working-days.ts";
import type { EpochDay } from "../units.ts";
import type { PeriodState } from "./cycle.ts";
import {
  type PeriodDays,
  type PeriodKind,
  type PeriodRules,
  periodSpans,
  periodStartFor,
  withWindow,
} from "./periods.ts";

/** A period that is there already. */
export interface HeldPeriod extends PeriodDays {
  readonly id: string;
  readonly kind: PeriodKind;
  readonly state: PeriodState;
  /** Set by hand. */
  readonly hasOwnDays: boolean;
}

/** What has to happen to the periods that are there, so that they follow the rules. */
export interface Regeneration {
  readonly create: readonly PeriodDays[];
  readonly update: readonly (Pick<HeldPeriod, "id"> & Pick<PeriodDays, "opensDay" | "closesDay">)[];
  readonly removeIds: readonly string[];
}

/** What periods are made from. */
export interface RegenerationContext {
  readonly rules: PeriodRules;
  readonly calendar: WorkCalendar;
  readonly statusDay: EpochDay;
  readonly planStartDay: EpochDay;
  /** Inclusive. */
  readonly planFinishDay: EpochDay;
}

/**
 * Makes the periods to come anew, to the plan's last day. What has opened stays, and what is not covered by it begins
 * the day after; without any, periods begin with the one that holds the status day: nobody reports on years gone by.
 * Days set by hand stay where the rules still make a period of the same span.
 */
export function regeneratePeriods(
  held: readonly HeldPeriod[],
  { rules, calendar, statusDay, planStartDay, planFinishDay }: RegenerationContext,
): Regeneration {
  const opened = held.filter(({ state }) => state !== "scheduled");
  const covered = latest(opened.map(({ finishDay }) => finishDay));
  const begins = Math.max(planStartDay, periodStartFor(rules.kind, statusDay)) as EpochDay;
  const fromDay = covered === null ? begins : addDays(covered, 1);
  const scheduled = held.filter(({ state }) => state === "scheduled");
  const kept = new Set<string>();
  const create: PeriodDays[] = [];
  const update: HeldPeriod[] = [];
  let before = latest(opened.map(({ closesDay }) => closesDay));
  for (const span of periodSpans(rules.kind, fromDay, planFinishDay)) {
    const there = scheduled.find((each) => isSame(each, rules.kind, span));
    const days = there?.hasOwnDays ? there : withWindow(rules, calendar, span, before);
    before = days.closesDay;
    if (there === undefined) create.push(days);
    else kept.add(there.id);
    if (there !== undefined && differs(there, days)) update.push({ ...there, ...days });
  }
  return {
    create,
    update: update.map(({ id, opensDay, closesDay }) => ({ id, opensDay, closesDay })),
    removeIds: scheduled.flatMap(({ id }) => (kept.has(id) ? [] : [id])),
  };
}

function latest(days: readonly EpochDay[]): EpochDay | null {
  return days.length === 0 ? null : (Math.max(...days) as EpochDay);
}

function isSame(
  held: HeldPeriod,
  kind: PeriodKind,
  span: Pick<PeriodDays, "startDay" | "finishDay">,
): boolean {
  return held.kind === kind && held.startDay === span.startDay && held.finishDay === span.finishDay;
}

function differs(one: PeriodDays, other: PeriodDays): boolean {
  return one.opensDay !== other.opensDay || one.closesDay !== other.closesDay;
}

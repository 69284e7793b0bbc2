import type { IsoDay } from "../units.ts";
import type { LaunchDays } from "./e-service.ts";

/** How many services were to be launched by a day, and how many were; null from the morrow of the status day on. */
export interface LaunchPoint {
  readonly day: IsoDay;
  readonly planned: number;
  readonly launched: number | null;
}

export interface LaunchCurve {
  readonly total: number;
  /** By day, at every day on which a count grows, and on the status day. */
  readonly points: readonly LaunchPoint[];
  /** On the status day. */
  readonly plannedByNow: number;
  readonly launchedByNow: number;
  /** The next planned launches after the status day: their day and how many; null when none is to come. */
  readonly next: { readonly day: IsoDay; readonly count: number } | null;
}

/** Launches against their plan over time, both as sums. Linear but for its sort. ISO days sort as text. */
export function launchCurve(services: readonly LaunchDays[], statusDay: IsoDay): LaunchCurve {
  const planned = services.map(({ plannedLaunchDay }) => plannedLaunchDay).sort();
  const launched = services
    .flatMap(({ actualLaunchDay }) => actualLaunchDay ?? [])
    .filter((day) => day <= statusDay)
    .sort();
  const days = [...new Set([...planned, ...launched, statusDay])].sort();
  const countTo = { planned: counter(planned), launched: counter(launched) };
  const points = days.map((day) => ({
    day,
    planned: countTo.planned(day),
    launched: day > statusDay ? null : countTo.launched(day),
  }));
  const nextDay = planned.find((day) => day > statusDay);
  return {
    total: services.length,
    points,
    plannedByNow: planned.filter((day) => day <= statusDay).length,
    launchedByNow: launched.length,
    next: nextDay ? { day: nextDay, count: planned.filter((day) => day === nextDay).length } : null,
  };
}

/** How many of some days in order have come by each of the days that it is asked for in order. */
function counter(days: readonly IsoDay[]): (day: IsoDay) => number {
  let come = 0;
  return (day) => {
    while (come < days.length && (days[come] ?? day) <= day) come += 1;
    return come;
  };
}

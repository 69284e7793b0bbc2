import { wholeChance } from "./chance.ts";
import { earliestStart, type PlannedItem, type PlannedProgram, type Span } from "./planned.ts";
import { held, type World } from "./world.ts";

/** Owners do not move dates for less. */
const ADMITTED_STEP_WORK_DAYS = 3;

/** The delay that the program's owner admits on a day: the present one, once it differs enough. */
export function admittedDelay(world: World, programCode: string, day: number): number {
  const present = held(world.courses, programCode).delayAt[day] ?? 0;
  const last = world.admitted.get(programCode) ?? 0;
  const isWorthIt = Math.abs(present - last) >= ADMITTED_STEP_WORK_DAYS;
  return isWorthIt ? present : last;
}

/**
 * What the program's owner forecasts on a day: the first plan moved by the admitted delay, nothing in the past,
 * nothing before what it waits for as that is forecast at present. Done items are left out.
 */
export function forecastsOf(
  world: World,
  program: PlannedProgram,
  day: number,
  delayWorkDays: number,
): Map<string, Span> {
  const forecasts = new Map<string, Span>();
  for (const item of program.items) {
    const actual = held(world.actual, item.id);
    if (actual.finish <= day + 1) continue;
    const hasStarted = item.source.kind === "activity" && actual.start <= day;
    const start = hasStarted ? actual.start : startOf(world, forecasts, item, day, delayWorkDays);
    forecasts.set(item.id, { start, finish: finishOf(item, start, day, delayWorkDays, hasStarted) });
  }
  return forecasts;
}

function startOf(
  world: World,
  forecasts: ReadonlyMap<string, Span>,
  item: PlannedItem,
  day: number,
  delayWorkDays: number,
): number {
  const waits = (world.linksTo.get(item.id) ?? []).map((link) => {
    const predecessor = forecasts.get(link.predecessorId) ?? held(world.forecast, link.predecessorId);
    return earliestStart(link, predecessor, item.source.workDays);
  });
  return Math.max(soonest(item, day, item.start + delayWorkDays), ...waits);
}

function finishOf(
  item: PlannedItem,
  start: number,
  day: number,
  delayWorkDays: number,
  hasStarted: boolean,
): number {
  if (!hasStarted) return start + item.source.workDays;
  return soonest(item, day, Math.max(item.finish + delayWorkDays, start + 1));
}

/** What should have come is promised for the coming weeks. */
function soonest(item: PlannedItem, day: number, moment: number): number {
  return moment > day + 2 ? moment : day + wholeChance(`soon ${item.id} ${day}`, 4, 12);
}

import { wholeChance } from "./chance.ts";
import { DECLARATIONS, STEADY_DELAY_WORK_DAYS, STORIES, type StoryStretch } from "./data/stories.ts";
import { earliestStart, type PlannedItem, type PlannedLink, type Span } from "./planned.ts";
import { numberOf, type WorkDayRow } from "./work-days.ts";

/** Later than any day of the row: what never happens. */
const NEVER = 1_000_000;

/** A program's delay, day by day, and how far along its first plan it had come. */
export interface Course {
  /** Working days behind the first plan at each day. */
  readonly delayAt: readonly number[];
  /** The moment of the first plan that work had reached by each day; never falls. */
  readonly reachedAt: readonly number[];
  readonly stretches: readonly (StoryStretch & { readonly from: number; readonly to: number })[];
}

function stopOf(row: WorkDayRow, programCode: string): number {
  const stop = DECLARATIONS.find((each) => each.programCode === programCode && each.state === "stopped");
  return stop ? numberOf(row, stop.fromDay) : NEVER;
}

/** The course of a program by its story. */
export function courseOf(row: WorkDayRow, programCode: string): Course {
  const stretches = STORIES.filter((stretch) => stretch.programCode === programCode).map((stretch) => ({
    ...stretch,
    from: numberOf(row, stretch.fromDay),
    to: numberOf(row, stretch.toDay),
  }));
  const stop = stopOf(row, programCode);
  const reachedAt: number[] = [];
  const delayAt: number[] = [];
  let reached = 0;
  for (let day = 0; day < row.days.length; day += 1) {
    if (day < stop) reached = Math.max(reached, day - delayIn(stretches, day));
    reachedAt.push(reached);
    delayAt.push(day - reached);
  }
  return { delayAt, reachedAt, stretches };
}

function delayIn(stretches: Course["stretches"], day: number): number {
  let delay = STEADY_DELAY_WORK_DAYS;
  for (const { from, to, delayWorkDays } of stretches) {
    if (day < from) break;
    const share = Math.min(1, (day - from) / (to - from));
    delay = Math.round(delay + (delayWorkDays - delay) * share);
  }
  return delay;
}

/** The first day by which work had reached a moment of the first plan. */
function dayReached(course: Course, moment: number): number {
  const day = course.reachedAt.findIndex((reached) => reached >= moment);
  return day === -1 ? NEVER : day;
}

/**
 * When every item really started and finished, for ever: a status day only hides what comes after it.
 * Each follows its program's course with a little chance of its own, and never overtakes what its links make
 * it wait for.
 */
export function actualSpans(
  items: readonly PlannedItem[],
  linksTo: ReadonlyMap<string, readonly PlannedLink[]>,
  courses: ReadonlyMap<string, Course>,
): Map<string, Span> {
  const actual = new Map<string, Span>();
  const inOrder = [...items].sort((one, other) => one.start - other.start || one.finish - other.finish);
  for (const item of inOrder) {
    const course = courses.get(item.programCode);
    if (!course) continue;
    const held = (linksTo.get(item.id) ?? []).map((link) => {
      const predecessor = actual.get(link.predecessorId);
      return predecessor ? earliestStart(link, predecessor, item.source.workDays) : 0;
    });
    const start = Math.max(dayReached(course, item.start), ...held);
    const chance = wholeChance(`late ${item.id}`, 0, 2);
    const finish =
      item.source.kind === "milestone"
        ? Math.max(start, dayReached(course, item.finish))
        : Math.max(dayReached(course, item.finish) + chance, start + Math.ceil(item.source.workDays * 0.6));
    actual.set(item.id, item.source.kind === "milestone" ? { start: finish, finish } : { start, finish });
  }
  return actual;
}

/** The stretch of the story that a day lies in or follows. */
export function stretchAt(course: Course, day: number): Course["stretches"][number] | undefined {
  return course.stretches.findLast((stretch) => stretch.from <= day);
}

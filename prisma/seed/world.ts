import { invariant } from "#shared/invariant.ts";
import type { IsoDay } from "#shared/units.ts";
import { actualSpans, type Course, courseOf } from "./actual-course.ts";
import { type Book, openBook } from "./book.ts";
import { ASSIGNMENTS, personId } from "./data/people.ts";
import { CROSS_LINKS, PROGRAMS } from "./data/portfolio.ts";
import {
  itemId,
  type PlannedItem,
  type PlannedLink,
  type PlannedProgram,
  planProgram,
  type Span,
} from "./planned.ts";
import { openTimeline, type Timeline } from "./timeline.ts";
import { dayOf, type WorkDayRow, workDayRow } from "./work-days.ts";

/** Everything the acts of the sample read and write. What really happens is known for ever; the acts tell it. */
export interface World {
  readonly row: WorkDayRow;
  readonly book: Book;
  readonly timeline: Timeline;
  readonly programs: readonly PlannedProgram[];
  readonly itemById: ReadonlyMap<string, PlannedItem>;
  readonly links: readonly PlannedLink[];
  readonly linksTo: ReadonlyMap<string, readonly PlannedLink[]>;
  readonly courses: ReadonlyMap<string, Course>;
  readonly actual: ReadonlyMap<string, Span>;
  /** What is forecast at present, as moments; grows old between reports, as in life. */
  readonly forecast: Map<string, Span>;
  /** The delay that each program's owner last admitted, in working days. */
  readonly admitted: Map<string, number>;
}

function crossLinks(): PlannedLink[] {
  const idOf = (path: string) => {
    const [programCode = "", code = ""] = path.split(".");
    return itemId(programCode, code);
  };
  return CROSS_LINKS.map(({ from, to }) => ({
    predecessorId: idOf(from),
    successorId: idOf(to),
    type: "FS",
    lagWorkDays: 0,
  }));
}

export function createWorld(statusDay: IsoDay): World {
  const row = workDayRow();
  const programs = PROGRAMS.map((source) => planProgram(row, source));
  const items = programs.flatMap((program) => program.items);
  const links = items.flatMap((item) => item.predecessors).concat(crossLinks());
  const linksTo = Map.groupBy(links, (link) => link.successorId);
  const courses = new Map(PROGRAMS.map(({ code }) => [code, courseOf(row, code)]));
  return {
    row,
    book: openBook(),
    timeline: openTimeline(row, statusDay),
    programs,
    itemById: new Map(items.map((item) => [item.id, item])),
    links,
    linksTo,
    courses,
    actual: actualSpans(items, linksTo, courses),
    forecast: new Map(items.map(({ id, start, finish }) => [id, { start, finish }])),
    admitted: new Map(),
  };
}

/** The entry that must be there. */
export function held<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  invariant(value !== undefined, `${String(key)} is known`);
  return value;
}

export function programId(code: string): string {
  return code.toLowerCase();
}

/** First and last day that a span takes; for a milestone both are its day. */
export function daysOf(row: WorkDayRow, span: Span): { startDay: IsoDay; finishDay: IsoDay } {
  const finishDay = dayOf(row, span.finish - 1);
  return { startDay: span.start === span.finish ? finishDay : dayOf(row, span.start), finishDay };
}

/** The person who reports for a program. */
export function ownerOf(programCode: string): string {
  const assignment = ASSIGNMENTS.find((each) => each.programCode === programCode);
  invariant(assignment, `${programCode} has an owner`);
  return personId(assignment.owner);
}

/** The deputy, or the owner where there is none. */
export function deputyOf(programCode: string): string {
  const deputy = ASSIGNMENTS.find((each) => each.programCode === programCode)?.deputy ?? "";
  return deputy === "" ? ownerOf(programCode) : personId(deputy);
}

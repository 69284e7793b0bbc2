import { stretchAt } from "./actual-course.ts";
import type { Act } from "./book.ts";
import { wholeChance } from "./chance.ts";
import { admittedDelay, forecastsOf } from "./forecasting.ts";
import type { PlannedItem, PlannedProgram, Span } from "./planned.ts";
import { dayOf } from "./work-days.ts";
import { daysOf, held, programId, type World } from "./world.ts";

/** Who brings a program up to date, and when. */
export interface Reporting {
  readonly day: number;
  readonly minute: number;
  readonly actorId: string;
}

export interface Moved {
  readonly item: PlannedItem;
  readonly before: Span;
  readonly after: Span;
}

/** A milestone's move with the activities before it that moved with it. */
function groupsOf(moves: readonly Moved[]): Moved[][] {
  const groups: Moved[][] = [];
  let open: Moved[] = [];
  for (const move of moves) {
    open.push(move);
    if (move.item.source.kind === "milestone") {
      groups.push(open);
      open = [];
    }
  }
  const last = groups.at(-1);
  if (last) last.push(...open);
  else if (open.length > 0) groups.push(open);
  return groups;
}

function recordMoves(world: World, group: readonly Moved[], act: Act): void {
  world.book.record(act, (writer) => {
    for (const { item, after } of group) {
      const { startDay, finishDay } = daysOf(world.row, after);
      const isActivity = item.source.kind === "activity";
      writer.update("scheduleItem", item.id, {
        forecastFinishDay: finishDay,
        ...(isActivity ? { forecastStartDay: startDay, durationWorkDays: after.finish - after.start } : {}),
      });
    }
  });
}

function movesOf(world: World, program: PlannedProgram, forecasts: ReadonlyMap<string, Span>): Moved[] {
  return program.items.flatMap((item) => {
    const after = forecasts.get(item.id);
    const before = held(world.forecast, item.id);
    if (!after || (after.start === before.start && after.finish === before.finish)) return [];
    return [{ item, before, after }];
  });
}

/** What the story says at its stretch's first move; later moves of the stretch stand without a word. */
function reasonAt(world: World, programCode: string, day: number) {
  const stretch = stretchAt(held(world.courses, programCode), day);
  const isNew = stretch !== undefined && day - stretch.from < 21;
  return { reasonCode: stretch?.reasonCode ?? "correction", note: isNew ? stretch.note : "" };
}

/** What the owner would move on a day, and so claims in the report; the plan does not know of it yet. */
export function foreseeMoves(world: World, program: PlannedProgram, day: number): Moved[] {
  const { code } = program.source;
  const delay = admittedDelay(world, code, day);
  world.admitted.set(code, delay);
  return movesOf(world, program, forecastsOf(world, program, day, delay));
}

/**
 * The approved claims come into the plan; every milestone that moves is an act with a reason. The first move names the
 * cause, the rest follow from it. What was started or done since the report was written stays as it really was.
 */
export function takeMoves(
  world: World,
  program: PlannedProgram,
  claimed: readonly Moved[],
  { day, minute, actorId }: Reporting,
): void {
  const { code } = program.source;
  const moves = claimed.filter(({ item, before }) => {
    const present = held(world.forecast, item.id);
    return present.start === before.start && present.finish === before.finish;
  });
  const cause = reasonAt(world, code, day);
  groupsOf(moves).forEach((group, at) => {
    const subject = group.find(({ item }) => item.source.kind === "milestone") ?? group[0];
    recordMoves(world, group, {
      day: dayOf(world.row, day),
      minute,
      actorId,
      action: "report.approve",
      subjectType: "scheduleItem",
      subjectId: subject?.item.id ?? "",
      programId: programId(code),
      reasonCode: at === 0 ? cause.reasonCode : "dependency",
      note: at === 0 ? cause.note : "",
    });
  });
  for (const { item, after } of moves) world.forecast.set(item.id, after);
}

/** The share of the way gone, as owners put it: in fives, and never done before it is. */
function progressOf(world: World, item: PlannedItem, day: number): number {
  const { start, finish } = held(world.forecast, item.id);
  const work = item.source.kind === "activity" ? start : leadingStart(world, item, day);
  if (work === null || work > day) return 0;
  const share = (day + 1 - work) / (finish - work);
  const optimism = wholeChance(`progress ${item.id}`, -8, 4);
  return Math.max(5, Math.min(95, Math.round((share * 90 + optimism) / 5) * 5));
}

/** When the work towards a milestone began; null before it has. */
function leadingStart(world: World, item: PlannedItem, day: number): number | null {
  const starts = item.predecessors
    .map(({ predecessorId }) => held(world.actual, predecessorId).start)
    .filter((start) => start <= day);
  return starts.length === 0 ? null : Math.min(...starts);
}

export function updateProgress(
  world: World,
  program: PlannedProgram,
  { day, minute, actorId }: Reporting,
): void {
  const id = programId(program.source.code);
  const act: Act = {
    day: dayOf(world.row, day),
    minute,
    actorId,
    action: "milestone.update",
    subjectType: "program",
    subjectId: id,
    programId: id,
  };
  world.book.record(act, (writer) => {
    for (const item of program.items) {
      const row = world.book.get("scheduleItem", item.id);
      if (row.actualFinishDay !== null) continue;
      const progressPercent = Math.max(row.progressPercent ?? 0, progressOf(world, item, day));
      writer.update("scheduleItem", item.id, { progressPercent });
    }
  });
}

import { stretchAt } from "./actual-course.ts";
import { chance } from "./chance.ts";
import { DECLARATIONS } from "./data/stories.ts";
import type { Moved } from "./monthly-acts.ts";
import { type Month, reportId as reportIdOf } from "./months.ts";
import type { PlannedItem, PlannedProgram } from "./planned.ts";
import type { HistoryRows } from "./tables.ts";
import { numberOf } from "./work-days.ts";
import { daysOf, held, type World } from "./world.ts";

/** Milestones are reported on from this many working days before they are due. */
const AHEAD_WORK_DAYS = 60;

function milestonesOf(program: PlannedProgram): PlannedItem[] {
  return program.items.filter(({ source }) => source.kind === "milestone");
}

/** What the owner says of each milestone that is done this month, has moved, or is due soon. */
export function entriesOf(
  world: World,
  program: PlannedProgram,
  month: Month,
  moves: readonly Moved[],
  day: number,
): HistoryRows["reportEntry"][] {
  const moved = new Map(moves.map((move) => [move.item.id, move]));
  const monthStart = numberOf(world.row, month.startDay);
  const reportId = reportIdOf(program.source.code, month);
  return milestonesOf(program).flatMap((item) => {
    const { finish } = held(world.forecast, item.id);
    const isDone = held(world.actual, item.id).finish <= day + 1;
    if (isDone ? finish <= monthStart : finish > day + AHEAD_WORK_DAYS && !moved.has(item.id)) return [];
    const stretch = stretchAt(held(world.courses, item.programCode), day);
    const isMoved = moved.has(item.id) && !isDone;
    return [
      {
        id: `${reportId}-${item.id}`,
        reportId,
        itemId: item.id,
        claim: isDone ? "done" : isMoved ? "newForecast" : "onDate",
        day: daysOf(world.row, { start: finish, finish }).finishDay,
        reasonCode: isMoved ? (stretch?.reasonCode ?? "correction") : null,
        note: "",
        returnNote: "",
      },
    ];
  });
}

/** The owner's claim, 5 to 1: kinder than the facts more often than not. */
export function confidenceOf(world: World, program: PlannedProgram, day: number): number {
  const { code } = program.source;
  const delay = held(world.courses, code).delayAt[day] ?? 0;
  const isStalled = DECLARATIONS.some(
    ({ programCode, fromDay, liftedDay }) =>
      programCode === code &&
      numberOf(world.row, fromDay) <= day &&
      (liftedDay === null || day < numberOf(world.row, liftedDay)),
  );
  if (isStalled) return 2;
  const felt = delay * (0.5 + 0.5 * chance(`felt ${code} ${day}`));
  if (felt <= 3) return 5;
  if (felt <= 15) return 4;
  return felt <= 60 ? 3 : 2;
}

/** Two sentences made of the plan's own words. */
export function textsOf(world: World, program: PlannedProgram, month: Month, day: number) {
  const monthStart = numberOf(world.row, month.startDay);
  const finishOf = (item: PlannedItem) => held(world.actual, item.id).finish;
  const done = program.items.filter((item) => finishOf(item) > monthStart && finishOf(item) <= day + 1);
  const next = program.items.filter((item) => finishOf(item) > day + 1).slice(0, 2);
  const names = (items: readonly PlannedItem[]) => items.map(({ source }) => source.nameAr).join("، ");
  return {
    achievements: done.length === 0 ? "استمر العمل على الأنشطة الجارية." : `أُنجز: ${names(done)}.`,
    nextSteps: next.length === 0 ? "إغلاق البرنامج." : `الخطوات القادمة: ${names(next)}.`,
    decisionsText: "",
  };
}

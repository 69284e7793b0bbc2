import { stretchAt } from "./actual-course.ts";
import { wholeChance } from "./chance.ts";
import { personId } from "./data/people.ts";
import { DECLARATIONS, type Declaration } from "./data/stories.ts";
import type { PlannedItem } from "./planned.ts";
import { dayOf, numberOf } from "./work-days.ts";
import { daysOf, held, ownerOf, programId, type World } from "./world.ts";

/** People enter what happened on its day, in the morning. */
function minuteOf(key: string): number {
  return 8 * 60 + wholeChance(key, 0, 100);
}

function actOf(world: World, item: PlannedItem, day: number, verb: string) {
  return {
    day: dayOf(world.row, day),
    minute: minuteOf(`${verb} ${item.id}`),
    actorId: ownerOf(item.programCode),
    action: "milestone.update",
    subjectType: "scheduleItem",
    subjectId: item.id,
    programId: programId(item.programCode),
  };
}

function enterStart(world: World, item: PlannedItem): void {
  const { start } = held(world.actual, item.id);
  if (item.source.kind === "milestone" || start >= world.timeline.end) return;
  const act = actOf(world, item, start, "start");
  world.timeline.at(start, act.minute, () => {
    const span = { start, finish: start + item.source.workDays };
    world.forecast.set(item.id, span);
    const { startDay, finishDay } = daysOf(world.row, span);
    world.book.record(act, (writer) =>
      writer.update("scheduleItem", item.id, {
        actualStartDay: startDay,
        forecastStartDay: startDay,
        forecastFinishDay: finishDay,
        durationWorkDays: item.source.workDays,
      }),
    );
  });
}

function enterFinish(world: World, item: PlannedItem): void {
  const actual = held(world.actual, item.id);
  const day = actual.finish - 1;
  if (day >= world.timeline.end) return;
  const act = actOf(world, item, day, "finish");
  // A start and a finish of links that meet on one day are entered in their order.
  const minute = act.minute + (item.source.kind === "milestone" ? 240 : 120);
  world.timeline.at(day, minute, () => {
    const isLate = held(world.forecast, item.id).finish < actual.finish;
    const reasonCode = isLate ? stretchAt(held(world.courses, item.programCode), day)?.reasonCode : null;
    world.forecast.set(item.id, actual);
    const { finishDay } = daysOf(world.row, actual);
    world.book.record({ ...act, minute, reasonCode: reasonCode ?? null }, (writer) =>
      writer.update("scheduleItem", item.id, {
        forecastFinishDay: finishDay,
        actualFinishDay: finishDay,
        durationWorkDays: actual.finish - actual.start,
        progressPercent: 100,
      }),
    );
  });
}

function enterDeclaration(world: World, declaration: Declaration): void {
  const { programCode, state, fromDay, liftedDay, note } = declaration;
  const id = programId(programCode);
  const declare = (
    day: number,
    patch: { declaredState: string | null; declaredDay: string | null; declaredNote: string },
  ) => {
    const minute = 13 * 60 + 20;
    world.timeline.at(day, minute, () => {
      const act = {
        day: dayOf(world.row, day),
        minute,
        actorId: personId("pmo-director"),
        note: patch.declaredNote,
      };
      const subject = { subjectType: "program", subjectId: id, programId: id };
      world.book.record({ ...act, ...subject, action: "system.programDeclared" }, (writer) =>
        writer.update("program", id, patch),
      );
    });
  };
  declare(numberOf(world.row, fromDay), { declaredState: state, declaredDay: fromDay, declaredNote: note });
  if (liftedDay === null) return;
  declare(numberOf(world.row, liftedDay), { declaredState: null, declaredDay: null, declaredNote: "" });
}

/** What was started, finished and declared, each on its day. */
export function enterWorkActs(world: World): void {
  for (const item of world.itemById.values()) {
    enterStart(world, item);
    enterFinish(world, item);
  }
  for (const declaration of DECLARATIONS) enterDeclaration(world, declaration);
}

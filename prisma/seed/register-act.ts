import type { IsoDay } from "#shared/units.ts";
import { type Act, instantOf } from "./book.ts";
import { wholeChance } from "./chance.ts";
import { dayOf, numberOf } from "./work-days.ts";
import { programId, type World } from "./world.ts";

/** Records an act on the first working day from `onDay`, if the status day has it. */
export function enterAct(
  world: World,
  onDay: string | number,
  act: Omit<Act, "day" | "minute">,
  work: (day: IsoDay, instant: string) => Parameters<World["book"]["record"]>[1],
): void {
  const number = typeof onDay === "number" ? onDay : numberOf(world.row, onDay as IsoDay);
  if (number >= world.timeline.end) return;
  const day = dayOf(world.row, number);
  const minute = 11 * 60 + 30 + wholeChance(`${act.subjectId} ${number}`, 0, 80);
  world.timeline.at(number, minute, () => {
    world.book.record({ day, minute, ...act }, work(day, instantOf(day, minute)));
  });
}

export function subjectOf(table: string, id: string, program: string) {
  return { subjectType: table, subjectId: id, programId: programId(program) };
}

export function numbered(prefix: string, at: number): { id: string; code: string } {
  const code = `${prefix}-${String(at + 1).padStart(2, "0")}`;
  return { id: code.toLowerCase(), code };
}

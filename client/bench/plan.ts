import { addDays, epochDayOf } from "#shared/calendar/day.ts";
import type { BenchLink, BenchPlan, BenchRow } from "./contestant.ts";

const FIRST_DAY = epochDayOf(2024, 1, 1);
const MILESTONES = 12;

/** Programs of five years with twelve milestones each, linked in a chain: `rowCount` rows in all, or a few less. */
export function benchPlan(rowCount: number): BenchPlan {
  const rows: BenchRow[] = [];
  const links: BenchLink[] = [];
  for (let program = 0; rows.length + MILESTONES < rowCount; program++) {
    const startDay = addDays(FIRST_DAY, (program * 37) % 700);
    const stepDays = 40 + (program % 5) * 12;
    const id = `p${program}`;
    const name = `برنامج Program ${program}`;
    const finishDay = addDays(startDay, MILESTONES * stepDays);
    rows.push({ id, parentId: null, name, startDay, finishDay, progressRatio: (program % 10) / 10 });
    for (let place = 1; place <= MILESTONES; place++) {
      const day = addDays(startDay, place * stepDays);
      const own = `${id}m${place}`;
      const isDone = place < MILESTONES / 2;
      rows.push({
        id: own,
        parentId: id,
        name: `معلم Milestone ${program}.${place}`,
        startDay: day,
        finishDay: day,
        progressRatio: isDone ? 1 : 0,
      });
      if (place > 1) links.push({ id: `l${own}`, fromId: `${id}m${place - 1}`, toId: own });
    }
  }
  return { rows, links };
}

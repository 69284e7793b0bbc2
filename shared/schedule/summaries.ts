import type { EpochDay, WorkDays } from "../units.ts";
import { itemAt, numberAt } from "./arranged.ts";
import { totalFloat } from "./floats.ts";
import { startDayOf } from "./moments.ts";
import { finishAt, startAt } from "./pass.ts";
import type { PreparedSchedule } from "./prepare.ts";
import type { ProgramSummary, ScheduleSummary } from "./scheduled.ts";

type Sums = { -readonly [Key in keyof ScheduleSummary]: ScheduleSummary[Key] };

/** Programs and plan rolled up from their items, as Microsoft Project rolls up summary tasks. */
export function summarise(prepared: PreparedSchedule): {
  readonly programs: readonly ProgramSummary[];
  readonly plan: ScheduleSummary | null;
} {
  const { programIds, programOf, items } = prepared.network;
  const sums = programIds.map(noItems);
  const whole = noItems();
  for (let position = 0; position < items.length; position++) {
    const sum = sums[numberAt(programOf, position)];
    const of = summaryOfOne(prepared, position);
    if (sum) add(sum, of);
    add(whole, of);
  }
  const programs = sums.map((sum, program) => ({ programId: programIds[program] ?? "", ...sum }));
  return { programs, plan: items.length === 0 ? null : whole };
}

function noItems(): Sums {
  return { startDay: Infinity as EpochDay, finishDay: -Infinity as EpochDay, totalFloatWorkDays: null };
}

function summaryOfOne(prepared: PreparedSchedule, position: number): ScheduleSummary {
  const { network, settled } = prepared;
  const item = itemAt(network, position);
  return {
    startDay: startDayOf(item, startAt(settled, position)),
    finishDay: finishAt(settled, position),
    totalFloatWorkDays: item.actualFinishDay === null ? totalFloat(prepared, position) : null,
  };
}

function add(sum: Sums, { startDay, finishDay, totalFloatWorkDays }: ScheduleSummary): void {
  sum.startDay = Math.min(sum.startDay, startDay) as EpochDay;
  sum.finishDay = Math.max(sum.finishDay, finishDay) as EpochDay;
  if (totalFloatWorkDays === null) return;
  sum.totalFloatWorkDays = Math.min(sum.totalFloatWorkDays ?? Infinity, totalFloatWorkDays) as WorkDays;
}

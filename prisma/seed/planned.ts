import { invariant } from "#shared/invariant.ts";
import type { IsoDay } from "#shared/units.ts";
import { type ItemSource, itemsOf, type LinkSource, type ProgramSource } from "./sources.ts";
import { numberOf, type WorkDayRow } from "./work-days.ts";

/** Two moments of the working-day row; equal on milestones. */
export interface Span {
  readonly start: number;
  readonly finish: number;
}

export interface PlannedLink {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly type: LinkSource["type"];
  readonly lagWorkDays: number;
}

/** An item with its first plan: what baseline 1 freezes. */
export interface PlannedItem extends Span {
  readonly id: string;
  readonly programCode: string;
  readonly source: ItemSource;
  readonly position: number;
  readonly weightPoints: number;
  readonly predecessors: readonly PlannedLink[];
}

export interface PlannedProgram {
  readonly source: ProgramSource;
  readonly items: readonly PlannedItem[];
}

/** Moments that a predecessor allows its successor, which takes `length` days, to start at. */
export function earliestStart(link: PlannedLink, predecessor: Span, length: number): number {
  const from = link.type === "FS" || link.type === "FF" ? predecessor.finish : predecessor.start;
  return from + link.lagWorkDays - (link.type === "FF" || link.type === "SF" ? length : 0);
}

export function itemId(programCode: string, itemCode: string): string {
  return `${programCode}.${itemCode}`.toLowerCase();
}

/** 100 points shared by weight; what rounding leaves goes to the heaviest. */
function weightPointsOf(items: readonly ItemSource[]): number[] {
  const total = items.reduce((sum, item) => sum + item.weight, 0);
  const points = items.map((item) => Math.floor((item.weight * 100) / total));
  const heaviest = items.findIndex((item) => item.weight === Math.max(...items.map((each) => each.weight)));
  const left = 100 - points.reduce((sum, each) => sum + each, 0);
  return points.map((each, at) => (at === heaviest ? each + left : each));
}

function scaled(item: ItemSource, factor: number): ItemSource {
  const lag = (workDays: number) => Math.trunc(workDays * factor);
  return {
    ...item,
    workDays: item.kind === "activity" ? Math.max(5, Math.floor(item.workDays * factor)) : 0,
    predecessors: item.predecessors.map((link) => ({ ...link, lagWorkDays: lag(link.lagWorkDays) })),
  };
}

function pass(programCode: string, items: readonly ItemSource[], opening: number): PlannedItem[] {
  const planned = new Map<string, PlannedItem>();
  const points = weightPointsOf(items);
  items.forEach((source, position) => {
    const id = itemId(programCode, source.code);
    const predecessors = source.predecessors.map(({ predecessorCode, type, lagWorkDays }) => ({
      predecessorId: itemId(programCode, predecessorCode),
      successorId: id,
      type,
      lagWorkDays,
    }));
    const start = predecessors.reduce((latest, link) => {
      const predecessor = planned.get(link.predecessorId);
      invariant(predecessor, `${link.predecessorId} stands before ${id}`);
      return Math.max(latest, earliestStart(link, predecessor, source.workDays));
    }, opening);
    const span = { start, finish: start + source.workDays };
    const weightPoints = points[position] ?? 0;
    planned.set(id, { id, programCode, source, position, weightPoints, predecessors, ...span });
  });
  return [...planned.values()];
}

function finishOf(items: readonly PlannedItem[]): number {
  return Math.max(...items.map((item) => item.finish));
}

/**
 * A forward pass over each program alone, its lengths scaled so that it fills its official window
 * without leaving it.
 */
export function planProgram(row: WorkDayRow, source: ProgramSource): PlannedProgram {
  const opening = numberOf(row, source.startDay as IsoDay);
  const close = numberOf(row, source.finishDay as IsoDay) + 1;
  const asWritten = itemsOf(source);
  let factor = (close - opening) / (finishOf(pass(source.code, asWritten, 0)) || 1);
  for (;;) {
    const items = pass(
      source.code,
      asWritten.map((item) => scaled(item, factor)),
      opening,
    );
    if (finishOf(items) <= close) return { source, items };
    factor *= 0.995;
  }
}

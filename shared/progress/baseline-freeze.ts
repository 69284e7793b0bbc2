import type { IsoDay } from "../units.ts";

/** One program, activity or milestone as a baseline holds it. */
export interface FrozenItem {
  readonly itemId: string;
  readonly programId: string;
  readonly itemKind: "program" | "activity" | "milestone";
  /** Null on milestones. */
  readonly startDay: IsoDay | null;
  readonly finishDay: IsoDay;
  readonly durationWorkDays: number;
  readonly weightPoints: number;
}

/** An item as it now stands. */
export interface ItemToFreeze {
  readonly id: string;
  readonly kind: "activity" | "milestone";
  readonly forecastStartDay: IsoDay | null;
  readonly forecastFinishDay: IsoDay;
  readonly actualStartDay: IsoDay | null;
  readonly actualFinishDay: IsoDay | null;
  readonly durationWorkDays: number;
  readonly weightPoints: number;
}

/** A program as it stands when a baseline is asked for. */
export interface ProgramToFreeze {
  readonly id: string;
  /** The official window, for a program that has no items yet. */
  readonly startDay: IsoDay;
  readonly finishDay: IsoDay;
  readonly items: readonly ItemToFreeze[];
}

/**
 * What a new baseline holds. Programs of `scope` (null: all) are frozen as they stand: what is still to come is
 * promised anew, while what is done keeps the day and weight that the `current` baseline promised, so that lateness
 * is not erased; done without a promise, it is held on the day it was done. All other programs are copied from
 * `current`, and are not held when there is none.
 */
export function freezePlan(
  programs: readonly ProgramToFreeze[],
  current: readonly FrozenItem[],
  scope: ReadonlySet<string> | null,
): FrozenItem[] {
  const promisedById = new Map(current.map((item) => [item.itemId, item]));
  const isInScope = (programId: string) => scope === null || scope.has(programId);
  const copied = current.filter(({ programId }) => !isInScope(programId));
  const anew = programs.filter(({ id }) => isInScope(id));
  return [...copied, ...anew.flatMap((program) => freezeProgram(program, promisedById))];
}

function freezeProgram(
  program: ProgramToFreeze,
  promisedById: ReadonlyMap<string, FrozenItem>,
): FrozenItem[] {
  const items = program.items.map((item) => {
    const promised = promisedById.get(item.id);
    return item.actualFinishDay !== null && promised ? promised : freezeItem(item, program.id);
  });
  const starts = items.map(({ startDay, finishDay }) => startDay ?? finishDay).toSorted();
  const finishes = items.map(({ finishDay }) => finishDay).toSorted();
  const whole: FrozenItem = {
    itemId: program.id,
    programId: program.id,
    itemKind: "program",
    startDay: starts.at(0) ?? program.startDay,
    finishDay: finishes.at(-1) ?? program.finishDay,
    durationWorkDays: 0,
    weightPoints: items.reduce((sum, { weightPoints }) => sum + weightPoints, 0),
  };
  return [whole, ...items];
}

function freezeItem(item: ItemToFreeze, programId: string): FrozenItem {
  const { id: itemId, kind: itemKind, durationWorkDays, weightPoints } = item;
  const startDay = itemKind === "milestone" ? null : (item.actualStartDay ?? item.forecastStartDay);
  const finishDay = item.actualFinishDay ?? item.forecastFinishDay;
  return { itemId, programId, itemKind, startDay, finishDay, durationWorkDays, weightPoints };
}

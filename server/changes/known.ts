import { toEpochDay } from "#shared/calendar/day.ts";
import type { KnownItem, KnownLink, KnownProgram } from "#shared/progress/plan-compare.ts";
import { storedDay } from "../db/stored-day.ts";
import type { AssessedPlan, AssessedProgram } from "../plan/assess.ts";
import type { ItemFacts, PlanFacts, ProgramFacts } from "../plan/facts.ts";

export interface ItemOfDay extends KnownItem {
  readonly item: ItemFacts;
  readonly program: ProgramFacts;
}

export interface ProgramOfDay extends KnownProgram {
  readonly assessed: AssessedProgram;
}

export interface LinkOfDay extends KnownLink {
  readonly predecessorId: string;
  readonly successorId: string;
}

/** One day of the plan as it is compared: of some programs, with the links among them. */
export interface KnownDay {
  readonly plan: AssessedPlan;
  readonly programs: readonly ProgramOfDay[];
  /** In the plan's order. */
  readonly items: readonly ItemOfDay[];
  readonly itemById: ReadonlyMap<string, ItemOfDay>;
  readonly links: readonly LinkOfDay[];
}

export function knownDay(plan: AssessedPlan, readable: readonly AssessedProgram[]): KnownDay {
  const programs = readable.map((assessed) => ({
    id: assessed.program.id,
    status: assessed.status.status,
    finishDay: toEpochDay(assessed.finishDay),
    assessed,
  }));
  const items = readable.flatMap(({ program }) => program.items.map((item) => knownItem(program, item)));
  const itemById = new Map(items.map((item) => [item.id, item]));
  return { plan, programs, items, itemById, links: linksAmong(plan.facts, itemById) };
}

function knownItem(program: ProgramFacts, item: ItemFacts): ItemOfDay {
  const { id, actualFinishDay, forecastFinishDay } = item;
  const day = storedDay(actualFinishDay ?? forecastFinishDay);
  return { id, programId: program.id, day, isDone: actualFinishDay !== null, item, program };
}

function linksAmong({ links }: PlanFacts, itemById: ReadonlyMap<string, unknown>): LinkOfDay[] {
  return links.filter(
    ({ predecessorId, successorId }) => itemById.has(predecessorId) && itemById.has(successorId),
  );
}

import type { BudgetYearView } from "#shared/contract/budget.ts";
import type { Action } from "#shared/permissions/actions.ts";
import type { Halalas } from "#shared/units.ts";
import { abilitiesOn } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { SubjectFacts } from "../registers/subject.ts";

export const BUDGET_FIELDS = {
  id: true,
  programId: true,
  year: true,
  plannedHalalas: true,
  committedHalalas: true,
  actualHalalas: true,
  forecastHalalas: true,
  version: true,
} as const satisfies Prisma.BudgetYearSelect;

type Stored = Prisma.BudgetYearGetPayload<{ select: typeof BUDGET_FIELDS }>;

/** What history keeps of a year. Amounts are numbers: the database holds none that a number could not. */
export type BudgetRecord = ReturnType<typeof recordOf>;

export function recordOf(stored: Stored) {
  return {
    ...stored,
    plannedHalalas: Number(stored.plannedHalalas) as Halalas,
    committedHalalas: Number(stored.committedHalalas) as Halalas,
    actualHalalas: Number(stored.actualHalalas) as Halalas,
    forecastHalalas: Number(stored.forecastHalalas) as Halalas,
  };
}

/** A year as it is read. */
export function yearOf(record: BudgetRecord): BudgetYearView & { readonly version: number } {
  return {
    id: record.id,
    year: record.year,
    planned: record.plannedHalalas,
    committed: record.committedHalalas,
    actual: record.actualHalalas,
    forecast: record.forecastHalalas,
    version: record.version,
  };
}

const NOTHING = 0 as Halalas;

/** A year that nobody has entered anything for. */
export function emptyYear(programId: string, year: number): BudgetYearView {
  const amounts = { planned: NOTHING, committed: NOTHING, actual: NOTHING, forecast: NOTHING };
  return { id: budgetYearId(programId, year), year, ...amounts, version: null };
}

/** What a year of a program is called from the first, so that whoever enters it before it is there can be told of another. */
export function budgetYearId(programId: string, year: number): string {
  return `${programId}-${year}`;
}

/** What `actor` may do with the money of a program that they may read. */
export function abilitiesOnBudget(actor: Actor, facts: SubjectFacts): Action[] {
  return abilitiesOn(actor, facts).filter((action) => OF_BUDGET.has(action));
}

const OF_BUDGET: ReadonlySet<Action> = new Set<Action>(["budget.plan", "budget.record"]);

import type { BudgetYearInput } from "#shared/contract/budget.ts";
import type { Action } from "#shared/permissions/actions.ts";
import type { BudgetAmount } from "#shared/registers/budget.ts";
import { ACTION_OF_AMOUNT, changedAmounts } from "#shared/registers/budget-edit.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import type { SubjectFacts } from "../registers/subject.ts";
import { BUDGET_FIELDS, type BudgetRecord, budgetYearId, emptyYear, recordOf, yearOf } from "./stored.ts";

/** A year of a program as stored; null where nothing was entered. */
export async function loadBudgetYear(tx: Tx, programId: string, year: number): Promise<BudgetRecord | null> {
  const where = { programId_year: { programId, year } };
  const stored = await tx.budgetYear.findUnique({ where, select: BUDGET_FIELDS });
  return stored && recordOf(stored);
}

/** Throws NOT_FOUND or FORBIDDEN unless `actor` may set each amount that differs from what is stored. */
export function requireAmounts(
  actor: Actor,
  facts: SubjectFacts,
  before: BudgetRecord | null,
  input: BudgetYearInput,
): BudgetAmount[] {
  requireAction(actor, "budget.read", facts);
  const changed = changedAmounts(before ? yearOf(before) : emptyYear(facts.programId, input.year), input);
  for (const amount of changed) requireAction(actor, ACTION_OF_AMOUNT[amount], facts);
  return changed;
}

/** What an act on these amounts is called: planning is told before recording. */
export function budgetActionOf(changed: readonly BudgetAmount[]): Action {
  return changed.some((amount) => ACTION_OF_AMOUNT[amount] === "budget.plan")
    ? "budget.plan"
    : "budget.record";
}

/**
 * Sets one year of a program, in the transaction of a caller that has loaded `before`, asked `requireAmounts`, compared
 * versions and refused what `checkBudgetYear` refuses, and who records what is answered. Null where nothing changes.
 */
export async function writeBudgetYear(
  tx: Tx,
  programId: string,
  before: BudgetRecord | null,
  { year, planned, committed, actual, forecast }: BudgetYearInput,
): Promise<EntityChange | null> {
  const amounts = { planned, committed, actual, forecast };
  if (changedAmounts(before ? yearOf(before) : emptyYear(programId, year), amounts).length === 0) return null;
  const data = {
    plannedHalalas: planned,
    committedHalalas: committed,
    actualHalalas: actual,
    forecastHalalas: forecast,
  };
  const id = before?.id ?? budgetYearId(programId, year);
  const stored = await tx.budgetYear.upsert({
    where: { id },
    create: { id, programId, year, ...data },
    update: { ...data, version: { increment: 1 } },
    select: BUDGET_FIELDS,
  });
  return { entity: "budgetYear", entityId: id, programId, before, after: recordOf(stored) };
}

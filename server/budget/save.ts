import { yearOfDay } from "#shared/calendar/day.ts";
import type { BudgetSaveInput, BudgetWritten, BudgetYearInput } from "#shared/contract/budget.ts";
import type { FieldProblem, RowConflict } from "#shared/contract/errors.ts";
import { BUDGET_AMOUNTS } from "#shared/registers/budget.ts";
import { budgetField, checkBudgetYear } from "#shared/registers/budget-edit.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { conflictingValues } from "../history/conflicting-values.ts";
import { readLastChange } from "../history/read.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import { factsOf } from "../registers/subject.ts";
import { refuse } from "../registers/write.ts";
import { yearsOf } from "../registers/years.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { type BudgetRecord, emptyYear, yearOf } from "./stored.ts";
import { budgetActionOf, loadBudgetYear, requireAmounts, writeBudgetYear } from "./write.ts";

/** A year that was sent, and as it is stored. */
interface Pair {
  readonly input: BudgetYearInput;
  readonly before: BudgetRecord | null;
}

/**
 * Sets years of one program in one act: all of them or none. Throws NOT_FOUND or FORBIDDEN by access, for each amount
 * that is to change; ROWS_CONFLICT, with both values of each year that moved on since it was read; INVALID_INPUT with
 * every refused amount, by its year ("actual2026").
 */
export function saveBudget(
  { db, clock }: Deps,
  actor: Actor,
  { programId, years, note }: BudgetSaveInput,
  request: RequestInfo,
): Promise<BudgetWritten> {
  return inTx(db, async (tx) => {
    const program = await loadProgram(tx, programId);
    const facts = factsOf(program);
    requireAction(actor, "budget.read", facts);
    const pairs = await loadPairs(tx, programId, years);
    const changed = pairs.flatMap(({ input, before }) => requireAmounts(actor, facts, before, input));
    await requireUnmoved(tx, programId, pairs);
    refuse(problemsOf(pairs, yearsOf(program.plan), yearOfDay(clock.today())));
    const changes = await writeEach(tx, programId, pairs);
    if (changes.length > 0) {
      const event = { action: budgetActionOf(changed), subjectType: "program", subjectId: programId };
      await recordEvent(tx, { ...actedBy(clock, actor, request), ...event, programId, note }, changes);
    }
    return { programId };
  });
}

async function loadProgram(tx: Tx, id: string) {
  const plan = { select: { startDay: true, finishDay: true } };
  const program = await tx.program.findUnique({
    where: { id, plan: { kind: "plan" } },
    select: { id: true, isPublished: true, plan },
  });
  if (!program) throw new AppError("NOT_FOUND", {});
  return program;
}

async function loadPairs(tx: Tx, programId: string, years: readonly BudgetYearInput[]): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const input of years) pairs.push({ input, before: await loadBudgetYear(tx, programId, input.year) });
  return pairs;
}

async function requireUnmoved(tx: Tx, programId: string, pairs: readonly Pair[]): Promise<void> {
  const rows: RowConflict[] = [];
  for (const { input, before } of pairs) {
    if ((before?.version ?? null) === input.version) continue;
    const { id, ...stored } = before ? yearOf(before) : emptyYear(programId, input.year);
    rows.push({
      id,
      currentVersion: stored.version ?? 0,
      values: conflictingValues(BUDGET_AMOUNTS, input, stored),
      ...(await readLastChange(tx, id)),
    });
  }
  if (rows.length > 0) throw new AppError("ROWS_CONFLICT", { rows });
}

/** A year is one of the plan's, or has money already. */
function problemsOf(
  pairs: readonly Pair[],
  planYears: readonly number[],
  statusYear: number,
): FieldProblem[] {
  return pairs.flatMap(({ input, before }, index) => {
    const { year } = input;
    const isTwice = pairs.findIndex((other) => other.input.year === year) < index;
    if (isTwice) return [{ path: budgetField("planned", year), rule: "yearTwice" }];
    if (before === null && !planYears.includes(year)) {
      return [{ path: budgetField("planned", year), rule: "yearOutsidePlan" }];
    }
    return checkBudgetYear(input, statusYear).map(({ path, rule }) => ({
      path: budgetField(path, year),
      rule,
    }));
  });
}

async function writeEach(tx: Tx, programId: string, pairs: readonly Pair[]): Promise<EntityChange[]> {
  const changes: EntityChange[] = [];
  for (const { input, before } of pairs) {
    const change = await writeBudgetYear(tx, programId, before, input);
    if (change) changes.push(change);
  }
  return changes;
}

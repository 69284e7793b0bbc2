import { yearOfDay } from "#shared/calendar/day.ts";
import type { BudgetAct, BudgetEvent, BudgetInput, BudgetView } from "#shared/contract/budget.ts";
import type { EntryChange } from "#shared/contract/registers.ts";
import { BUDGET_AMOUNTS } from "#shared/registers/budget.ts";
import { type BudgetField, budgetField } from "#shared/registers/budget-edit.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db } from "../db/client.ts";
import { readAssessedPlan } from "../plan/read.ts";
import { factsOf } from "../registers/subject.ts";
import { type Recorded, readTurns, type Turn } from "../registers/turns.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { readMoney } from "./read.ts";
import { viewProgram } from "./view.ts";

/** The money of one program with all that became of it; NOT_FOUND for who may not read the program, FORBIDDEN for its money. */
export async function readProgramBudget(
  deps: Deps,
  actor: Actor,
  { programId }: BudgetInput,
): Promise<BudgetView> {
  const plan = await readAssessedPlan(deps, undefined);
  const assessed = plan.programs.find(({ program }) => program.id === programId);
  if (!assessed) throw new AppError("NOT_FOUND", {});
  requireAction(actor, "budget.read", factsOf(assessed.program));
  const [money] = await readMoney(deps.db, plan, [assessed]);
  if (!money) throw new AppError("NOT_FOUND", {});
  return {
    statusDay: plan.statusDay,
    statusYear: yearOfDay(plan.statusDay),
    budget: viewProgram(actor, plan, money),
    history: await readEvents(deps.db, programId),
  };
}

/** Every act on the money of a program, the newest first, with each amount that it changed. */
async function readEvents(db: Db, programId: string): Promise<BudgetEvent[]> {
  const turns = await readTurns(db, { entity: "budgetYear", programId });
  const bySeq = Map.groupBy(turns, ({ seq }) => seq);
  const events = await db.auditEvent.findMany({
    where: { seq: { in: [...bySeq.keys()] } },
    select: { seq: true, note: true },
    orderBy: { seq: "desc" },
  });
  return events.flatMap(({ seq, note }) => {
    const ofAct = (bySeq.get(seq) ?? []).toReversed();
    const [first] = ofAct;
    if (!first) return [];
    const changes = ofAct.flatMap(amountChanges);
    return [{ act: actOf(ofAct, changes), at: first.at, actor: first.actor, note, changes }];
  });
}

type Change = EntryChange<BudgetField>;

/** What was done, by what it did: the same whether the form, a sheet or the sample did it. */
function actOf(turns: readonly Turn[], changes: readonly Change[]): BudgetAct {
  if (turns.every(({ before }) => before === null)) return "enter";
  return changes.some(({ field }) => field.startsWith("planned")) ? "plan" : "record";
}

function amountChanges({ before, after }: Turn): Change[] {
  const year = Number((after ?? before)?.["year"]);
  return BUDGET_AMOUNTS.flatMap((amount): Change[] => {
    const [from, to] = [before, after].map((record) => halalasOf(record, `${amount}Halalas`));
    const isTold = from !== to && (before !== null || to !== 0);
    return isTold
      ? [{ field: budgetField(amount, year), kind: "number", from: from ?? null, to: to ?? null }]
      : [];
  });
}

/** A number, or its digits, as older history has them. */
function halalasOf(record: Recorded | null, field: string): number | null {
  return record === null ? null : Number(record[field]);
}

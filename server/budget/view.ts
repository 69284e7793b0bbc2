import { yearOfDay } from "#shared/calendar/day.ts";
import type { BudgetStanding, BudgetYearView, ProgramBudget } from "#shared/contract/budget.ts";
import { progressRatio } from "#shared/progress/weighted.ts";
import { type BudgetTotals, budgetTotals, budgetVerdict, hasMoney } from "#shared/registers/budget.ts";
import type { Ratio } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { storedDayOrNull } from "../db/stored-day.ts";
import type { AssessedPlan, AssessedProgram } from "../plan/assess.ts";
import { programRefOf } from "../registers/read.ts";
import { factsOf } from "../registers/subject.ts";
import { abilitiesOnBudget } from "./stored.ts";

/** A program with its years, the earliest first. */
export interface Money {
  readonly assessed: AssessedProgram;
  readonly years: readonly BudgetYearView[];
}

export function viewProgram(actor: Actor, plan: AssessedPlan, money: Money): ProgramBudget {
  const { program } = money.assessed;
  return {
    ...standingOf(plan, [money]),
    program: programRefOf(program),
    workstreamId: program.workstreamId,
    years: money.years,
    abilities: abilitiesOnBudget(actor, factsOf(program)),
  };
}

/** The sums of programs, of one year or of all. */
export function totalsOf({ statusDay }: AssessedPlan, money: readonly Money[], year?: number): BudgetTotals {
  const years = money.flatMap((each) => each.years);
  const wanted = year === undefined ? years : years.filter((each) => each.year === year);
  return budgetTotals(wanted, yearOfDay(statusDay));
}

export function standingOf(plan: AssessedPlan, money: readonly Money[]): BudgetStanding {
  const totals = totalsOf(plan, money);
  const progress = progressOf(plan, money);
  return { totals, progress, verdict: budgetVerdict(totals, progress) };
}

/** Weighted progress of the programs that have money: what has none does nothing for it. */
function progressOf({ context }: AssessedPlan, money: readonly Money[]): Ratio {
  const milestones = money
    .filter(({ years }) => years.some(hasMoney))
    .flatMap(({ assessed }) => assessed.milestones)
    .map(({ weightPoints, baselineDay, item }) => ({
      weightPoints,
      baselineDay: storedDayOrNull(baselineDay),
      actualDay: storedDayOrNull(item.actualFinishDay),
    }));
  return progressRatio(milestones, context.statusDay);
}

import { yearOfDay } from "#shared/calendar/day.ts";
import type { BudgetsInput, BudgetsView, WorkstreamRef } from "#shared/contract/budget.ts";
import { abilitiesOn } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { AssessedPlan, AssessedProgram } from "../plan/assess.ts";
import { readAssessedPlan } from "../plan/read.ts";
import { programRefOf } from "../registers/read.ts";
import { factsOf } from "../registers/subject.ts";
import { yearsOf } from "../registers/years.ts";
import type { Deps } from "../trpc/context.ts";
import { BUDGET_FIELDS, emptyYear, recordOf, yearOf } from "./stored.ts";
import { type Money, standingOf, totalsOf, viewProgram } from "./view.ts";

type Filter = Pick<BudgetsInput, "workstream" | "program">;

/** The money that `actor` may read: by program, workstream and year, with what stands beside it. */
export async function listBudgets(deps: Deps, actor: Actor, input: BudgetsInput): Promise<BudgetsView> {
  return readBudget(deps, actor, await readAssessedPlan(deps, undefined), input);
}

/**
 * The same of a plan that is at hand, for pages and packs that show money beside other things; `budgetsStandingOut`
 * (shared/registers/budget.ts) picks the few programs to name. Without programs for who may read no money.
 */
export async function readBudget(
  { db }: Pick<Deps, "db">,
  actor: Actor,
  plan: AssessedPlan,
  filter: Filter = {},
): Promise<BudgetsView> {
  const readable = plan.programs.filter(({ program }) =>
    abilitiesOn(actor, factsOf(program)).includes("budget.read"),
  );
  const workstreams = workstreamsOf(plan, readable);
  const shown = readable.filter(keeps(workstreams, filter));
  const money = await readMoney(db, plan, shown);
  const of = (id: string) => money.filter(({ assessed }) => assessed.program.workstreamId === id);
  return {
    statusDay: plan.statusDay,
    statusYear: yearOfDay(plan.statusDay),
    programs: money.map((each) => viewProgram(actor, plan, each)),
    workstreams: workstreams
      .filter(({ id }) => of(id).length > 0)
      .map((workstream) => ({ workstream, ...standingOf(plan, of(workstream.id)) })),
    years: yearsIn(money).map((year) => ({ year, totals: totalsOf(plan, money, year) })),
    whole: standingOf(plan, money),
    offered: { workstreams, programs: readable.map(({ program }) => programRefOf(program)) },
  };
}

function workstreamsOf({ facts }: AssessedPlan, readable: readonly AssessedProgram[]): WorkstreamRef[] {
  return facts.workstreams
    .filter(({ id }) => readable.some(({ program }) => program.workstreamId === id))
    .map(({ id, code, nameAr, nameEn }) => ({ id, code, nameAr, nameEn }));
}

function keeps(workstreams: readonly WorkstreamRef[], { workstream, program: wanted }: Filter) {
  const id = workstreams.find(({ code }) => code === workstream)?.id;
  return ({ program }: AssessedProgram) =>
    (workstream === undefined || program.workstreamId === id) &&
    (wanted === undefined || program.code === wanted);
}

/** Every program with each year of the plan, whether or not there is money, and any other year that has some. */
export async function readMoney(
  db: Deps["db"],
  { facts }: AssessedPlan,
  programs: readonly AssessedProgram[],
): Promise<Money[]> {
  const stored = await db.budgetYear.findMany({
    where: { programId: { in: programs.map(({ program }) => program.id) } },
    select: BUDGET_FIELDS,
  });
  const ofProgram = Map.groupBy(stored, ({ programId }) => programId);
  return programs.map((assessed) => {
    const { id } = assessed.program;
    const held = (ofProgram.get(id) ?? []).map((row) => yearOf(recordOf(row)));
    const empty = yearsOf(facts)
      .filter((year) => !held.some((each) => each.year === year))
      .map((year) => emptyYear(id, year));
    return { assessed, years: [...held, ...empty].toSorted((one, other) => one.year - other.year) };
  });
}

function yearsIn(money: readonly Money[]): number[] {
  const years = new Set(money.flatMap((each) => each.years.map(({ year }) => year)));
  return [...years].toSorted((one, other) => one - other);
}

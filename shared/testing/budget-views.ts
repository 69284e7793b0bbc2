import type { BudgetsView, BudgetYearView, ProgramBudget } from "../contract/budget.ts";
import { type BudgetYear, budgetTotals, budgetVerdict } from "../registers/budget.ts";
import type { Halalas, Ratio } from "../units.ts";
import { iso } from "./views.ts";

/** Money as the server answers it, for tests of screens and words. */
const STATUS_YEAR = 2026;

/** A year in millions of riyals: planned, committed, spent, forecast. */
export function aBudgetYear(
  year: number,
  [planned = 0, committed = 0, actual = 0, forecast = 0]: readonly number[],
  version: number | null = 1,
): BudgetYearView {
  const halalas = (millions: number) => Math.round(millions * 100_000_000) as Halalas;
  return {
    ...{ id: `p-${year}`, year, version, planned: halalas(planned), committed: halalas(committed) },
    ...{ actual: halalas(actual), forecast: halalas(forecast) },
  };
}

function standingOf(years: readonly BudgetYear[], progress: Ratio) {
  const totals = budgetTotals(years, STATUS_YEAR);
  return { totals, progress, verdict: budgetVerdict(totals, progress) };
}

export function aProgramBudget(
  code: string,
  years: readonly BudgetYearView[],
  progress = 0.5,
  fields: Partial<ProgramBudget> = {},
): ProgramBudget {
  return {
    ...standingOf(years, progress as Ratio),
    program: { id: code.toLowerCase(), code, nameAr: `برنامج ${code}`, nameEn: `Program ${code}` },
    ...{ workstreamId: "w1", years, abilities: [] },
    ...fields,
  };
}

/** All of them in one workstream. */
export function aBudgetsView(programs: readonly ProgramBudget[]): BudgetsView {
  const all = programs.flatMap(({ years }) => years);
  const workstream = { id: "w1", code: "IN", nameAr: "البنية التحتية", nameEn: "Infrastructure" };
  const whole = standingOf(all, 0.5 as Ratio);
  const years = [...new Set(all.map(({ year }) => year))].sort();
  return {
    ...{ statusDay: iso("2026-11-24"), statusYear: STATUS_YEAR, programs, whole },
    workstreams: programs.length > 0 ? [{ workstream, ...whole }] : [],
    years: years.map((year) => {
      const ofYear = all.filter((each) => each.year === year);
      return { year, totals: budgetTotals(ofYear, STATUS_YEAR) };
    }),
    offered: { workstreams: [workstream], programs: programs.map(({ program }) => program) },
  };
}

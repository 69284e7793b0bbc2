import { BUDGET_AMOUNTS, type BudgetAmount, type BudgetAmounts, type BudgetYear } from "./budget.ts";

/** One refusal: the amount it stands at and the rule. */
export interface BudgetProblem {
  readonly path: BudgetAmount;
  readonly rule: "actualOverCommitted" | "forecastUnderActual" | "yearNotBegun";
}

/**
 * Every reason why a year may not be kept so; empty when it may. Nothing is spent that was not bound first, as the
 * government's money is kept (الارتباط, then الصرف); what is spent is spent, so no forecast is under it; and of a year that
 * has not begun nothing is.
 */
export function checkBudgetYear(
  { year, committed, actual, forecast }: BudgetYear,
  statusYear: number,
): BudgetProblem[] {
  const problems: BudgetProblem[] = [];
  if (actual > 0 && year > statusYear) problems.push({ path: "actual", rule: "yearNotBegun" });
  else if (actual > committed) problems.push({ path: "actual", rule: "actualOverCommitted" });
  if (forecast < actual) problems.push({ path: "forecast", rule: "forecastUnderActual" });
  return problems;
}

/** What each amount takes to be set: the office plans, and whoever answers for the program records. */
export const ACTION_OF_AMOUNT = {
  planned: "budget.plan",
  committed: "budget.record",
  actual: "budget.record",
  forecast: "budget.record",
} as const satisfies Readonly<Record<BudgetAmount, string>>;

/** The amounts in which two years differ. */
export function changedAmounts(before: BudgetAmounts, after: BudgetAmounts): BudgetAmount[] {
  return BUDGET_AMOUNTS.filter((amount) => before[amount] !== after[amount]);
}

/** An amount of a year: "planned2026". */
export type BudgetField = `${BudgetAmount}${number}`;

export function budgetField(amount: BudgetAmount, year: number): BudgetField {
  return `${amount}${year}`;
}

/** Its parts; null for another text. */
export function budgetFieldOf(text: string): { readonly amount: BudgetAmount; readonly year: number } | null {
  const amount = BUDGET_AMOUNTS.find((each) => text.startsWith(each));
  const digits = amount === undefined ? "" : text.slice(amount.length);
  return amount !== undefined && /^\d{4}$/.test(digits) ? { amount, year: Number(digits) } : null;
}

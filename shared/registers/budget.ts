import type { Halalas, Ratio } from "../units.ts";

/**
 * What is kept of a year's money: what was approved for it; what contracts bind of it, spent or not; what was spent; and
 * what will have been spent when the year ends. Words in docs/glossary.md.
 */
export const BUDGET_AMOUNTS = ["planned", "committed", "actual", "forecast"] as const;

export type BudgetAmount = (typeof BUDGET_AMOUNTS)[number];

export type BudgetAmounts = Readonly<Record<BudgetAmount, Halalas>>;

/** The money of one program in one year. */
export interface BudgetYear extends BudgetAmounts {
  readonly year: number;
}

/** A hundred billion riyals: no program has more in a year, and nine hundred of them still add up without rounding. */
export const MOST_HALALAS = 10_000_000_000_000;

/** Money of many years or programs, added up. Amounts are whole halalas, so no sum is ever rounded. */
export interface BudgetTotals extends BudgetAmounts {
  /** What will have been spent in the end (EAC): years that are over by what was spent, the others by their forecast. */
  readonly expected: Halalas;
  /**
   * Variance at completion: planned less expected, positive when money is left. VAC = BAC − EAC (PMI, Practice Standard
   * for Earned Value Management; The Standard for Earned Value Management, ANSI/PMI 19-006-2019; PMBOK Guide, 6th ed., 7.4.2.2).
   */
  readonly variance: Halalas;
  /** What contracts bind and nobody has spent yet. */
  readonly unspent: Halalas;
  /** Spent, of all that is planned; null where nothing is. */
  readonly spentShare: Ratio | null;
}

/** The sums of years of any programs, as they stand in `statusYear`. */
export function budgetTotals(years: readonly BudgetYear[], statusYear: number): BudgetTotals {
  const sum = (of: (year: BudgetYear) => number) =>
    years.reduce((total, year) => total + of(year), 0) as Halalas;
  const planned = sum((year) => year.planned);
  const actual = sum((year) => year.actual);
  const expected = sum((year) => expectedOf(year, statusYear));
  return {
    planned,
    committed: sum(({ committed }) => committed),
    actual,
    forecast: sum(({ forecast }) => forecast),
    expected,
    variance: (planned - expected) as Halalas,
    unspent: sum((year) => Math.max(0, year.committed - year.actual)),
    spentShare: planned === 0 ? null : ((actual / planned) as Ratio),
  };
}

/** What a year will have cost: a year that is over has cost what was spent, whatever was forecast of it. */
export function expectedOf({ year, actual, forecast }: BudgetYear, statusYear: number): Halalas {
  return year < statusYear ? actual : forecast;
}

/** Whether anything was entered for a year. */
export function hasMoney(year: BudgetAmounts): boolean {
  return BUDGET_AMOUNTS.some((amount) => year[amount] > 0);
}

/** The worst first. */
export const BUDGET_STATUSES = ["over", "ahead", "under", "within", "none"] as const;

export type BudgetStatus = (typeof BUDGET_STATUSES)[number];

/** Why money stands as it does. */
export type BudgetRule =
  | "unplanned"
  | "overTolerance"
  | "aheadOfProgress"
  | "underTolerance"
  | "withinTolerance"
  | "nothingPlanned";

/** A status with the rule that gave it and what that rule read. */
export interface BudgetVerdict {
  readonly status: BudgetStatus;
  readonly rule: BudgetRule;
  /** Variance of all that is planned; null where nothing is. */
  readonly varianceShare: number | null;
  readonly spentShare: Ratio | null;
  readonly progress: Ratio;
}

/** How far the expected money may be from the planned, as a share of the planned. */
export const BUDGET_TOLERANCE = 0.05;

/** How far the share of money spent may be ahead of the share of work done. */
export const AHEAD_TOLERANCE = 0.1;

/**
 * Where the money of a program, or of several, stands; the first rule that fits decides. The rules are our own
 * (docs/decisions/0034): more expected than planned by over 5 % is over; a share spent that is over 10 points ahead of
 * weighted progress is ahead; less expected by over 5 % is under; anything else is within.
 *
 * Money spent and progress are two shares side by side, and are never divided. Cost performance (CPI = EV ÷ AC, same
 * sources) takes earned value in money; the weights of this plan are no money, so it has none.
 */
export function budgetVerdict(totals: BudgetTotals, progress: Ratio): BudgetVerdict {
  const { planned, expected, variance, spentShare } = totals;
  if (planned === 0) {
    const none = { varianceShare: null, spentShare: null, progress };
    return expected > 0 || totals.actual > 0
      ? { status: "over", rule: "unplanned", ...none }
      : { status: "none", rule: "nothingPlanned", ...none };
  }
  const inputs = { varianceShare: variance / planned, spentShare, progress };
  if (inputs.varianceShare < -BUDGET_TOLERANCE) return { status: "over", rule: "overTolerance", ...inputs };
  if ((spentShare ?? 0) - progress > AHEAD_TOLERANCE) {
    return { status: "ahead", rule: "aheadOfProgress", ...inputs };
  }
  if (inputs.varianceShare > BUDGET_TOLERANCE) return { status: "under", rule: "underTolerance", ...inputs };
  return { status: "within", rule: "withinTolerance", ...inputs };
}

/** Money that is judged. */
export interface JudgedMoney {
  readonly totals: BudgetTotals;
  readonly verdict: BudgetVerdict;
}

/** Those to be named where there is room for few: over what is planned, then ahead of the work; the most money first. */
export function budgetsStandingOut<Each extends JudgedMoney>(budgets: readonly Each[], most: number): Each[] {
  const rank = ({ verdict }: Each) => BUDGET_STATUSES.indexOf(verdict.status);
  return budgets
    .filter(({ verdict }) => verdict.status === "over" || verdict.status === "ahead")
    .toSorted((one, other) => rank(one) - rank(other) || byMoney(one.totals, other.totals))
    .slice(0, most);
}

function byMoney(one: BudgetTotals, other: BudgetTotals): number {
  return one.variance - other.variance || other.actual - one.actual;
}

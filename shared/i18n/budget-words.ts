import type { BudgetStanding, BudgetsView, BudgetYearTotals, ProgramBudget } from "../contract/budget.ts";
import {
  AHEAD_TOLERANCE,
  BUDGET_AMOUNTS,
  BUDGET_TOLERANCE,
  type BudgetTotals,
  type BudgetVerdict,
} from "../registers/budget.ts";
import { riyalsOf } from "../registers/riyals.ts";
import type { Halalas } from "../units.ts";
import type { MeasureSheet, SheetCell } from "./measure-sheets.ts";
import { amountOf, shortMoney, varianceWords } from "./money-words.ts";
import type { Words } from "./words.ts";

/** "Of SAR 120 million planned, SAR 60 million is spent (50%), and SAR 118 million is expected at completion: …" */
export function budgetCaption(words: Words, { totals }: Pick<BudgetStanding, "totals">): string {
  const { t, format } = words;
  const { planned, actual, expected, variance, spentShare } = totals;
  const told = { actual: shortMoney(words, actual), expected: shortMoney(words, expected) };
  if (planned === 0) {
    return actual === 0 && expected === 0 ? t("budget.captionNothing") : t("budget.captionUnplanned", told);
  }
  return t("budget.caption", {
    ...told,
    planned: shortMoney(words, planned),
    share: format.percent(spentShare ?? 0),
    variance: varianceWords(words, variance),
  });
}

/** "Over budget: 2; spent ahead of progress: 3; of 18 programs." */
export function statusesCaption({ t, format }: Words, budgets: readonly ProgramBudget[]): string {
  const countOf = (status: BudgetVerdict["status"]) =>
    format.number(budgets.filter(({ verdict }) => verdict.status === status).length);
  const total = t("quantities.programs", { count: budgets.length, number: format.number(budgets.length) });
  return t("budget.captionStatuses", { over: countOf("over"), ahead: countOf("ahead"), total });
}

/** Spending beside progress, as two shares that are not mixed; null where nothing is planned. */
export function costSentence(
  { t, format }: Words,
  { verdict }: Pick<BudgetStanding, "verdict">,
): string | null {
  const { spentShare, progress } = verdict;
  if (spentShare === null) return null;
  const gap = spentShare - progress;
  const standing = gap > AHEAD_TOLERANCE ? "costAhead" : gap < -AHEAD_TOLERANCE ? "costBehind" : "costLevel";
  const shares = { spent: format.percent(spentShare), progress: format.percent(progress) };
  return `${t("budget.cost", shares)} ${t(`budget.${standing}`)}`;
}

/** Why money stands as it does. */
export function budgetRule({ t, format }: Words, { rule }: BudgetVerdict): string {
  return t(`budget.rules.${rule}`, {
    tolerance: format.percent(BUDGET_TOLERANCE),
    points: format.percent(AHEAD_TOLERANCE),
  });
}

/** "The largest year is 2026, with SAR 60 million planned. In the current year, 2026, …" */
export function yearsCaption(words: Words, years: readonly BudgetYearTotals[], statusYear: number): string {
  const { t, format } = words;
  const largest = years.reduce<BudgetYearTotals | null>(
    (most, each) => (most && most.totals.planned >= each.totals.planned ? most : each),
    null,
  );
  if (!largest || largest.totals.planned === 0) return t("budget.captionNothing");
  const told = {
    year: format.plainNumber(largest.year),
    planned: shortMoney(words, largest.totals.planned),
  };
  const current = years.find(({ year }) => year === statusYear)?.totals;
  if (!current || current.planned === 0) return t("budget.chartCaptionPast", told);
  return t("budget.chartCaption", {
    ...told,
    current: format.plainNumber(statusYear),
    actual: shortMoney(words, current.actual),
    ofYear: shortMoney(words, current.planned),
  });
}

/** The years behind the drawing, in riyals. */
export function yearsSheet(
  words: Words,
  { years, whole }: Pick<BudgetsView, "years" | "whole">,
): MeasureSheet {
  const { t, format } = words;
  return {
    title: t("budget.chart"),
    columns: [t("budget.year"), ...sumHeadings(words)],
    rows: years.map(({ year, totals }) => [{ text: format.plainNumber(year) }, ...sumCells(words, totals)]),
    totals: [{ text: t("budget.total") }, ...sumCells(words, whole.totals)],
  };
}

function sumHeadings({ t }: Words): string[] {
  return [
    ...BUDGET_AMOUNTS.map((amount) => t(`budget.amounts.${amount}`)),
    t("budget.expected"),
    t("budget.variance"),
    t("budget.spentShare"),
  ];
}

function sumCells(words: Words, totals: BudgetTotals): SheetCell[] {
  const cell = (halalas: Halalas, text = amountOf(words, halalas)) => ({ text, number: riyalsOf(halalas) });
  return [
    ...BUDGET_AMOUNTS.map((amount) => cell(totals[amount])),
    cell(totals.expected),
    cell(totals.variance, varianceWords(words, totals.variance)),
    shareCell(words, totals.spentShare),
  ];
}

function shareCell({ format }: Words, share: number | null): SheetCell {
  return share === null ? { text: "" } : { text: format.percent(share), number: share, isPercent: true };
}

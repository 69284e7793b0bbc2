import type { BudgetYearTotals, ProgramBudget } from "#shared/contract/budget.ts";
import { budgetCaption, statusesCaption, yearsCaption } from "#shared/i18n/budget-words.ts";
import { inMillions } from "#shared/i18n/money-words.ts";
import type { Words } from "#shared/i18n/words.ts";
import { BUDGET_AMOUNTS, type BudgetTotals } from "#shared/registers/budget.ts";
import { riyalsOf } from "#shared/registers/riyals.ts";
import type { Halalas, Ratio } from "#shared/units.ts";
import type { PackCell, PackRegister, PackTable } from "../content.ts";
import { codeCell, nameCell, percentCell, tableOf, textCell } from "./cells.ts";
import type { PackSources } from "./sources.ts";

/** The money of each program and of each year, in millions of riyals. */
export function composeBudget(words: Words, { budget }: PackSources): PackRegister {
  const { t } = words;
  const hasMoney = ({ totals }: { readonly totals: BudgetTotals }) =>
    BUDGET_AMOUNTS.some((amount) => totals[amount] > 0);
  const programs = budget.programs.filter(hasMoney);
  const years = budget.years.filter(hasMoney);
  const sentences = [
    budgetCaption(words, budget.whole),
    statusesCaption(words, programs),
    yearsCaption(words, years, budget.statusYear),
  ];
  return {
    sheet: "budget",
    title: t("budget.title"),
    caption: programs.length === 0 ? t("budget.captionNothing") : sentences.join(" "),
    tables: [programTable(words, programs), yearTable(words, years)],
  };
}

function programTable(words: Words, programs: readonly ProgramBudget[]): PackTable {
  const { t } = words;
  return tableOf<ProgramBudget>(
    { title: titleOf(words, t("packDocument.registers.budgets")), empty: t("budget.captionNothing") },
    [
      [t("terms.code"), "code", ({ program }) => codeCell(program.code)],
      [t("terms.program"), "name", ({ program }) => nameCell(words, program)],
      ...sumColumns(words),
      [t("budget.progress"), "percent", ({ progress }) => percentCell(words, progress)],
      [t("budget.status"), "text", ({ verdict }) => textCell(t(`budget.statuses.${verdict.status}`))],
    ],
    programs,
  );
}

function yearTable(words: Words, years: readonly BudgetYearTotals[]): PackTable {
  const { t, format } = words;
  return tableOf<BudgetYearTotals>(
    { title: titleOf(words, t("budget.chart")), empty: "" },
    [[t("budget.year"), "text", ({ year }) => textCell(format.plainNumber(year))], ...sumColumns(words)],
    years,
  );
}

function titleOf({ t }: Words, title: string): string {
  return t("common.pair", { first: title, second: t("budget.inMillions") });
}

interface Summed {
  readonly totals: BudgetTotals;
}

function sumColumns(words: Words) {
  const { t } = words;
  const column = (heading: string, amountIn: (totals: BudgetTotals) => Halalas) =>
    [heading, "number", ({ totals }: Summed) => millionsCell(words, amountIn(totals))] as const;
  return [
    ...BUDGET_AMOUNTS.filter((amount) => amount !== "forecast").map((amount) =>
      column(t(`budget.amounts.${amount}`), (totals) => totals[amount]),
    ),
    column(t("budget.expected"), ({ expected }) => expected),
    column(t("budget.variance"), ({ variance }) => variance),
    [t("budget.spentShare"), "percent", ({ totals }: Summed) => shareCell(words, totals.spentShare)] as const,
  ];
}

const RIYALS_PER_MILLION = 1e6;

function millionsCell(words: Words, halalas: Halalas): PackCell {
  return { kind: "number", value: riyalsOf(halalas) / RIYALS_PER_MILLION, text: inMillions(words, halalas) };
}

function shareCell(words: Words, share: Ratio | null): PackCell {
  return share === null ? { kind: "percent", value: null, text: "—" } : percentCell(words, share);
}

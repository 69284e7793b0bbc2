import type { HistoryWords } from "#client/registers/EntryHistory.tsx";
import type { BudgetAct } from "#shared/contract/budget.ts";
import { money } from "#shared/i18n/money-words.ts";
import type { Words } from "#shared/i18n/words.ts";
import { type BudgetField, budgetFieldOf } from "#shared/registers/budget-edit.ts";
import type { Halalas } from "#shared/units.ts";

/** "Planned, 2026". */
export function amountName({ t, format }: Words, field: string): string {
  const named = budgetFieldOf(field);
  if (!named) return field;
  return t("budget.amountOf", {
    amount: t(`budget.amounts.${named.amount}`),
    year: format.plainNumber(named.year),
  });
}

/** What the history of a budget is told with. */
export function budgetHistoryWords(words: Words): HistoryWords<BudgetAct, BudgetField> {
  return {
    title: words.t("budget.history"),
    actName: (act) => words.t(`budget.did.${act}`),
    fieldName: (field) => amountName(words, field),
    numberName: (_field, value) => money(words, value as Halalas),
  };
}

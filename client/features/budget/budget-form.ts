import type { BudgetYearInput, BudgetYearView } from "#shared/contract/budget.ts";
import type { FieldProblem, RowConflict } from "#shared/contract/errors.ts";
import { amountOf } from "#shared/i18n/money-words.ts";
import type { Words } from "#shared/i18n/words.ts";
import { BUDGET_AMOUNTS, type BudgetAmounts } from "#shared/registers/budget.ts";
import { budgetField, changedAmounts, checkBudgetYear } from "#shared/registers/budget-edit.ts";
import { readRiyals } from "#shared/registers/riyals.ts";
import type { Halalas } from "#shared/units.ts";

/** What is typed: an amount of a year by its name, in riyals. An empty field is zero. */
export type BudgetForm = Readonly<Record<string, string>>;

/** The amounts as they stand in the fields, in the reader's digits. */
export function formOf(words: Words, years: readonly BudgetYearView[]): BudgetForm {
  const fields = years.flatMap((year) =>
    BUDGET_AMOUNTS.map((amount) => {
      const halalas = year[amount];
      return [budgetField(amount, year.year), halalas === 0 ? "" : amountOf(words, halalas)] as const;
    }),
  );
  return Object.fromEntries(fields);
}

/** What was typed, understood: the years that differ from what was read, or why they may not be sent. */
export interface ReadForm {
  readonly years: readonly BudgetYearInput[];
  readonly problems: readonly FieldProblem[];
}

export function readForm(asRead: readonly BudgetYearView[], form: BudgetForm, statusYear: number): ReadForm {
  const problems: FieldProblem[] = [];
  const years: BudgetYearInput[] = [];
  for (const { id: _id, ...before } of asRead) {
    const amounts = amountsOf(before.year, form, problems);
    if (amounts === null || changedAmounts(before, amounts).length === 0) continue;
    const after = { ...before, ...amounts };
    problems.push(
      ...checkBudgetYear(after, statusYear).map(({ path, rule }) => ({
        path: budgetField(path, before.year),
        rule,
      })),
    );
    years.push(after);
  }
  if (years.length === 0 && problems.length === 0) problems.push({ path: "form", rule: "nothingChanged" });
  return { years, problems };
}

/** Null where a field is no amount; what is wrong is added to `problems`. */
function amountsOf(year: number, form: BudgetForm, problems: FieldProblem[]): BudgetAmounts | null {
  const read = BUDGET_AMOUNTS.map((amount) => {
    const path = budgetField(amount, year);
    const text = form[path]?.trim() ?? "";
    const typed = text === "" ? { halalas: 0 as Halalas, rule: null } : readRiyals(text);
    if (typed.rule !== null) problems.push({ path, rule: typed.rule });
    return [amount, typed.rule === null ? typed.halalas : null] as const;
  });
  const isWhole = read.every(([, halalas]) => halalas !== null);
  return isWhole ? (Object.fromEntries(read) as BudgetAmounts) : null;
}

/** The amounts in which one's own change meets another's: what was not touched is not in dispute. */
export function inDispute(
  asRead: readonly BudgetYearView[],
  sent: readonly BudgetYearInput[],
  conflicts: readonly RowConflict[],
) {
  return conflicts.flatMap(({ id, values }) => {
    const before = asRead.find((year) => year.id === id);
    const mine = sent.find(({ year }) => year === before?.year);
    if (!before || !mine) return [];
    const own = changedAmounts(before, mine);
    return values.flatMap(({ field, mine: value, theirs }) => {
      const amount = own.find((each) => each === field);
      return amount ? [{ field: budgetField(amount, before.year), mine: value, theirs }] : [];
    });
  });
}

/** One's own changes over what another saved meanwhile, built on the versions that the conflict named. */
export function overTheirs(
  asRead: readonly BudgetYearView[],
  sent: readonly BudgetYearInput[],
  conflicts: readonly RowConflict[],
): BudgetYearInput[] {
  return sent.map((mine) => {
    const before = asRead.find(({ year }) => year === mine.year);
    const conflict = conflicts.find(({ id }) => id === before?.id);
    if (!before || !conflict) return mine;
    const own = changedAmounts(before, mine);
    const theirs = conflict.values.filter(({ field }) => !own.some((amount) => amount === field));
    const taken = Object.fromEntries(theirs.map(({ field, theirs: value }) => [field, value]));
    return { ...mine, ...taken, version: conflict.currentVersion || null };
  });
}

import { addressOf, flag, oneOf, textUpTo } from "#client/ui/address/address.ts";
import { BUDGET_AMOUNTS, BUDGET_STATUSES } from "#shared/registers/budget.ts";

/** What the cells of the matrix may show. */
export const SHOWN = [...BUDGET_AMOUNTS, "variance"] as const;

export type Shown = (typeof SHOWN)[number];

/** What the address of the budget holds. */
export const budgetSearch = addressOf({
  /** All without it. */
  status: oneOf(BUDGET_STATUSES),
  /** All workstreams without it; by code. */
  workstream: textUpTo(64),
  /** What was planned without it. */
  shown: oneOf(SHOWN),
  /** The program whose budget is open, by its code. */
  program: textUpTo(64),
  /** The form on it. */
  edit: flag,
});

/** The address once nothing is open. */
export const NOTHING_OPEN = { program: undefined, edit: undefined } as const;

export type BudgetSearch = ReturnType<typeof budgetSearch.parse>;

/** The program whose budget is open, to read it or in the form. */
export interface OpenedBudget {
  readonly programId: string;
  readonly isEdited: boolean;
}

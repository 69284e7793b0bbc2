import { z } from "zod";
import type { Action } from "../permissions/actions.ts";
import { type BudgetTotals, type BudgetVerdict, type BudgetYear, MOST_HALALAS } from "../registers/budget.ts";
import type { BudgetField } from "../registers/budget-edit.ts";
import { plainText } from "../text/plain-text.ts";
import type { Halalas, IsoDay, Ratio } from "../units.ts";
import { asAtInput } from "./days.ts";
import type { BilingualName } from "./names.ts";
import type { ProgramRef } from "./plan-changes.ts";
import type { EntryEvent } from "./registers.ts";

const id = z.string().min(1).max(64);
const code = z.string().min(1).max(64);
const text = z.string().max(4_000).transform(plainText).pipe(z.string().max(2_000));
/** Whole halalas; what a person typed in riyals is read by shared/registers/riyals.ts. */
const halalas = z.custom<Halalas>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= MOST_HALALAS,
  { error: "amount" },
);

/** `budget.list`: of one workstream or one program, by their codes, or all that the reader may read. */
export const budgetsInput = asAtInput.extend({ workstream: code.optional(), program: code.optional() });

export type BudgetsInput = z.output<typeof budgetsInput>;

/** `budget.read`: of one program, by its id. */
export const budgetInput = asAtInput.extend({ programId: id });

export type BudgetInput = z.output<typeof budgetInput>;

const year = z.object({
  year: z.number().int().min(1900).max(2200),
  /** As it was read; null of a year that had none. Another by then is a ROWS_CONFLICT. */
  version: z.number().int().positive().nullable(),
  planned: halalas,
  committed: halalas,
  actual: halalas,
  forecast: halalas,
});

/**
 * `budget.save`: years of one program in one act; a year that is left out stays as it is. All four amounts are sent as
 * they are to be: planned ones that differ from what is stored take `budget.plan`, the others `budget.record`.
 */
export const budgetSaveInput = z.object({ programId: id, years: z.array(year).min(1).max(50), note: text });

export type BudgetSaveInput = z.output<typeof budgetSaveInput>;

export type BudgetYearInput = BudgetSaveInput["years"][number];

/** A year of one program; all amounts are zero where nothing was entered (`version` null). */
export interface BudgetYearView extends BudgetYear {
  /** What a ROWS_CONFLICT names it by. */
  readonly id: string;
  readonly version: number | null;
}

/** Money added up, what stands beside it, and how it is judged. */
export interface BudgetStanding {
  readonly totals: BudgetTotals;
  /** Weighted progress of the programs that have money: beside the money, never mixed with it. */
  readonly progress: Ratio;
  readonly verdict: BudgetVerdict;
}

/** The money of one program. */
export interface ProgramBudget extends BudgetStanding {
  readonly program: ProgramRef;
  readonly workstreamId: string;
  /** Every year of the plan, and any other that has money; the earliest first. */
  readonly years: readonly BudgetYearView[];
  /** `budget.plan`, `budget.record`, as far as the reader may. */
  readonly abilities: readonly Action[];
}

/** All programs in one year. */
export interface BudgetYearTotals {
  readonly year: number;
  readonly totals: BudgetTotals;
}

export interface WorkstreamRef extends BilingualName {
  readonly id: string;
  readonly code: string;
}

export interface WorkstreamBudget extends BudgetStanding {
  readonly workstream: WorkstreamRef;
}

/** `budget.list`: programs against years, with the sums of both. */
export interface BudgetsView {
  readonly statusDay: IsoDay;
  /** That of the status day: years before it are over. */
  readonly statusYear: number;
  /** In the plan's order. */
  readonly programs: readonly ProgramBudget[];
  /** Those that have a program among them. */
  readonly workstreams: readonly WorkstreamBudget[];
  /** Each year of the matrix, the earliest first. */
  readonly years: readonly BudgetYearTotals[];
  readonly whole: BudgetStanding;
  /** What `workstream` and `program` may name. */
  readonly offered: {
    readonly workstreams: readonly WorkstreamRef[];
    readonly programs: readonly ProgramRef[];
  };
}

/** `budget.read`: the money of one program and what became of it. */
export interface BudgetView {
  readonly statusDay: IsoDay;
  readonly statusYear: number;
  readonly budget: ProgramBudget;
  /** The newest first. */
  readonly history: readonly BudgetEvent[];
}

export type BudgetAct = "enter" | "plan" | "record";

export type BudgetEvent = EntryEvent<BudgetAct, BudgetField>;

/** `budget.save`. */
export interface BudgetWritten {
  readonly programId: string;
}

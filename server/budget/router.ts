import { budgetInput, budgetSaveInput, budgetsInput } from "#shared/contract/budget.ts";
import { governed, governedAsAt, router } from "../trpc/init.ts";
import { listBudgets } from "./read.ts";
import { readProgramBudget } from "./read-budget.ts";
import { saveBudget } from "./save.ts";

export const budgetRouter = router({
  list: governedAsAt("budget.read")
    .input(budgetsInput)
    .query(({ ctx, input }) => listBudgets(ctx.deps, ctx.actor, input)),
  read: governedAsAt("budget.read")
    .input(budgetInput)
    .query(({ ctx, input }) => readProgramBudget(ctx.deps, ctx.actor, input)),
  // Both acts on money are the office's; an amount that is planned asks for budget.plan besides.
  save: governed("budget.record")
    .input(budgetSaveInput)
    .mutation(({ ctx, input }) => saveBudget(ctx.deps, ctx.actor, input, ctx.request)),
});

import { planChangesInput } from "#shared/contract/plan-changes.ts";
import { governed, router } from "../trpc/init.ts";
import { readPlanChanges } from "./read.ts";

export const changesRouter = router({
  between: governed("plan.read")
    .input(planChangesInput)
    .query(({ ctx, input }) => readPlanChanges(ctx.deps, ctx.actor, input)),
});

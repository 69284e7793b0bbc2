import { asAtInput } from "#shared/contract/days.ts";
import { planMeasuresInput, statusReasonInput } from "#shared/contract/measures.ts";
import { programInput } from "#shared/contract/programs.ts";
import { governed, governedAsAt, router } from "../trpc/init.ts";
import { readPlanMeasures, readProgramMeasures } from "./read.ts";
import { readStatusGrid, readStatusReason } from "./statuses.ts";

export const measuresRouter = router({
  program: governedAsAt("program.read")
    .input(programInput)
    .query(({ ctx, input }) => readProgramMeasures(ctx.deps, ctx.actor, input)),
  plan: governedAsAt("plan.read")
    .input(planMeasuresInput)
    .query(({ ctx, input }) => readPlanMeasures(ctx.deps, ctx.actor, input)),
  // Both read many days or another one than their reader's: they keep the database of today.
  statuses: governed("plan.read")
    .input(asAtInput)
    .query(({ ctx, input }) => readStatusGrid(ctx.deps, ctx.actor, input)),
  statusReason: governed("program.read")
    .input(statusReasonInput)
    .query(({ ctx, input }) => readStatusReason(ctx.deps, ctx.actor, input)),
});

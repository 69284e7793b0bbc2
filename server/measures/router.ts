import { planMeasuresInput } from "#shared/contract/measures.ts";
import { programInput } from "#shared/contract/programs.ts";
import { governed, router } from "../trpc/init.ts";
import { readPlanMeasures, readProgramMeasures } from "./read.ts";

export const measuresRouter = router({
  program: governed("program.read")
    .input(programInput)
    .query(({ ctx, input }) => readProgramMeasures(ctx.deps, ctx.actor, input)),
  plan: governed("plan.read")
    .input(planMeasuresInput)
    .query(({ ctx, input }) => readPlanMeasures(ctx.deps, ctx.actor, input)),
});

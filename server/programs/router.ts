import { programInput } from "#shared/contract/programs.ts";
import { governedAsAt, router } from "../trpc/init.ts";
import { readProgram } from "./read.ts";
import { readProgramSummary } from "./summary.ts";

export const programsRouter = router({
  get: governedAsAt("program.read")
    .input(programInput)
    .query(({ ctx, input }) => readProgram(ctx.deps, ctx.actor, input)),
  summary: governedAsAt("program.read")
    .input(programInput)
    .query(({ ctx, input }) => readProgramSummary(ctx.deps, ctx.actor, input)),
});

import { roadmapInput } from "#shared/contract/roadmap.ts";
import { governed, router } from "../trpc/init.ts";
import { readRoadmap } from "./read.ts";

export const planRouter = router({
  roadmap: governed("plan.read")
    .input(roadmapInput)
    .query(({ ctx, input }) => readRoadmap(ctx.deps, ctx.actor, input)),
});

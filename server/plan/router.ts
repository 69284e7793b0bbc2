import { roadmapInput } from "#shared/contract/roadmap.ts";
import { governed, router } from "../trpc/init.ts";
import { readRoadmap } from "./read.ts";
import { readPlanItems } from "./read-items.ts";

export const planRouter = router({
  roadmap: governed("plan.read")
    .input(roadmapInput)
    .query(({ ctx, input }) => readRoadmap(ctx.deps, ctx.actor, input)),
  items: governed("plan.read").query(({ ctx }) => readPlanItems(ctx.deps, ctx.actor)),
});

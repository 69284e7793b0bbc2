import { roadmapInput } from "#shared/contract/roadmap.ts";
import { governedAsAt, router } from "../trpc/init.ts";
import { readRoadmap } from "./read.ts";
import { readPlanItems } from "./read-items.ts";

export const planRouter = router({
  roadmap: governedAsAt("plan.read")
    .input(roadmapInput)
    .query(({ ctx, input }) => readRoadmap(ctx.deps, ctx.actor, input)),
  items: governedAsAt("plan.read").query(({ ctx }) => readPlanItems(ctx.deps, ctx.actor)),
});

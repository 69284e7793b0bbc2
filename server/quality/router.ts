import { qualityInput, qualityThresholdsInput } from "#shared/contract/quality.ts";
import { governed, governedAsAt, router } from "../trpc/init.ts";
import { readQuality } from "./read.ts";
import { updateThresholds } from "./update-thresholds.ts";

export const qualityRouter = router({
  assess: governedAsAt("quality.read")
    .input(qualityInput)
    .query(({ ctx, input }) => readQuality(ctx.deps, ctx.actor, input)),
  updateThresholds: governed("quality.updateThresholds")
    .input(qualityThresholdsInput)
    .mutation(({ ctx, input }) => updateThresholds(ctx.deps, ctx.actor, input, ctx.request)),
});

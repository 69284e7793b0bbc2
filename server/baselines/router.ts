import {
  baselineCompareInput,
  baselineDecideInput,
  baselineRequestInput,
  baselineWithdrawInput,
} from "#shared/contract/baselines.ts";
import { governed, governedAsAt, router } from "../trpc/init.ts";
import { compareBaselines } from "./compare-baselines.ts";
import { decideBaseline } from "./decide-baseline.ts";
import { readBaselines } from "./read.ts";
import { requestBaseline } from "./request-baseline.ts";
import { withdrawBaseline } from "./withdraw-baseline.ts";

export const baselinesRouter = router({
  list: governedAsAt("baseline.read").query(({ ctx }) => readBaselines(ctx.deps, ctx.actor)),
  compare: governedAsAt("baseline.read")
    .input(baselineCompareInput)
    .query(({ ctx, input }) => compareBaselines(ctx.deps, ctx.actor, input)),
  request: governed("baseline.request")
    .input(baselineRequestInput)
    .mutation(({ ctx, input }) => requestBaseline(ctx.deps, ctx.actor, input, ctx.request)),
  withdraw: governed("baseline.withdraw")
    .input(baselineWithdrawInput)
    .mutation(({ ctx, input }) => withdrawBaseline(ctx.deps, ctx.actor, input, ctx.request)),
  decide: governed("baseline.decide")
    .input(baselineDecideInput)
    .mutation(({ ctx, input }) => decideBaseline(ctx.deps, ctx.actor, input, ctx.request)),
});

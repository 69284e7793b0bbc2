import { executiveReviewInput } from "#shared/contract/executive-review.ts";
import { governed, router } from "../trpc/init.ts";
import { readExecutiveReview } from "./read-review.ts";

export const executiveRouter = router({
  review: governed("plan.read")
    .input(executiveReviewInput)
    .query(({ ctx, input }) => readExecutiveReview(ctx.deps, ctx.actor, input)),
});

import { milestoneUpdateInput } from "#shared/contract/milestones.ts";
import { governed, router } from "../trpc/init.ts";
import { updateMilestone } from "./update-milestone.ts";

export const milestonesRouter = router({
  update: governed("milestone.update")
    .input(milestoneUpdateInput)
    .mutation(({ ctx, input }) => updateMilestone(ctx.deps, ctx.actor, input, ctx.request)),
});

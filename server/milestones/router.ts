import { milestoneImpactInput } from "#shared/contract/impact.ts";
import { milestonesUpdateManyInput, milestoneUpdateInput } from "#shared/contract/milestones.ts";
import { governed, router } from "../trpc/init.ts";
import { readMilestoneImpact } from "./read-impact.ts";
import { updateMilestones } from "./update-many.ts";
import { updateMilestone } from "./update-milestone.ts";

export const milestonesRouter = router({
  impact: governed("milestone.update")
    .input(milestoneImpactInput)
    .query(({ ctx, input }) => readMilestoneImpact(ctx.deps, ctx.actor, input)),
  update: governed("milestone.update")
    .input(milestoneUpdateInput)
    .mutation(({ ctx, input }) => updateMilestone(ctx.deps, ctx.actor, input, ctx.request)),
  updateMany: governed("milestone.update")
    .input(milestonesUpdateManyInput)
    .mutation(({ ctx, input }) => updateMilestones(ctx.deps, ctx.actor, input, ctx.request)),
});

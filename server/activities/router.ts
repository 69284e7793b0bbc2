import { activityImpactInput, activityUpdateInput } from "#shared/contract/activities.ts";
import { governed, router } from "../trpc/init.ts";
import { readActivityImpact } from "./read-impact.ts";
import { updateActivity } from "./update-activity.ts";

export const activitiesRouter = router({
  impact: governed("activity.update")
    .input(activityImpactInput)
    .query(({ ctx, input }) => readActivityImpact(ctx.deps, ctx.actor, input)),
  update: governed("activity.update")
    .input(activityUpdateInput)
    .mutation(({ ctx, input }) => updateActivity(ctx.deps, ctx.actor, input, ctx.request)),
});

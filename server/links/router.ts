import {
  linkCreateInput,
  linkImpactInput,
  linkRemoveInput,
  linkUpdateInput,
} from "#shared/contract/links.ts";
import { governed, router } from "../trpc/init.ts";
import { createLink } from "./create-link.ts";
import { readLinkImpact } from "./read-impact.ts";
import { removeLink, updateLink } from "./update-link.ts";

export const linksRouter = router({
  impact: governed("link.create")
    .input(linkImpactInput)
    .query(({ ctx, input }) => readLinkImpact(ctx.deps, ctx.actor, input)),
  create: governed("link.create")
    .input(linkCreateInput)
    .mutation(({ ctx, input }) => createLink(ctx.deps, ctx.actor, input, ctx.request)),
  update: governed("link.update")
    .input(linkUpdateInput)
    .mutation(({ ctx, input }) => updateLink(ctx.deps, ctx.actor, input, ctx.request)),
  remove: governed("link.remove")
    .input(linkRemoveInput)
    .mutation(({ ctx, input }) => removeLink(ctx.deps, ctx.actor, input, ctx.request)),
});

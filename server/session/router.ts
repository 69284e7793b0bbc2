import { preferencesInput } from "#shared/contract/session.ts";
import { governed, openToVisitors, router } from "../trpc/init.ts";
import { readSession } from "./read.ts";
import { updatePreferences } from "./update-preferences.ts";

export const sessionRouter = router({
  read: openToVisitors("session.read").query(({ ctx }) => readSession(ctx.deps, ctx.auth, ctx.actor)),
  updatePreferences: governed("person.updateOwnPreferences")
    .input(preferencesInput)
    .mutation(({ ctx, input }) => updatePreferences(ctx.deps, ctx.actor, input)),
});

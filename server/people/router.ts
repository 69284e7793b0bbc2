import { personCreateInput, personUpdateInput } from "#shared/contract/people.ts";
import { governed, router } from "../trpc/init.ts";
import { createPerson } from "./create-person.ts";
import { listPeople } from "./read.ts";
import { updatePerson } from "./update-person.ts";

export const peopleRouter = router({
  list: governed("person.list").query(({ ctx }) => listPeople(ctx.deps)),
  create: governed("person.create")
    .input(personCreateInput)
    .mutation(({ ctx, input }) => createPerson(ctx.deps, ctx.auth.accounts, ctx.actor, input, ctx.request)),
  update: governed("person.update")
    .input(personUpdateInput)
    .mutation(({ ctx, input }) => updatePerson(ctx.deps, ctx.auth.accounts, ctx.actor, input, ctx.request)),
});

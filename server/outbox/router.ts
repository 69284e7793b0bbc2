import { outboxReadInput, outboxRetryInput } from "#shared/contract/outbox.ts";
import { governed, router } from "../trpc/init.ts";
import { readOutbox } from "./read.ts";
import { retryMessages } from "./retry-messages.ts";
import { sendTest } from "./send-test.ts";

export const outboxRouter = router({
  read: governed("outbox.read")
    .input(outboxReadInput)
    .query(({ ctx, input }) => readOutbox(ctx.deps, ctx.mail, input)),
  retry: governed("outbox.retry")
    .input(outboxRetryInput)
    .mutation(({ ctx, input }) => retryMessages(ctx.deps, ctx.actor, input, ctx.request)),
  test: governed("outbox.test").mutation(({ ctx }) => sendTest(ctx.deps, ctx.mail, ctx.actor)),
});

import { liveActsInput, presenceInput } from "#shared/contract/live.ts";
import { governed, router } from "../trpc/init.ts";
import { watchActs } from "./watch-acts.ts";
import { watchPresence } from "./watch-presence.ts";

export const liveRouter = router({
  acts: governed("live.watch")
    .input(liveActsInput)
    .subscription(({ ctx, input, signal }) =>
      watchActs(ctx.deps.db, input.lastEventId ?? null, endOf(ctx.live.stopping, signal)),
    ),
  presence: governed("program.read")
    .input(presenceInput)
    .subscription(({ ctx, input, signal }) =>
      watchPresence(
        { db: ctx.deps.db, board: ctx.live.board },
        ctx.actor,
        input,
        endOf(ctx.live.stopping, signal),
      ),
    ),
});

/** A stream ends when its reader leaves and when the server stops, which would else wait for it. */
function endOf(stopping: AbortSignal, left: AbortSignal | undefined): AbortSignal {
  return left ? AbortSignal.any([stopping, left]) : stopping;
}

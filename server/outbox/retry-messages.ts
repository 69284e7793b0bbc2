import type { OutboxRetryInput } from "#shared/contract/outbox.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";

/** Lets dead letters be tried again from the beginning, one or all. Throws NOT_FOUND when the one is not dead. */
export async function retryMessages(
  deps: Pick<Deps, "db" | "clock">,
  actor: Actor,
  { id }: OutboxRetryInput,
  request: RequestInfo,
): Promise<void> {
  requireAction(actor, "outbox.retry", { kind: "none" });
  await inTx(deps.db, async (tx) => {
    const { count } = await tx.outboxMessage.updateMany({
      where: { state: "dead", ...(id === undefined ? {} : { id }) },
      data: { state: "pending", attempts: 0, nextAttemptAt: deps.clock.now() },
    });
    if (count === 0 && id !== undefined) throw new AppError("NOT_FOUND", {});
    if (count === 0) return;
    const subject = { subjectType: "outboxMessage", subjectId: id ?? "all" };
    await recordEvent(tx, { ...actedBy(deps.clock, actor, request), action: "outbox.retry", ...subject }, []);
  });
}

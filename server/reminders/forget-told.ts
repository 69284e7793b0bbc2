import { inTx } from "../db/client.ts";
import type { Deps } from "../trpc/context.ts";

/** Longer than anything is told about: a reminder that still stands after that is told once more. */
const KEPT_DAYS = 400;
const DAY_MS = 24 * 60 * 60_000;

/**
 * Removes notifications that were read and letters that were sent longer ago than anybody looks for them; what nobody has
 * read, and what could not be sent, stays. Gives how many were removed.
 */
export async function forgetTold({ db, clock }: Pick<Deps, "db" | "clock">): Promise<number> {
  const lt = new Date(clock.now().getTime() - KEPT_DAYS * DAY_MS);
  const read = { readAt: { not: null }, createdAt: { lt } };
  const sent = { state: "sent", sentAt: { lt } };
  // Mostly there is nothing to do, and then no writer waits for us.
  const found =
    (await db.notification.count({ where: read })) + (await db.outboxMessage.count({ where: sent }));
  if (found === 0) return 0;
  return inTx(db, async (tx) => {
    const notifications = await tx.notification.deleteMany({ where: read });
    const letters = await tx.outboxMessage.deleteMany({ where: sent });
    return notifications.count + letters.count;
  });
}

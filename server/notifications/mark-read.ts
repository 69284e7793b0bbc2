import type { NotificationsReadInput, UnreadView } from "#shared/contract/notifications.ts";
import type { Actor } from "../access/actor.ts";
import type { Deps } from "../trpc/context.ts";
import { readUnread } from "./read.ts";

/** Marks the reader's own as read, those named or all; another's are as if they were not there. */
export async function markRead(
  { db, clock }: Pick<Deps, "db" | "clock">,
  actor: Actor,
  { ids }: NotificationsReadInput,
): Promise<UnreadView> {
  const named = ids === undefined ? {} : { id: { in: ids } };
  await db.notification.updateMany({
    where: { personId: actor.personId, readAt: null, ...named },
    data: { readAt: clock.now() },
  });
  return readUnread({ db }, actor);
}

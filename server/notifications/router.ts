import { notificationsReadInput } from "#shared/contract/notifications.ts";
import { governed, router } from "../trpc/init.ts";
import { markRead } from "./mark-read.ts";
import { listNotifications, readUnread } from "./read.ts";

export const notificationsRouter = router({
  list: governed("notification.read").query(({ ctx }) => listNotifications(ctx.deps, ctx.actor)),
  unread: governed("notification.read").query(({ ctx }) => readUnread(ctx.deps, ctx.actor)),
  markRead: governed("notification.read")
    .input(notificationsReadInput)
    .mutation(({ ctx, input }) => markRead(ctx.deps, ctx.actor, input)),
});

import { NOTIFICATION_KINDS } from "#shared/contract/notification-kinds.ts";
import {
  NOTIFICATIONS_SHOWN,
  type NotificationsView,
  type NotificationView,
  type Told,
  type UnreadView,
} from "#shared/contract/notifications.ts";
import type { Actor } from "../access/actor.ts";
import type { Deps } from "../trpc/context.ts";

/** What the reader was told, the newest first; never what another was told. */
export async function listNotifications(
  { db }: Pick<Deps, "db">,
  { personId }: Actor,
): Promise<NotificationsView> {
  const [unread, rows] = await Promise.all([
    countUnread({ db }, personId),
    db.notification.findMany({
      where: { personId, kind: { in: [...NOTIFICATION_KINDS] } },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: NOTIFICATIONS_SHOWN,
    }),
  ]);
  return { unread, notifications: rows.map(toView) };
}

/** How much of it they have not read. */
export async function readUnread({ db }: Pick<Deps, "db">, { personId }: Actor): Promise<UnreadView> {
  return { unread: await countUnread({ db }, personId) };
}

function countUnread({ db }: Pick<Deps, "db">, personId: string): Promise<number> {
  return db.notification.count({ where: { personId, readAt: null, kind: { in: [...NOTIFICATION_KINDS] } } });
}

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly data: string;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

/** Our own JSON, written by `notify` alone. */
function toView({ id, kind, data, createdAt, readAt }: Row): NotificationView {
  const told = { kind, data: JSON.parse(data) } as Told;
  return { ...told, id, at: createdAt.toISOString(), isRead: readAt !== null };
}

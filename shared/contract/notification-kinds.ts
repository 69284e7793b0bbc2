import type { NotificationKind, Told } from "./notifications.ts";

// In a file of its own: the client need not load schemas for it.

const KINDS = {
  reportOpening: true,
  reportClosing: true,
  reportReturned: true,
  reportOverdue: true,
  reportEscalated: true,
} as const satisfies Record<NotificationKind, true>;

/** All that this version can put into words. */
export const NOTIFICATION_KINDS = Object.keys(KINDS) as readonly NotificationKind[];

/** The address, inside the product, of what a notification is about. */
export function notificationPath({ data }: Told): `/programs/${string}` {
  return `/programs/${encodeURIComponent(data.program.code)}`;
}

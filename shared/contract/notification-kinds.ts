import type { NotificationKind, Told } from "./notifications.ts";

// In a file of its own: the client need not load schemas for it.

const KINDS = {
  reportOpening: true,
  reportClosing: true,
  reportReturned: true,
  reportChased: true,
  reportOverdue: true,
  reportEscalated: true,
  commentMention: true,
  commentAdded: true,
} as const satisfies Record<NotificationKind, true>;

/** All that this version can put into words. */
export const NOTIFICATION_KINDS = Object.keys(KINDS) as readonly NotificationKind[];

/** The page of what a notification is about, as the client's router names it. */
export function notificationTarget({ data }: Told) {
  return { to: "/programs/$code", params: { code: data.program.code } } as const;
}

/** The same page as an address inside the product. */
export function notificationPath(told: Told): string {
  const { to, params } = notificationTarget(told);
  return to.replace("$code", () => encodeURIComponent(params.code));
}

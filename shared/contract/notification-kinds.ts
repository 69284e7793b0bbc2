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

/** Where a notification leads, as the client's router names it: the program's page, and what is open there. */
export interface NotificationTarget {
  readonly to: "/programs/$code";
  readonly params: { readonly code: string };
  readonly search: { readonly tab?: "comments"; readonly milestone?: string };
}

/** The page of what a notification is about; a comment's with the talk that it stands in. */
export function notificationTarget({ data }: Told): NotificationTarget {
  const page = { to: "/programs/$code", params: { code: data.program.code } } as const;
  if (!("subject" in data)) return { ...page, search: {} };
  const { subjectType, subjectId } = data.subject;
  const item = subjectType === "scheduleItem" ? { milestone: subjectId } : {};
  return { ...page, search: { tab: "comments", ...item } };
}

/** The same page as an address inside the product. */
export function notificationPath(told: Told): string {
  const { to, params, search } = notificationTarget(told);
  const path = to.replace("$code", () => encodeURIComponent(params.code));
  const parts = Object.entries(search).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return parts.length === 0 ? path : `${path}?${parts.join("&")}`;
}

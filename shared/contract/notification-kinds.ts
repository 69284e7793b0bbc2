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
  changeRequested: true,
  changeApproved: true,
  changeRefused: true,
  decisionWanted: true,
  decisionTaken: true,
  decisionNotTaken: true,
  decisionNotCarriedOut: true,
  riskAssigned: true,
  riskOverdue: true,
  issueAssigned: true,
  issueOverdue: true,
} as const satisfies Record<NotificationKind, true>;

/** All that this version can put into words. */
export const NOTIFICATION_KINDS = Object.keys(KINDS) as readonly NotificationKind[];

/** Where a notification leads, as the client's router names it, and what is open there. */
export type NotificationTarget =
  | {
      readonly to: "/programs/$code";
      readonly params: { readonly code: string };
      readonly search: { readonly tab?: "comments"; readonly milestone?: string };
    }
  | {
      readonly to: "/report/$reportId";
      readonly params: { readonly reportId: string };
      readonly search: { readonly comments?: true };
    }
  | {
      readonly to: "/desk/requests/$requestId";
      readonly params: { readonly requestId: string };
      readonly search: Record<never, never>;
    }
  | {
      readonly to: "/decisions";
      readonly params: Record<never, never>;
      readonly search: { readonly decision: string };
    }
  | {
      readonly to: "/risks";
      readonly params: Record<never, never>;
      readonly search: { readonly risk: string } | { readonly tab: "issues"; readonly issue: string };
    };

/** The page of what a notification is about: a report for who answers for it, a comment with the talk around it. */
export function notificationTarget({ kind, data }: Told): NotificationTarget {
  if ("decision" in data) return { to: "/decisions", params: {}, search: { decision: data.decision.id } };
  if ("risk" in data) return { to: "/risks", params: {}, search: { risk: data.risk.id } };
  if ("issue" in data) return { to: "/risks", params: {}, search: { tab: "issues", issue: data.issue.id } };
  if ("request" in data)
    return { to: "/desk/requests/$requestId", params: { requestId: data.request.id }, search: {} };
  const page = { to: "/programs/$code", params: { code: data.program.code } } as const;
  if ("subject" in data) {
    const { subjectType, subjectId } = data.subject;
    if (subjectType === "report") return { ...reportPage(subjectId), search: { comments: true } };
    const item = subjectType === "scheduleItem" ? { milestone: subjectId } : {};
    return { ...page, search: { tab: "comments", ...item } };
  }
  // It is told to somebody above, who may not read a report before it is approved.
  const isAbove = kind === "reportEscalated";
  if (isAbove || data.reportId === undefined) return { ...page, search: {} };
  return { ...reportPage(data.reportId), search: {} };
}

function reportPage(reportId: string) {
  return { to: "/report/$reportId", params: { reportId } } as const;
}

/** The same page as an address inside the product. */
export function notificationPath(told: Told): string {
  const { to, params, search } = notificationTarget(told);
  // Each of these pages has one part that varies, or none.
  const path = to.replace(/\$\w+/, () => Object.values(params).map(encodeURIComponent).join(""));
  const parts = Object.entries(search).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return parts.length === 0 ? path : `${path}?${parts.join("&")}`;
}

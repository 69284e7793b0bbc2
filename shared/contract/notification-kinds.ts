import type { CommentNotice, NotificationKind, Told } from "./notifications.ts";

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
  riskDue: true,
  riskOverdue: true,
  riskEscalated: true,
  issueAssigned: true,
  issueDue: true,
  issueOverdue: true,
  issueEscalated: true,
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
      readonly hash?: typeof TALK;
    }
  | {
      readonly to: "/decisions";
      readonly params: Record<never, never>;
      readonly search: { readonly decision: string };
      readonly hash?: typeof TALK;
    }
  | {
      readonly to: "/risks";
      readonly params: Record<never, never>;
      readonly search: { readonly risk: string } | { readonly tab: "issues"; readonly issue: string };
      readonly hash?: typeof TALK;
    }
  | {
      readonly to: "/services";
      readonly params: Record<never, never>;
      readonly search: { readonly service: string };
      readonly hash: typeof TALK;
    }
  | {
      readonly to: "/roll-out";
      readonly params: Record<never, never>;
      /** By their codes. */
      readonly search: { readonly program: string; readonly place: string };
      readonly hash: typeof TALK;
    }
  | {
      readonly to: "/kpis";
      readonly params: Record<never, never>;
      readonly search: { readonly kpi: string };
      readonly hash: typeof TALK;
    }
  | {
      readonly to: "/budget";
      readonly params: Record<never, never>;
      /** By its code. */
      readonly search: { readonly program: string };
      readonly hash: typeof TALK;
    };

/** Where the talk stands in the dialog or on the page of an entry: who comes for it finds it open. */
export const TALK = "comments";

/** The page of what a notification is about: a report for who answers for it, a comment with the talk around it. */
export function notificationTarget({ kind, data }: Told): NotificationTarget {
  if ("decision" in data) return { to: "/decisions", params: {}, search: { decision: data.decision.id } };
  if ("risk" in data) return { to: "/risks", params: {}, search: { risk: data.risk.id } };
  if ("issue" in data) return { to: "/risks", params: {}, search: { tab: "issues", issue: data.issue.id } };
  if ("request" in data)
    return { to: "/desk/requests/$requestId", params: { requestId: data.request.id }, search: {} };
  if ("subject" in data) return talkTarget(data);
  const page = programPage(data.program.code);
  // It is told to somebody above, who may not read a report before it is approved.
  const isAbove = kind === "reportEscalated";
  if (isAbove || data.reportId === undefined) return { ...page, search: {} };
  return { ...reportPage(data.reportId), search: {} };
}

/** The subject that a comment is of, with the talk about it open. */
function talkTarget({
  program,
  entry,
  subject: { subjectType, subjectId },
}: CommentNotice): NotificationTarget {
  const here = { params: {}, hash: TALK } as const;
  const code = program?.code ?? "";
  switch (subjectType) {
    case "report":
      return { ...reportPage(subjectId), search: { comments: true } };
    case "scheduleItem":
      return { ...programPage(code), search: { tab: "comments", milestone: subjectId } };
    case "decision":
      return { ...here, to: "/decisions", search: { decision: subjectId } };
    case "risk":
      return { ...here, to: "/risks", search: { risk: subjectId } };
    case "issue":
      return { ...here, to: "/risks", search: { tab: "issues", issue: subjectId } };
    case "changeRequest":
      return { ...here, to: "/desk/requests/$requestId", params: { requestId: subjectId }, search: {} };
    case "eService":
      return { ...here, to: "/services", search: { service: subjectId } };
    case "rollOut":
      return { ...here, to: "/roll-out", search: { program: code, place: entry?.code ?? "" } };
    case "kpi":
      return { ...here, to: "/kpis", search: { kpi: subjectId } };
    case "budget":
      return { ...here, to: "/budget", search: { program: code } };
    default:
      return { ...programPage(code), search: { tab: "comments" } };
  }
}

function programPage(code: string) {
  return { to: "/programs/$code", params: { code } } as const;
}

function reportPage(reportId: string) {
  return { to: "/report/$reportId", params: { reportId } } as const;
}

/** The same page as an address inside the product. */
export function notificationPath(told: Told): string {
  const target = notificationTarget(told);
  const { to, params, search } = target;
  // Each of these pages has one part that varies, or none.
  const path = to.replace(/\$\w+/, () => Object.values(params).map(encodeURIComponent).join(""));
  const parts = Object.entries(search).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const query = parts.length === 0 ? "" : `?${parts.join("&")}`;
  const hash = "hash" in target ? `#${target.hash}` : "";
  return `${path}${query}${hash}`;
}

import { z } from "zod";
import type { PeriodKind } from "../reporting/periods.ts";
import type { IsoDay } from "../units.ts";
import type { BilingualName } from "./names.ts";

/** What a reminder of a report says: of which program, for which period, and until when. */
export interface ReportNotice {
  /** The report itself; older notices do not name it. */
  readonly reportId?: string | undefined;
  readonly program: BilingualName & { readonly id: string; readonly code: string };
  readonly period: {
    readonly kind: PeriodKind;
    readonly startDay: IsoDay;
    readonly finishDay: IsoDay;
    readonly closesDay: IsoDay;
  };
}

/** What a notice of a comment says: who said it, of what in which program, and how it begins. */
export interface CommentNotice {
  /** Null when it is said of what concerns the whole plan. */
  readonly program: (BilingualName & { readonly id: string; readonly code: string }) | null;
  /** The entry of a register that it is said of; of a program's roll-out, the place. */
  readonly entry?: BilingualName & { readonly code: string };
  readonly author: BilingualName;
  readonly subject: { readonly subjectType: string; readonly subjectId: string };
  /** The beginning of its first line, as it was typed. */
  readonly excerpt: string;
}

/** What a notice of a decision says: which one, and the day it is due on. */
export interface DecisionNotice {
  readonly decision: BilingualName & { readonly id: string; readonly code: string };
  readonly day: IsoDay;
}

/** The same with who asked for it, or who took it. */
export interface DecisionActNotice extends DecisionNotice {
  readonly person: BilingualName;
}

/** What a notice of a risk says: which one, and the day that its response is due on. */
export interface RiskNotice {
  readonly risk: BilingualName & { readonly id: string; readonly code: string };
  readonly day: IsoDay;
}

/** The same with who gave it to its owner, or who answers for it. */
export interface RiskActNotice extends RiskNotice {
  readonly person: BilingualName;
}

/** What a notice of an issue says: which one, and the day that its action is due on. */
export interface IssueNotice {
  readonly issue: BilingualName & { readonly id: string; readonly code: string };
  readonly day: IsoDay;
}

/** The same with who gave it to its owner, or who answers for it. */
export interface IssueActNotice extends IssueNotice {
  readonly person: BilingualName;
}

/** What a notice of a change request says: which one of which program, and who asked for it or decided it. */
export interface ChangeRequestNotice {
  readonly program: BilingualName & { readonly id: string; readonly code: string };
  readonly request: BilingualName & { readonly id: string; readonly code: string };
  readonly person: BilingualName;
}

/** What there is to be told, and the data of each; a new kind is a line here and its sentences in shared/i18n. */
export interface NotificationData {
  readonly reportOpening: ReportNotice;
  readonly reportClosing: ReportNotice;
  readonly reportReturned: ReportNotice;
  readonly reportChased: ReportNotice;
  readonly reportOverdue: ReportNotice;
  readonly reportEscalated: ReportNotice;
  readonly commentMention: CommentNotice;
  readonly commentAdded: CommentNotice;
  readonly changeRequested: ChangeRequestNotice;
  readonly changeApproved: ChangeRequestNotice;
  readonly changeRefused: ChangeRequestNotice;
  readonly decisionWanted: DecisionActNotice;
  readonly decisionTaken: DecisionActNotice;
  readonly decisionNotTaken: DecisionNotice;
  readonly decisionNotCarriedOut: DecisionNotice;
  readonly riskAssigned: RiskActNotice;
  readonly riskDue: RiskNotice;
  readonly riskOverdue: RiskNotice;
  readonly riskEscalated: RiskActNotice;
  readonly issueAssigned: IssueActNotice;
  readonly issueDue: IssueNotice;
  readonly issueOverdue: IssueNotice;
  readonly issueEscalated: IssueActNotice;
}

export type NotificationKind = keyof NotificationData;

/** What is told, before anybody is told it: a kind with its own data. The sentence is made in shared/i18n. */
export type Told = {
  [Kind in NotificationKind]: { readonly kind: Kind; readonly data: NotificationData[Kind] };
}[NotificationKind];

/** `notifications.list`: the reader's own, the newest first. */
export interface NotificationsView {
  readonly unread: number;
  /** At most `NOTIFICATIONS_SHOWN`. */
  readonly notifications: readonly NotificationView[];
}

export type NotificationView = Told & {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly isRead: boolean;
};

/** `notifications.unread`: what the bell shows. */
export interface UnreadView {
  readonly unread: number;
}

export const NOTIFICATIONS_SHOWN = 50;

/** Some of one's own; all of them without `ids`. */
export const notificationsReadInput = z.object({
  ids: z.array(z.string().min(1).max(64)).min(1).max(NOTIFICATIONS_SHOWN).optional(),
});

export type NotificationsReadInput = z.output<typeof notificationsReadInput>;

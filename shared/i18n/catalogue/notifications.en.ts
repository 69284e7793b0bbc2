import type { Translated } from "../translated.ts";
import type { notificationsAr } from "./notifications.ar.ts";

export const notificationsEn = {
  emptyTitle: "No notifications",
  emptyBody:
    "What waits for you stands here: reports that are due, came back or are late, decisions to take or to carry out, change requests to decide or decided, and comments that name you.",
  markAllRead: "Mark all as read",
  unread: "Unread",
  month: "{{month}}",
  span: "the period {{range}}",
  told: {
    reportOpening: "Reporting for {{period}} has begun; the last day to submit is {{day}}.",
    reportClosing: "The report for {{period}} is not submitted yet; the last day to submit is {{day}}.",
    reportReturned:
      "The report for {{period}} came back with notes from the PMO; the last day to submit is {{day}}.",
    reportChased: "The PMO is waiting for your report for {{period}}; the last day to submit is {{day}}.",
    reportOverdue: "The report for {{period}} was not submitted; the last day was {{day}}.",
    decisionWanted: "{{person}} asks for your decision by {{day}}.",
    decisionTaken: "{{person}} has decided; it is to be carried out by {{day}}.",
    decisionNotTaken: "This decision has not been taken; it was wanted by {{day}}.",
    decisionNotCarriedOut: "This decision is not marked as carried out; it was due by {{day}}.",
    riskAssigned: "{{person}} gave you the response to this risk, due by {{day}}.",
    riskDue: "The response to this risk is due by {{day}}.",
    riskEscalated: "The response to this risk was due by {{day}}; {{person}} answers for it.",
    riskOverdue: "The response to this risk was due by {{day}}.",
    issueAssigned: "{{person}} gave you the action on this issue, due by {{day}}.",
    issueDue: "The action on this issue is due by {{day}}.",
    issueEscalated: "The action on this issue was due by {{day}}; {{person}} answers for it.",
    issueOverdue: "The action on this issue was due by {{day}}.",
    changeRequested: "{{person}} asks for a change of “{{name}}” ({{code}}); it waits for a decision.",
    changeApproved: "{{person}} approved your request {{code}} for “{{name}}”; it is in the plan.",
    changeRefused: "{{person}} refused your request {{code}} for “{{name}}”. The request says why.",
    commentMention: "{{person}} mentioned you in a comment: “{{excerpt}}”",
    commentAdded: "{{person}} commented: “{{excerpt}}”",
    reportEscalated:
      "The program’s owner has not submitted the report for {{period}}; the last day was {{day}}.",
  },
} satisfies Translated<typeof notificationsAr>;

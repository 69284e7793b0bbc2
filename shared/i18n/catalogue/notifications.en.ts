import type { Translated } from "../translated.ts";
import type { notificationsAr } from "./notifications.ar.ts";

export const notificationsEn = {
  emptyTitle: "No notifications",
  emptyBody:
    "What waits for you stands here: reports that are due, came back or are late, and comments that name you.",
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
    commentMention: "{{person}} mentioned you in a comment: “{{excerpt}}”",
    commentAdded: "{{person}} commented: “{{excerpt}}”",
    reportEscalated:
      "The program’s owner has not submitted the report for {{period}}; the last day was {{day}}.",
  },
} satisfies Translated<typeof notificationsAr>;

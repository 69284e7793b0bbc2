export const notificationsAr = {
  emptyTitle: "لا إشعارات",
  emptyBody: "يظهر هنا ما ينتظرك: تقارير حان موعدها أو أُعيدت إليك أو تأخرت، وتعليقات ذُكرت فيها.",
  markAllRead: "تعليم الكل كمقروء",
  unread: "غير مقروء",
  month: "شهر {{month}}",
  span: "الفترة {{range}}",
  told: {
    reportOpening: "بدأت فترة رفع تقرير {{period}}، وآخر يوم للرفع {{day}}.",
    reportClosing: "لم يُرفع تقرير {{period}} بعد، وآخر يوم للرفع {{day}}.",
    reportReturned: "أُعيد تقرير {{period}} بملاحظات من مكتب إدارة البرامج، وآخر يوم للرفع {{day}}.",
    reportChased: "يستعجل مكتب إدارة البرامج تقرير {{period}}، وآخر يوم للرفع {{day}}.",
    reportOverdue: "لم يُرفع تقرير {{period}}، وكان آخر يوم للرفع {{day}}.",
    commentMention: "ذكرك {{person}} في تعليق: «{{excerpt}}»",
    commentAdded: "علّق {{person}}: «{{excerpt}}»",
    reportEscalated: "لم يرفع مالك البرنامج تقرير {{period}}، وكان آخر يوم للرفع {{day}}.",
  },
};

/** The form of an activity. */
export const activityAr = {
  title: "النشاط {{code}}",
  now: "التاريخ الآن",
  duration: "المدة",
  durationThen: "المدة بعد الحفظ: {{days}}",
  hasStarted: "بدأ هذا النشاط",
  startedHelp: "اليوم الذي بدأ فيه العمل، ولا يتجاوز تاريخ الحالة.",
  isDone: "انتهى هذا النشاط",
  doneHelp: "اليوم الذي انتهى فيه العمل، ولا يتجاوز تاريخ الحالة.",
  progressHelp: "تقدير لما أُنجز حتى الآن؛ وتكتمل النسبة بتسجيل تاريخ النهاية.",
  saved: "حُفظ النشاط {{code}}.",
  readOnly: "يمكنك الاطلاع على هذا النشاط دون تعديله.",
};

export const milestoneAr = {
  title: "المعلم {{code}}",
  weightValue: "{{points}} من أوزان البرنامج",
  slipThen: "بعد الحفظ: {{slip}}",
  criticalYes: "نعم: لا فائض بينه وبين نهاية البرنامج",
  criticalNo: "لا",
  isDone: "أُنجز هذا المعلم",
  progressOf: "نسبة ما أُنجز",
  progressHelp: "تقدير لما أُنجز حتى الآن؛ وتكتمل النسبة بتسجيل تاريخ الإنجاز.",
  actualHelp: "اليوم الذي تحقق فيه المعلم، ولا يتجاوز تاريخ الحالة.",
  saved: "حُفظ المعلم {{code}}. حالته الآن: {{status}}.",
  readOnly: "يمكنك الاطلاع على هذا المعلم دون تعديله.",
};

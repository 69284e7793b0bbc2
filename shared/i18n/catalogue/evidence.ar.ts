/** Files that show what is said to be done: bringing, reading and removing them. */
export const evidenceAr = {
  label: "الشواهد",
  ofReport: "شواهد على التقرير كله (اختياري)",
  add: "إرفاق ملف",
  rules: "ملفات {{kinds}}، حتى {{size}} ميجابايت للملف.",
  file: "{{name}} ({{size}})",
  kilobytes: "{{size}} ك.ب",
  megabytes: "{{size}} م.ب",
  download: "تنزيل {{name}}",
  remove: "حذف {{name}}",
  removed: "حُذف {{name}}.",
  uploading: "يُرفع {{name}}",
  cancel: "إيقاف رفع {{name}}",
  again: "إعادة رفع {{name}}",
  dismiss: "إخفاء {{name}}",
};

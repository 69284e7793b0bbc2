/** What stands on the printed roadmap and on its pictures only. */
export const pictureAr = {
  comparedWith: "المقارنة بخط الأساس: {{name}}، {{day}}",
  noBaseline: "بلا خط أساس للمقارنة",
  unfiltered: "بلا تصفية: {{programs}}",
  filtered: "التصفية: {{filters}}. المعروض {{shown}} من {{programs}}",
  searchedFor: "البحث عن «{{text}}»",
  and: "، ",
  progressOfPlanned: "الإنجاز من المخطط",
  ofPlanned: "{{actual}} من {{planned}}",
  statusDay: "تاريخ الحالة",
  finish: "النهاية",
  critical: "معلم حرج",
  link: "ارتباط",
  criticalLink: "ارتباط حرج",
  revision: "مراجعة البيانات {{number}}",
  continued: "{{code}} {{name}} (تابع)",
  page: "صفحة {{page}} من {{pages}}",
};

/** What all registers say alike: decisions, risks, issues and those to come. */
export const registersAr = {
  of: "يخص",
  wholePlan: "الخطة كلها",
  choose: "اختر",
  everyProgram: "كل البرامج",
  open: "التفاصيل",
  openNamed: "تفاصيل {{name}}",
  dueIn: "خلال {{days}}",
  withinDay: "قبل يوم العمل القادم",
  overdue: "فات موعده",
  overdueBy: "متأخر {{days}}",
  was: "كان:",
  sheet: {
    menu: "جدول بيانات",
    grid: "تعديل في جدول",
    exportXlsx: "تصدير إكسل (xlsx)",
    exportCsv: "تصدير CSV",
    import: "استيراد ملف",
    template: "قالب فارغ (xlsx)",
  },
  rules: {
    missing: "املأ هذا الحقل.",
    notInList: "اختر شخصًا من القائمة.",
    other: "هذه القيمة غير مقبولة.",
  },
};

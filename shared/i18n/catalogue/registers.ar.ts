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
  rules: {
    missing: "املأ هذا الحقل.",
    notInList: "اختر شخصًا من القائمة.",
    other: "هذه القيمة غير مقبولة.",
  },
};

/** The words of docs/glossary.md that stand alone on screens: one word, one meaning. */
export const termsAr = {
  program: "البرنامج",
  baseline: "خط الأساس",
  baselineDay: "تاريخ خط الأساس",
  forecastDay: "التاريخ المتوقع",
  actualDay: "التاريخ الفعلي",
  slip: "الانحراف الزمني",
  owner: "مالك البرنامج",
  department: "الإدارة",
  weight: "الوزن",
  code: "الرمز",
  name: "الاسم",
  nameAr: "الاسم بالعربية",
  nameEn: "الاسم بالإنجليزية",
  reason: "السبب",
  note: "ملاحظة",
  critical: "حرج",
};

/** The grid in which many milestones are edited at once. */
export const milestoneGridAr = {
  title: "جدول المعالم",
  intro:
    "عدّل تواريخ معالم كثيرة ونسبها معًا: اكتب في الخلية، أو الصق خلايا من جدول بيانات، ثم احفظ الكل مرة واحدة بسبب واحد.",
  gridName: "المعالم التي لك تعديلها",
  search: "البحث في المعالم والبرامج",
  status: "الحالة الآن",
  everyProgram: "كل البرامج",
  everyStatus: "كل الحالات",
  noneFound: "لا معالم بهذه الشروط",
  noneFoundBody: "غيّر كلمات البحث أو البرنامج أو الحالة. ما عدّلته ولم تحفظه باقٍ.",
  showAll: "إظهار الكل",
  changesIn: "{{changes}}، في {{milestones}}",
  saved: "حُفظت التغييرات: {{milestones}}.",
  reasonNeeded: "اختر سبب نقل التواريخ.",
  percentRule: "النسبة عدد صحيح من {{from}} إلى {{to}}.",
};

export const statusAr = {
  label: "الحالة",
  onPlan: "ملتزم بالخطة",
  atRisk: "معرّض للخطر",
  late: "متأخر",
  stalled: "متعثر",
  stopped: "متوقف",
  complete: "مكتمل",
  completedLate: "مكتمل متأخرًا",
  notStarted: "لم يبدأ",
};

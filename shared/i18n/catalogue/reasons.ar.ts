/** Why a day moved; the codes are REASON_CODES of the contract. */
export const reasonsAr = {
  scope: "تغيير في النطاق",
  procurement: "المشتريات والتعاقد",
  dependency: "الارتباط بعمل آخر",
  resources: "نقص الموارد",
  thirdParty: "طرف خارجي",
  approval: "انتظار الاعتماد",
  technical: "سبب تقني",
  forceMajeure: "ظرف قاهر",
  correction: "تصحيح بيانات",
};

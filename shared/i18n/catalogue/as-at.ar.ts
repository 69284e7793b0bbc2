/** Reading the plan as at a past day. */
export const asAtAr = {
  intro: "اعرض الخطة وحالاتها وتقاريرها ومؤشراتها كما كانت معروفة في نهاية يوم سابق.",
  day: "في نهاية يوم",
  show: "عرض هذا اليوم",
  notKnown: "اختر يومًا من {{first}} إلى {{last}}.",
  landmarks: "أيام يُرجع إليها",
  noLandmarks: "لم تُغلق فترة تقرير ولم يُعتمد خط أساس بعد.",
  periodClosed: "إغلاق فترة {{period}}",
  baselineApproved: "اعتماد {{name}}",
  today: "العودة إلى اليوم",
  line: "هذه الخطة كما كانت معروفة في نهاية {{day}}. للقراءة فقط.",
  always: "هذه الصفحة تعرض حال اليوم دائمًا، وصفحات القراءة على نهاية {{day}}.",
  compare: "ما الذي تغيّر منذئذ",
};

/** How what stands on a chart is moved by hand; the words of the forms that save it come later. */
export const movesAr = {
  hint: "اضغط Shift مع السهم الأيمن أو الأيسر لاقتراح تاريخ آخر.",
  help: "اسحب معلمًا قائمًا لاقتراح تاريخ آخر؛ لا يُحفظ شيء قبل تأكيدك.",
  none: "بلا تغيير",
  later: "أبعد من المتوقع الآن بـ{{days}}",
  earlier: "أبكر من المتوقع الآن بـ{{days}}",
  said: "التاريخ المقترح {{day}}، {{difference}}. اضغط Enter لمراجعته أو Escape للتراجع.",
  back: "عاد إلى تاريخه المتوقع {{day}}.",
  dropped: "أُلغي الاقتراح، وبقي التاريخ المتوقع كما كان.",
};

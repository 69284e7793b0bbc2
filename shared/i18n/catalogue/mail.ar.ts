/** Words of the letters that the product sends. */
export const mailAr = {
  subject_zero: "مسار: لا تقارير تنتظر متابعتك",
  subject_one: "مسار: تقرير واحد ينتظر متابعتك",
  subject_two: "مسار: تقريران ينتظران متابعتك",
  subject_few: "مسار: {{number}} تقارير تنتظر متابعتك",
  subject_many: "مسار: {{number}} تقريرًا ينتظر متابعتك",
  subject_other: "مسار: {{number}} تقرير ينتظر متابعتك",
  mentionSubject: "مسار: ذكرك {{person}} في تعليق",
  greeting: "السلام عليكم، {{name}}",
  mentionIntro: "ما قيل في مسار وذُكرتَ فيه في {{day}}:",
  intro: "هذا ما ينتظر متابعتك في مسار حتى {{day}}:",
  open: "فتح مسار",
  footer: "رسالة آلية من نظام مسار لمتابعة برامج الخطة الخمسية، ولا تُقرأ الردود عليها.",
  testSubject: "مسار: رسالة تجريبية",
  testBody: "وصلت هذه الرسالة، فالبريد مضبوط وتصل رسائل النظام إلى المستخدمين.",
};

import type { ProgramSource } from "../sources.ts";

/** Columns of `items`: code | working days of an activity, or weight 1–3 of a milestone | predecessors | English | Arabic. */
export const TRANSFORMATION_PROGRAMS: readonly ProgramSource[] = [
  {
    code: "CT-1",
    nameEn: "Transformation office and Qiyas measurement",
    nameAr: "مكتب التحول والقياس",
    summaryEn: "Runs the portfolio month by month and leads the emirate through each yearly round of Qiyas.",
    summaryAr: "يدير المحفظة شهرًا بشهر ويقود الإمارة في كل دورة سنوية من دورات قياس التحول الرقمي.",
    departmentEn: "Digital transformation office",
    departmentAr: "مكتب التحول الرقمي",
    startDay: "2024-01-07",
    finishDay: "2028-12-14",
    items: `
      A01 | 40  |              | Office set-up, roles and methods | تأسيس المكتب وأدواره ومنهجياته
      M01 | 2   | A01          | Transformation office opened | افتتاح مكتب التحول
      A02 | 60  | M01          | Monthly reporting and review cycle | دورة التقارير والمراجعة الشهرية
      M02 | 1   | A02SS+25     | First monthly report issued | إصدار أول تقرير شهري
      M03 | 2   | A02          | Monthly review chaired by the Deputy Governor | انتظام المراجعة الشهرية برئاسة سمو نائب أمير المنطقة
      A03 | 110 | M01          | Qiyas 2024: evidence and submission | قياس 2024: الشواهد والرفع
      M04 | 2   | A03          | Qiyas 2024 evidence submitted | رفع شواهد قياس 2024
      A04 | 60  | M04          | Improvement plan after Qiyas 2024 | خطة التحسين بعد قياس 2024
      M05 | 1   | A04          | Improvement plan approved | اعتماد خطة التحسين
      A05 | 150 | M05          | Qiyas 2025: evidence and submission | قياس 2025: الشواهد والرفع
      M06 | 2   | A05          | Qiyas 2025 evidence submitted | رفع شواهد قياس 2025
      A06 | 100 | M03          | Benefits register and measurement | سجل المنافع وقياسها
      M07 | 2   | A06          | Benefits register adopted | إقرار سجل المنافع
      A07 | 215 | M06          | Qiyas 2026: evidence and submission | قياس 2026: الشواهد والرفع
      M08 | 1   | A07SS+120    | Internal Qiyas 2026 rehearsal | التقييم الداخلي التجريبي لقياس 2026
      M09 | 3   | A07          | Qiyas 2026 evidence submitted | رفع شواهد قياس 2026
      A08 | 230 | M09          | Qiyas 2027: evidence and submission | قياس 2027: الشواهد والرفع
      M10 | 2   | A08          | Qiyas 2027 evidence submitted | رفع شواهد قياس 2027
      A09 | 215 | M10          | Qiyas 2028: evidence and submission | قياس 2028: الشواهد والرفع
      M11 | 1   | A09SS+110    | Internal Qiyas 2028 rehearsal | التقييم الداخلي التجريبي لقياس 2028
      M12 | 3   | A09          | Qiyas 2028 evidence submitted | رفع شواهد قياس 2028
      A10 | 60  | M12,M07      | Five-year closing report | التقرير الختامي للخطة الخمسية
      M13 | 2   | A10          | Closing report accepted by the Governor | قبول سمو أمير المنطقة للتقرير الختامي`,
  },
  {
    code: "CT-2",
    nameEn: "Electronic transactions between departments",
    nameAr: "المعاملات الإلكترونية بين الإدارات",
    summaryEn:
      "Moves the paper transaction to an electronic file that can be followed, signed and timed between departments.",
    summaryAr: "ينقل المعاملة الورقية إلى ملف إلكتروني يُتابع ويُوقَّع ويُقاس زمن إنجازه بين الإدارات.",
    departmentEn: "Administrative communications department",
    departmentAr: "إدارة الاتصالات الإدارية",
    startDay: "2024-02-11",
    finishDay: "2026-12-24",
    items: `
      A01 | 55  |              | Study of transaction paths and times | دراسة مسارات المعاملات وأزمنتها
      M01 | 2   | A01          | Baseline of completion times approved | اعتماد خط أساس أزمنة الإنجاز
      A02 | 65  | M01          | Redesign of forty transaction types | إعادة هندسة أربعين نوعًا من المعاملات
      M02 | 2   | A02          | Redesigned paths approved | اعتماد المسارات الجديدة
      A03 | 70  | M01          | Correspondence system contract | عقد نظام المراسلات
      M03 | 2   | A03          | Contract signed | توقيع العقد
      A04 | 85  | M02,M03      | System set-up and electronic signature | تهيئة النظام والتوقيع الإلكتروني
      M04 | 1   | A04SS+45     | Electronic signature accredited | اعتماد التوقيع الإلكتروني
      M05 | 2   | A04          | System accepted | قبول النظام
      A05 | 65  | M05          | Pilot in five departments | التجربة في خمس إدارات
      M06 | 3   | A05          | Five departments paperless | خمس إدارات بلا ورق
      A06 | 90  | M06          | Roll-out to all departments | التعميم على جميع الإدارات
      M07 | 2   | A06SS+45     | Half of departments paperless | نصف الإدارات بلا ورق
      M08 | 3   | A06          | All departments paperless | جميع الإدارات بلا ورق
      A07 | 120 | M05          | Scanning of open files | رقمنة المعاملات القائمة
      M09 | 1   | A07SS+60     | One million pages scanned | رقمنة مليون صفحة
      M10 | 2   | A07          | Open files scanned | اكتمال رقمنة المعاملات القائمة
      A08 | 70  | M08,M10      | Completion time dashboard and alerts | لوحة أزمنة الإنجاز والتنبيهات
      M11 | 2   | A08          | Completion time dashboard live | إطلاق لوحة أزمنة الإنجاز
      A09 | 65  | M11          | Speed-up round | جولة تسريع الإنجاز
      M12 | 2   | A09SS+40     | Average completion time cut by a third | خفض متوسط زمن الإنجاز بمقدار الثلث
      M13 | 3   | A09,M12FS+25 | Average completion time halved | خفض متوسط زمن الإنجاز إلى النصف`,
  },
  {
    code: "CT-3",
    nameEn: "Electronic link with governorates and centres",
    nameAr: "الربط الإلكتروني مع المحافظات والمراكز",
    summaryEn:
      "Links the seventeen governorates and their centres so that a transaction starts anywhere and is seen everywhere.",
    summaryAr: "يربط المحافظات السبع عشرة ومراكزها فتبدأ المعاملة من أي مكان وتُرى في كل مكان.",
    departmentEn: "Governorates affairs department",
    departmentAr: "إدارة شؤون المحافظات",
    startDay: "2024-05-05",
    finishDay: "2028-10-12",
    items: `
      A01 | 60  |              | Readiness survey of governorates and centres | مسح جاهزية المحافظات والمراكز
      M01 | 2   | A01          | Readiness survey approved | اعتماد مسح الجاهزية
      A02 | 80  | M01          | Link design and standard site kit | تصميم الربط والتجهيز القياسي للمواقع
      M02 | 2   | A02          | Standard site kit approved | اعتماد التجهيز القياسي للمواقع
      A03 | 90  | M01          | Contract for equipment and lines | عقد الأجهزة والخطوط
      M03 | 2   | A03          | Contract signed | توقيع العقد
      A04 | 110 | M02,M03      | First stage: Jeddah, Taif and Al Jumum | المرحلة الأولى: جدة والطائف والجموم
      M04 | 1   | A04SS+50     | Jeddah linked | ربط محافظة جدة
      M05 | 3   | A04          | First three governorates linked | ربط أول ثلاث محافظات
      A05 | 150 | M05          | Second stage: coastal governorates | المرحلة الثانية: المحافظات الساحلية
      M06 | 2   | A05SS+75     | Rabigh and Khulays linked | ربط محافظتي رابغ وخليص
      M07 | 2   | A05          | Al Lith and Al Qunfudhah linked | ربط محافظتي الليث والقنفذة
      A06 | 110 | M07          | Third stage: eastern governorates | المرحلة الثالثة: المحافظات الشرقية
      M08 | 2   | A06SS+72     | Turubah, Ranyah and Al Khurmah linked | ربط محافظات تربة ورنية والخرمة
      M09 | 3   | A06,M08FS+39 | All governorates linked | ربط جميع المحافظات
      A07 | 170 | M09          | Centres, first half | المراكز: النصف الأول
      M10 | 2   | A07          | Half of the centres linked | ربط نصف المراكز
      A08 | 170 | M10          | Centres, second half | المراكز: النصف الثاني
      M11 | 3   | A08          | All centres linked | ربط جميع المراكز
      A09 | 140 | M09          | Training and change support | التدريب ودعم التغيير
      M12 | 1   | A09          | Staff of all governorates trained | تدريب منسوبي جميع المحافظات
      A10 | 60  | M11,M12      | Operations and support hand-over | تسليم التشغيل والدعم
      M13 | 2   | A10          | Link handed over to operations | تسليم الربط إلى التشغيل`,
  },
  {
    code: "CT-4",
    nameEn: "Oversight of public facilities and service projects",
    nameAr: "متابعة المرافق العامة والمشاريع الخدمية",
    summaryEn: "Gives the emirate one map of service projects, their progress, and what holds them back.",
    summaryAr: "يمنح الإمارة خريطة واحدة للمشاريع الخدمية ونسب إنجازها ومعوقاتها.",
    departmentEn: "Projects follow-up department",
    departmentAr: "إدارة متابعة المشاريع",
    startDay: "2025-04-13",
    finishDay: "2028-09-28",
    items: `
      A01 | 60  |              | Inventory of facilities and projects | حصر المرافق والمشاريع
      M01 | 2   | A01          | Inventory approved | اعتماد الحصر
      A02 | 65  | M01          | Agreements with executing agencies | الاتفاقيات مع الجهات المنفذة
      M02 | 2   | A02          | Data agreements with nine agencies | اتفاقيات البيانات مع تسع جهات
      A03 | 90  | M01          | Follow-up platform procurement | توفير منصة المتابعة
      M03 | 2   | A03          | Platform contract signed | توقيع عقد المنصة
      A04 | 100 | M02,M03      | Platform and project map | المنصة وخريطة المشاريع
      M04 | 1   | A04SS+55     | Project map shown to the Governor | عرض خريطة المشاريع على سمو أمير المنطقة
      M05 | 3   | A04          | Follow-up platform live | إطلاق منصة المتابعة
      A05 | 110 | M05          | Field inspections by mobile | الجولات الميدانية عبر الأجهزة
      M06 | 2   | A05          | Inspectors equipped in all governorates | تجهيز المراقبين في جميع المحافظات
      A06 | 90  | M05          | Stalled project alerts | تنبيهات المشاريع المتعثرة
      M07 | 2   | A06SS+45     | First list of stalled projects issued | إصدار أول قائمة للمشاريع المتعثرة
      M08 | 2   | A06          | Alerts with escalation in force | نفاذ التنبيهات والتصعيد
      A07 | 120 | M06,M08      | Governorate councils' dashboards | لوحات المجالس المحلية
      M09 | 2   | A07SS+60     | Ten councils use the dashboard | عشرة مجالس محلية تستخدم اللوحة
      M10 | 2   | A07          | All local councils use the dashboard | جميع المجالس المحلية تستخدم اللوحة
      A08 | 130 | M10          | Facility condition index | مؤشر حالة المرافق
      M11 | 2   | A08          | Condition index published | نشر مؤشر حالة المرافق
      A09 | 80  | M11          | Evaluation and hand-over | التقييم والتسليم
      M12 | 2   | A09          | Oversight handed over to operations | تسليم المتابعة إلى التشغيل`,
  },
];

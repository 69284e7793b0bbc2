import type { ProgramSource } from "../sources.ts";

/** Columns of `items`: code | working days of an activity, or weight 1–3 of a milestone | predecessors | English | Arabic. */
export const STRATEGY_PROGRAMS: readonly ProgramSource[] = [
  {
    code: "SG-1",
    nameEn: "Smart Emirate strategy and roadmap",
    nameAr: "استراتيجية الإمارة الذكية وخارطة الطريق",
    summaryEn:
      "Sets what a Smart Emirate means here, the eighteen programs that lead to it, and how they are measured.",
    summaryAr: "تحدد معنى الإمارة الذكية وأهدافها والبرامج الثمانية عشر المؤدية إليها وطريقة قياسها.",
    departmentEn: "Strategy and planning department",
    departmentAr: "إدارة الاستراتيجية والتخطيط",
    startDay: "2024-01-07",
    finishDay: "2025-10-30",
    items: `
      A01 | 40 |               | Current-state assessment of the departments | تقييم الوضع الراهن للإدارات
      M01 | 1  | A01SS+15      | Assessment team mandated | تكليف فريق التقييم
      M02 | 2  | A01           | Current-state report approved | اعتماد تقرير الوضع الراهن
      A02 | 35 | A01SS+20      | Benchmarking with leading regions and cities | المقارنة المرجعية مع المناطق والمدن الرائدة
      M03 | 1  | A02           | Benchmark findings presented | عرض نتائج المقارنة المرجعية
      A03 | 45 | M02,M03       | Vision, objectives and target outcomes | صياغة الرؤية والأهداف والنتائج المستهدفة
      M04 | 3  | A03           | Vision and objectives approved by the Governor | اعتماد الرؤية والأهداف من سمو أمير المنطقة
      A04 | 60 | M04           | Program definitions and initiative charters | تعريف البرامج ومواثيق المبادرات
      M05 | 2  | A04SS+30      | Long list of initiatives agreed | الاتفاق على القائمة الأولية للمبادرات
      M06 | 2  | A04           | Eighteen program charters signed | توقيع مواثيق البرامج الثمانية عشر
      A05 | 40 | A04SS+25      | Five-year cost estimate and funding plan | تقدير التكلفة الخمسية وخطة التمويل
      M07 | 2  | A05           | Funding plan agreed with the finance department | الاتفاق على خطة التمويل مع الشؤون المالية
      A06 | 50 | M06,M07       | Integrated roadmap and dependencies | خارطة الطريق المتكاملة والاعتماديات
      M08 | 3  | A06           | Five-year roadmap approved | اعتماد خارطة الطريق الخمسية
      A07 | 35 | A06SS+20      | Measurement framework and indicators | إطار القياس ومؤشرات الأداء
      M09 | 2  | A07           | Indicator cards published | نشر بطاقات المؤشرات
      A08 | 60 | M08           | Awareness sessions for departments and governorates | جلسات التعريف للإدارات والمحافظات
      M10 | 1  | A08SS+25      | First ten departments briefed | تعريف أول عشر إدارات
      M11 | 1  | A08           | All departments and governorates briefed | تعريف جميع الإدارات والمحافظات
      A09 | 90 | M08,M09       | First-year review and adjustment | مراجعة السنة الأولى والتعديل
      M12 | 2  | A09           | First-year review accepted | قبول مراجعة السنة الأولى
      A10 | 40 | M11,M12       | Hand-over to the transformation office | التسليم إلى مكتب التحول
      M13 | 2  | A10           | Strategy handed over and program closed | تسليم الاستراتيجية وإغلاق البرنامج`,
  },
  {
    code: "SG-2",
    nameEn: "Technology governance and policies",
    nameAr: "حوكمة التقنية والسياسات",
    summaryEn:
      "Gives technology in the emirate one governing committee, one set of policies and one way to buy.",
    summaryAr: "يوحد حوكمة التقنية في الإمارة: لجنة واحدة وسياسات معتمدة ومسار واحد للشراء.",
    departmentEn: "Information technology department",
    departmentAr: "إدارة تقنية المعلومات",
    startDay: "2024-03-03",
    finishDay: "2026-12-17",
    items: `
      A01 | 50  |              | Review of rules, committees and powers | مراجعة الأنظمة واللجان والصلاحيات
      M01 | 2   | A01          | Governance gaps reported | رفع تقرير فجوات الحوكمة
      A02 | 55  | M01          | Governance model and committee charter | نموذج الحوكمة وميثاق اللجنة
      M02 | 3   | A02          | Technology governance committee formed | تشكيل لجنة حوكمة التقنية
      A03 | 90  | M02          | Core policies: use, access, acquisition, continuity | السياسات الأساسية: الاستخدام والوصول والشراء والاستمرارية
      M03 | 1   | A03SS+45     | First policy draft circulated | تعميم المسودة الأولى للسياسات
      M04 | 3   | A03          | Core policy set approved | اعتماد حزمة السياسات الأساسية
      A04 | 60  | A03SS+50     | Technology procurement procedure | إجراءات الشراء التقني
      M05 | 2   | A04          | Procurement procedure in force | نفاذ إجراءات الشراء التقني
      A05 | 80  | M04          | Service management processes | عمليات إدارة الخدمات التقنية
      M06 | 2   | A05SS+40     | Service catalogue published | نشر دليل الخدمات التقنية
      M07 | 2   | A05          | Incident and change processes live | تشغيل إجراءات الأعطال والتغيير
      A06 | 70  | M04,M05      | Compliance checks in departments | فحص الالتزام في الإدارات
      M08 | 1   | A06SS+30     | First compliance round complete | إتمام الجولة الأولى لفحص الالتزام
      M09 | 2   | A06          | Corrective plans agreed | الاتفاق على الخطط التصحيحية
      A07 | 75  | M07,M09      | Risk register and continuity plans | سجل المخاطر وخطط استمرارية الأعمال
      M10 | 2   | A07          | Continuity plans tested | اختبار خطط استمرارية الأعمال
      A08 | 85  | M09          | Extension of policies to governorates | تعميم السياسات على المحافظات
      M11 | 2   | A08          | Policies in force in all governorates | نفاذ السياسات في جميع المحافظات
      A09 | 95  | M10,M11      | Independent audit and follow-up | المراجعة المستقلة ومتابعة نتائجها
      M12 | 2   | A09SS+75     | Independent audit report received | استلام تقرير المراجعة المستقلة
      M13 | 3   | A09,M12FS+20 | Audit findings closed and program handed over | إغلاق ملاحظات المراجعة وتسليم البرنامج`,
  },
  {
    code: "SG-3",
    nameEn: "Enterprise architecture and data governance",
    nameAr: "البنية المؤسسية وحوكمة البيانات",
    summaryEn:
      "Describes how the emirate's services, data and systems fit together, and makes someone answer for each data set.",
    summaryAr: "يوصف ترابط خدمات الإمارة وبياناتها وأنظمتها، ويجعل لكل مجموعة بيانات مالكًا مسؤولًا عنها.",
    departmentEn: "Enterprise architecture unit",
    departmentAr: "وحدة البنية المؤسسية",
    startDay: "2024-06-02",
    finishDay: "2027-11-30",
    items: `
      A01 | 60  |              | Architecture practice and method | تأسيس ممارسة البنية المؤسسية ومنهجيتها
      M01 | 1   | A01SS+30     | Architecture team staffed | استكمال فريق البنية المؤسسية
      M02 | 2   | A01          | Architecture method approved | اعتماد منهجية البنية المؤسسية
      A02 | 100 | M02          | Business and application landscape | حصر الأعمال والتطبيقات
      M03 | 2   | A02SS+55     | Application inventory complete | اكتمال حصر التطبيقات
      M04 | 2   | A02          | Current architecture published | نشر البنية الحالية
      A03 | 70  | M02          | Data governance office and roles | مكتب حوكمة البيانات والأدوار
      M05 | 3   | A03          | Data owners appointed in every department | تعيين ملاك البيانات في جميع الإدارات
      A04 | 110 | M04          | Target architecture | البنية المستهدفة
      M06 | 3   | A04          | Target architecture approved | اعتماد البنية المستهدفة
      A05 | 120 | M05          | Data catalogue and classification | دليل البيانات وتصنيفها
      M07 | 2   | A05SS+60     | Half of data sets classified | تصنيف نصف مجموعات البيانات
      M08 | 2   | A05          | Data catalogue published | نشر دليل البيانات
      A06 | 120 | M06,M08      | Master data for persons, places and organisations | البيانات المرجعية للأفراد والمواقع والجهات
      M09 | 3   | A06          | Master data service live | إطلاق خدمة البيانات المرجعية
      A07 | 90  | M08          | Data quality monitoring | مراقبة جودة البيانات
      M10 | 2   | A07          | Quality dashboard in use | استخدام لوحة جودة البيانات
      A08 | 80  | M09          | Open data and sharing agreements | البيانات المفتوحة واتفاقيات المشاركة
      M11 | 1   | A08          | First open data sets published | نشر أول مجموعات البيانات المفتوحة
      A09 | 100 | M09,M10      | Architecture conformance in projects | مطابقة المشاريع للبنية المستهدفة
      M12 | 2   | A09          | All new projects pass the architecture gate | اجتياز المشاريع الجديدة بوابة البنية المؤسسية
      A10 | 50  | M11,M12      | Maturity measurement and hand-over | قياس النضج والتسليم
      M13 | 2   | A10          | Maturity level three confirmed | تأكيد بلوغ مستوى النضج الثالث`,
  },
  {
    code: "SG-4",
    nameEn: "Integration with government agencies",
    nameAr: "التكامل مع الجهات الحكومية",
    summaryEn:
      "Connects the emirate's transactions with the agencies it works with every day, so that nobody carries paper between them.",
    summaryAr: "يربط معاملات الإمارة بالجهات التي تتعامل معها يوميًا حتى لا يحمل أحد ورقًا بينها.",
    departmentEn: "Integration and data exchange unit",
    departmentAr: "وحدة التكامل وتبادل البيانات",
    startDay: "2025-01-12",
    finishDay: "2028-10-31",
    items: `
      A01 | 60  |              | Inventory of exchanges with agencies | حصر التعاملات مع الجهات
      M01 | 1   | A01          | Exchange inventory approved | اعتماد حصر التعاملات
      A02 | 80  | M01          | Integration platform procurement | طرح منصة التكامل وترسيتها
      M02 | 1   | A02SS+35     | Tender issued | طرح المنافسة
      M03 | 2   | A02          | Integration platform contract signed | توقيع عقد منصة التكامل
      A03 | 90  | M03          | Platform set-up and security accreditation | تهيئة المنصة واعتمادها أمنيًا
      M04 | 3   | A03          | Integration platform live | تشغيل منصة التكامل
      A04 | 70  | M01          | Agreements with first-wave agencies | الاتفاقيات مع جهات المرحلة الأولى
      M05 | 2   | A04          | First eight agreements signed | توقيع أول ثماني اتفاقيات
      A05 | 120 | M04,M05      | First wave: identity, address and police services | المرحلة الأولى: الهوية والعنوان وخدمات الشرطة
      M06 | 2   | A05SS+60     | Identity verification connected | ربط التحقق من الهوية
      M07 | 3   | A05          | First wave in production | تشغيل المرحلة الأولى
      A06 | 130 | M07          | Second wave: courts, municipalities and health | المرحلة الثانية: المحاكم والأمانات والصحة
      M08 | 2   | A06SS+65     | Municipal case exchange connected | ربط تبادل المعاملات البلدية
      M09 | 3   | A06          | Second wave in production | تشغيل المرحلة الثانية
      A07 | 130 | M09          | Third wave: ministries and authorities | المرحلة الثالثة: الوزارات والهيئات
      M10 | 2   | A07SS+70     | Twenty agencies connected | ربط عشرين جهة
      M11 | 3   | A07          | Third wave in production | تشغيل المرحلة الثالثة
      A08 | 90  | A06FS+30     | Monitoring and service levels | المراقبة ومستويات الخدمة
      M12 | 2   | A08          | Service level agreements in force | نفاذ اتفاقيات مستوى الخدمة
      A09 | 60  | M11,M12      | Operations hand-over | تسليم التشغيل
      M13 | 2   | A09          | Integration handed over to operations | تسليم التكامل إلى التشغيل`,
  },
];

import type { ProgramSource } from "../sources.ts";

/** Columns of `items`: code | working days of an activity, or weight 1–3 of a milestone | predecessors | English | Arabic. */
export const HUMAN_RESOURCES_PROGRAMS: readonly ProgramSource[] = [
  {
    code: "HR-1",
    nameEn: "HR system modernisation",
    nameAr: "تحديث أنظمة الموارد البشرية",
    summaryEn: "Replaces the old personnel systems with one self-service system from leave to payroll.",
    summaryAr: "يستبدل أنظمة شؤون الموظفين القديمة بنظام واحد للخدمة الذاتية من الإجازات إلى الرواتب.",
    departmentEn: "Human resources department",
    departmentAr: "إدارة الموارد البشرية",
    startDay: "2024-02-04",
    finishDay: "2026-12-10",
    items: `
      A01 | 50  |             | Requirements and process redesign | المتطلبات وإعادة هندسة الإجراءات
      M01 | 2   | A01         | Requirements signed off by departments | اعتماد المتطلبات من الإدارات
      A02 | 75  | M01         | Tender, evaluation and award | الطرح والتقييم والترسية
      M02 | 1   | A02SS+30    | Tender published | نشر المنافسة
      M03 | 2   | A02         | Contract signed | توقيع العقد
      A03 | 80  | M03         | System design and configuration | تصميم النظام وتهيئته
      M04 | 2   | A03         | Design accepted | قبول التصميم
      A04 | 90  | A03SS+35    | Personnel data cleansing | تنقية بيانات الموظفين
      M05 | 2   | A04         | Personnel records reconciled | مطابقة سجلات الموظفين
      A05 | 70  | M04         | Leave, attendance and secondment modules | وحدات الإجازات والحضور والانتدابات
      M06 | 3   | A05,M05     | Self-service leave goes live | إطلاق الخدمة الذاتية للإجازات
      A06 | 80  | M06         | Payroll and allowances module | وحدة الرواتب والبدلات
      M07 | 1   | A06SS+40    | First parallel payroll run | أول مسير رواتب متوازٍ
      M08 | 3   | A06         | Payroll moved to the new system | نقل الرواتب إلى النظام الجديد
      A07 | 70  | M06         | Link with the national civil service platform | الربط مع المنصة الوطنية للخدمة المدنية
      M09 | 2   | A07         | National platform link in production | تشغيل الربط مع المنصة الوطنية
      A08 | 60  | M06         | Staff training in the emirate and governorates | تدريب الموظفين في الإمارة والمحافظات
      M10 | 1   | A08         | Nine of ten employees trained | تدريب تسعة من كل عشرة موظفين
      A09 | 75  | M08,M09     | Roll-out to governorates | التعميم على المحافظات
      M11 | 2   | A09SS+35    | Half of governorates on the new system | نصف المحافظات على النظام الجديد
      M12 | 3   | A09,M10     | All governorates on the new system | جميع المحافظات على النظام الجديد
      A10 | 50  | M12         | Old systems retired and archive kept | إيقاف الأنظمة القديمة وحفظ أرشيفها
      M13 | 2   | A10         | Old systems switched off | إيقاف تشغيل الأنظمة القديمة`,
  },
  {
    code: "HR-2",
    nameEn: "Digital skills academy",
    nameAr: "أكاديمية المهارات الرقمية",
    summaryEn:
      "Raises the digital skills of every employee, from clerks to directors, by role and with certificates.",
    summaryAr: "ترفع المهارات الرقمية لكل موظف بحسب دوره الوظيفي وبشهادات معتمدة.",
    departmentEn: "Training and development department",
    departmentAr: "إدارة التدريب والتطوير",
    startDay: "2024-09-01",
    finishDay: "2028-11-30",
    items: `
      A01 | 55  |             | Skills survey and role profiles | مسح المهارات وملفات الأدوار
      M01 | 2   | A01         | Skills gap report approved | اعتماد تقرير فجوة المهارات
      A02 | 65  | M01         | Academy model and partners | نموذج الأكاديمية وشركاؤها
      M02 | 2   | A02SS+40    | Partnership with two universities signed | توقيع الشراكة مع جامعتين
      M03 | 2   | A02         | Academy opened | افتتاح الأكاديمية
      A03 | 90  | M01         | Foundation curriculum in Arabic | المنهج التأسيسي باللغة العربية
      M04 | 2   | A03         | Foundation curriculum published | نشر المنهج التأسيسي
      A04 | 180 | M03,M04     | Foundation training, first two thousand employees | التدريب التأسيسي لأول ألفي موظف
      M05 | 2   | A04SS+70    | Five hundred employees certified | منح الشهادة لخمسمئة موظف
      M06 | 3   | A04         | Two thousand employees certified | منح الشهادة لألفي موظف
      A05 | 110 | M04         | Learning platform procurement and set-up | توفير منصة التعلم وتهيئتها
      M07 | 2   | A05         | Learning platform live | إطلاق منصة التعلم
      A06 | 160 | M07         | Specialist tracks: data, cyber, service design | المسارات التخصصية: البيانات والأمن السيبراني وتصميم الخدمات
      M08 | 2   | A06SS+80    | Data track launched | إطلاق مسار البيانات
      M09 | 2   | A06         | Three specialist tracks complete first cohort | إتمام الدفعة الأولى في ثلاثة مسارات تخصصية
      A07 | 170 | M06         | Training in governorates and centres | التدريب في المحافظات والمراكز
      M10 | 2   | A07SS+85    | Half of governorate staff certified | منح الشهادة لنصف موظفي المحافظات
      M11 | 3   | A07         | All governorate staff certified | منح الشهادة لجميع موظفي المحافظات
      A08 | 150 | M09         | Digital leadership program | برنامج القيادة الرقمية
      M12 | 2   | A08         | Directors' cohort graduates | تخريج دفعة المديرين
      A09 | 130 | M11,M12     | Impact measurement and sustainability | قياس الأثر والاستدامة
      M13 | 2   | A09         | Academy runs on its own budget | تشغيل الأكاديمية بميزانيتها الذاتية`,
  },
  {
    code: "HR-3",
    nameEn: "Performance and succession",
    nameAr: "إدارة الأداء والتعاقب الوظيفي",
    summaryEn: "Ties employees' goals to the programs and prepares a second line for leading posts.",
    summaryAr: "يربط أهداف الموظفين بالبرامج ويُعد صفًا ثانيًا للمناصب القيادية.",
    departmentEn: "Human resources department",
    departmentAr: "إدارة الموارد البشرية",
    startDay: "2025-03-02",
    finishDay: "2027-12-16",
    items: `
      A01 | 60  |             | Review of performance charters | مراجعة مواثيق الأداء
      M01 | 2   | A01         | Review of charters approved | اعتماد مراجعة المواثيق
      A02 | 70  | M01         | Competency framework | إطار الجدارات
      M02 | 1   | A02SS+35    | Leadership competencies drafted | صياغة الجدارات القيادية
      M03 | 3   | A02         | Competency framework approved | اعتماد إطار الجدارات
      A03 | 85  | M03         | Goal cascade in ten pilot departments | تسلسل الأهداف في عشر إدارات تجريبية
      M04 | 2   | A03SS+45    | Pilot goals agreed | الاتفاق على أهداف التجربة
      M05 | 2   | A03         | Pilot cycle closed | إغلاق دورة التجربة
      A04 | 80  | M03         | Electronic performance module | وحدة الأداء الإلكترونية
      M06 | 2   | A04         | Performance module tested | اختبار وحدة الأداء
      A05 | 95  | M05,M06     | First full cycle in all departments | أول دورة كاملة في جميع الإدارات
      M07 | 2   | A05SS+50    | Mid-year reviews complete | إتمام مراجعات منتصف العام
      M08 | 3   | A05         | First full cycle closed | إغلاق أول دورة كاملة
      A06 | 75  | M05         | Critical posts and talent pools | المناصب الحرجة ومجمعات المواهب
      M09 | 2   | A06         | Talent pools approved | اعتماد مجمعات المواهب
      A07 | 110 | M09         | Development plans and mentoring | خطط التطوير والإرشاد
      M10 | 2   | A07SS+55    | First mentoring group graduates | تخريج أول مجموعة إرشاد
      M11 | 2   | A07         | Second line ready for twenty posts | جاهزية الصف الثاني لعشرين منصبًا
      A08 | 70  | M08,M11     | Evaluation and hand-over | التقييم والتسليم
      M12 | 2   | A08         | Succession plan adopted | إقرار خطة التعاقب الوظيفي`,
  },
];

import type { ProgramSource } from "../sources.ts";

/** Columns of `items`: code | working days of an activity, or weight 1–3 of a milestone | predecessors | English | Arabic. */
export const COMMUNICATION_PROGRAMS: readonly ProgramSource[] = [
  {
    code: "CC-1",
    nameEn: "Unified e-services portal (33 services)",
    nameAr: "البوابة الموحدة للخدمات الإلكترونية",
    summaryEn:
      "One door to the emirate: eighteen services for citizens and fifteen for residents, followed from request to decision.",
    summaryAr: "باب واحد للإمارة: ثماني عشرة خدمة للمواطنين وخمس عشرة للمقيمين، تُتابَع من الطلب إلى القرار.",
    departmentEn: "E-services department",
    departmentAr: "إدارة الخدمات الإلكترونية",
    startDay: "2024-01-14",
    finishDay: "2027-10-28",
    items: `
      A01 | 60  |              | Service inventory and journeys | حصر الخدمات ورحلات المستفيدين
      M01 | 2   | A01          | List of 33 services approved | اعتماد قائمة الخدمات الثلاث والثلاثين
      A02 | 80  | M01          | Portal procurement | طرح البوابة وترسيتها
      M02 | 2   | A02          | Portal contract signed | توقيع عقد البوابة
      A03 | 60  | M01          | Design language and accessibility | الهوية الرقمية وإتاحة الوصول
      M03 | 1   | A03          | Design language approved | اعتماد الهوية الرقمية
      A04 | 110 | M02,M03      | Portal platform and national sign-on | منصة البوابة والنفاذ الوطني الموحد
      M04 | 2   | A04SS+60     | National single sign-on connected | ربط النفاذ الوطني الموحد
      M05 | 3   | A04          | Portal opened with six services | افتتاح البوابة بست خدمات
      A05 | 110 | M05          | Citizen services, second group | خدمات المواطنين: المجموعة الثانية
      M06 | 2   | A05SS+55     | Ten services live | إطلاق عشر خدمات
      M07 | 2   | A05          | Fifteen services live | إطلاق خمس عشرة خدمة
      A06 | 100 | M07          | Resident services in several languages | خدمات المقيمين بعدة لغات
      M08 | 2   | A06          | Twenty-two services live | إطلاق اثنتين وعشرين خدمة
      A07 | 110 | M08          | Petitions, permits and land cases | المعاريض والتصاريح وقضايا الأراضي
      M09 | 2   | A07SS+55     | Twenty-seven services live | إطلاق سبع وعشرين خدمة
      M10 | 3   | A07          | All 33 services live | إطلاق جميع الخدمات الثلاث والثلاثين
      A08 | 90  | M07          | Payment, notices and tracking | السداد والإشعارات والتتبع
      M11 | 1   | A08          | Request tracking for every service | تتبع الطلبات لجميع الخدمات
      A09 | 80  | M10,M11      | Satisfaction improvement round | جولة تحسين رضا المستفيدين
      M12 | 2   | A09          | Satisfaction reaches 85 percent | بلوغ رضا المستفيدين 85٪
      A10 | 45  | M12          | Hand-over to service owners | التسليم إلى ملاك الخدمات
      M13 | 2   | A10          | Portal handed over | تسليم البوابة`,
  },
  {
    code: "CC-2",
    nameEn: "Emirate mobile application",
    nameAr: "تطبيق الإمارة للأجهزة الذكية",
    summaryEn: "Puts the portal's services, appointments and notices in the hand, in Arabic first.",
    summaryAr: "يضع خدمات البوابة والمواعيد والإشعارات في يد المستفيد، بالعربية أولًا.",
    departmentEn: "E-services department",
    departmentAr: "إدارة الخدمات الإلكترونية",
    startDay: "2025-02-02",
    finishDay: "2027-09-30",
    items: `
      A01 | 50  |              | User research with citizens and residents | دراسة احتياجات المواطنين والمقيمين
      M01 | 1   | A01          | Research findings accepted | قبول نتائج الدراسة
      A02 | 60  | M01          | Application concept and prototypes | مفهوم التطبيق ونماذجه الأولية
      M02 | 2   | A02          | Prototype approved | اعتماد النموذج الأولي
      A03 | 65  | M01          | Development contract | عقد التطوير
      M03 | 2   | A03          | Development contract signed | توقيع عقد التطوير
      A04 | 100 | M02,M03      | Core application: sign-in, requests, notices | التطبيق الأساسي: الدخول والطلبات والإشعارات
      M04 | 1   | A04SS+50     | First internal build | أول نسخة داخلية
      M05 | 2   | A04          | Core application feature-complete | اكتمال وظائف التطبيق الأساسي
      A05 | 55  | M05          | Security tests and store approval | الاختبارات الأمنية واعتماد المتاجر
      M06 | 2   | A05SS+30     | Penetration test passed | اجتياز اختبار الاختراق
      M07 | 3   | A05          | Application in both stores | نشر التطبيق في المتجرين
      A06 | 80  | M07          | Appointments and queue | المواعيد والدور
      M08 | 2   | A06          | Appointments in the application | حجز المواعيد عبر التطبيق
      A07 | 90  | M07          | Twenty services in the application | عشرون خدمة في التطبيق
      M09 | 2   | A07SS+45     | Ten services in the application | عشر خدمات في التطبيق
      M10 | 3   | A07          | Twenty services in the application | عشرون خدمة في التطبيق
      A08 | 75  | M10          | Governorate services and maps | خدمات المحافظات والخرائط
      M11 | 2   | A08          | Governorate services added | إضافة خدمات المحافظات
      A09 | 60  | M08,M11      | Adoption campaign | حملة التعريف بالتطبيق
      M12 | 2   | A09          | One hundred thousand users | مئة ألف مستخدم
      A10 | 40  | M12          | Operations hand-over | تسليم التشغيل
      M13 | 2   | A10          | Application handed over | تسليم التطبيق`,
  },
  {
    code: "CC-3",
    nameEn: "Beneficiary voice and contact centre",
    nameAr: "صوت المستفيد ومركز الاتصال",
    summaryEn:
      "One number and one record for every question, complaint and suggestion, answered within set times.",
    summaryAr: "رقم واحد وسجل واحد لكل استفسار وشكوى واقتراح، مع الرد خلال مدد محددة.",
    departmentEn: "Beneficiary relations department",
    departmentAr: "إدارة علاقات المستفيدين",
    startDay: "2024-04-07",
    finishDay: "2026-12-31",
    items: `
      A01 | 45  |              | Study of complaint channels | دراسة قنوات الشكاوى
      M01 | 2   | A01          | Channel study accepted | قبول دراسة القنوات
      A02 | 70  | M01          | Contact centre operator procurement | التعاقد مع مشغل مركز الاتصال
      M02 | 2   | A02          | Operator contract signed | توقيع عقد المشغل
      A03 | 60  | M02          | Site, telephony and record system | الموقع والاتصالات ونظام السجلات
      M03 | 1   | A03SS+30     | Contact centre site handed over | تسليم موقع مركز الاتصال
      M04 | 2   | A03          | Record system accepted | قبول نظام السجلات
      A04 | 40  | M02          | Agents hired and trained | توظيف الموظفين وتدريبهم
      M05 | 1   | A04          | First forty agents trained | تدريب أول أربعين موظفًا
      A05 | 60  | M04,M05      | Trial operation | التشغيل التجريبي
      M06 | 3   | A05          | Contact centre opened | افتتاح مركز الاتصال
      A06 | 80  | M06          | Beneficiary voice platform | منصة صوت المستفيد
      M07 | 2   | A06          | Beneficiary voice platform live | إطلاق منصة صوت المستفيد
      A07 | 90  | M06          | Service levels and quality monitoring | مستويات الخدمة ومراقبة الجودة
      M08 | 2   | A07SS+45     | First service level report | أول تقرير لمستوى الخدمة
      M09 | 2   | A07          | Eight of ten calls answered in 30 seconds | الرد على ثماني مكالمات من عشر خلال 30 ثانية
      A08 | 90  | M07          | Extension to governorates | التوسع إلى المحافظات
      M10 | 2   | A08          | All governorates on one number | جميع المحافظات على رقم موحد
      A09 | 80  | M09,M10      | Analysis of causes and service improvement | تحليل الأسباب وتحسين الخدمات
      M11 | 2   | A09SS+40     | Ten causes of complaint removed | معالجة عشرة أسباب للشكاوى
      M12 | 2   | A09          | Satisfaction with replies above 80 percent | تجاوز الرضا عن الردود 80٪
      A10 | 45  | M12          | Permanent operation | الانتقال إلى التشغيل الدائم
      M13 | 2   | A10          | Contact centre handed over | تسليم مركز الاتصال`,
  },
];

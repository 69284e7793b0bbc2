import type { ProgramSource } from "../sources.ts";

/** Columns of `items`: code | working days of an activity, or weight 1–3 of a milestone | predecessors | English | Arabic. */
export const INFRASTRUCTURE_PROGRAMS: readonly ProgramSource[] = [
  {
    code: "IN-1",
    nameEn: "Data centre and private cloud",
    nameAr: "مركز البيانات والسحابة الخاصة",
    summaryEn:
      "A new data centre with a private cloud, and a second site that takes over when the first fails.",
    summaryAr: "مركز بيانات جديد بسحابة خاصة، وموقع احتياطي يتولى العمل عند تعطل الأول.",
    departmentEn: "Infrastructure department",
    departmentAr: "إدارة البنية التحتية",
    startDay: "2024-02-18",
    finishDay: "2027-12-02",
    items: `
      A01 | 55  |              | Capacity study and site choice | دراسة السعة واختيار الموقع
      M01 | 2   | A01          | Site chosen | اختيار الموقع
      A02 | 70  | M01          | Design of building, power and cooling | تصميم المبنى والطاقة والتبريد
      M02 | 2   | A02          | Design approved | اعتماد التصميم
      A03 | 80  | M02          | Main contractor procurement | التعاقد مع المقاول الرئيس
      M03 | 2   | A03          | Main contract signed | توقيع العقد الرئيس
      A04 | 120 | M03          | Civil and electrical works | الأعمال المدنية والكهربائية
      M04 | 1   | A04SS+60     | Building handed over to fit-out | تسليم المبنى للتجهيز
      M05 | 2   | A04          | Power connected | إيصال التيار الكهربائي
      A05 | 90  | M05          | Cooling, fire and access systems | أنظمة التبريد والإطفاء والدخول
      M06 | 2   | A05SS+50     | Chillers on site | وصول وحدات التبريد إلى الموقع
      M07 | 3   | A05          | Data centre commissioned | اختبار مركز البيانات وتدشينه
      A06 | 80  | M07          | Private cloud platform | منصة السحابة الخاصة
      M08 | 3   | A06          | Private cloud live | تشغيل السحابة الخاصة
      A07 | 130 | M08          | Migration of systems | نقل الأنظمة
      M09 | 2   | A07SS+65     | Half of systems migrated | نقل نصف الأنظمة
      M10 | 3   | A07          | All systems migrated | نقل جميع الأنظمة
      A08 | 110 | M08          | Second site and replication | الموقع الاحتياطي والنسخ المتزامن
      M11 | 2   | A08          | Second site ready | جاهزية الموقع الاحتياطي
      A09 | 60  | M10,M11      | Failover tests and certification | اختبارات التحويل والاعتماد
      M12 | 2   | A09SS+30     | Failover test passed | اجتياز اختبار التحويل
      M13 | 2   | A09          | Data centre certified and handed over | اعتماد مركز البيانات وتسليمه`,
  },
  {
    code: "IN-2",
    nameEn: "Network renewal",
    nameAr: "تحديث شبكات الاتصال",
    summaryEn:
      "Renews the emirate's wired and wireless networks and joins the buildings by a protected backbone.",
    summaryAr: "يجدد شبكات الإمارة السلكية واللاسلكية ويربط المباني بشبكة رئيسة محمية.",
    departmentEn: "Networks department",
    departmentAr: "إدارة الشبكات",
    startDay: "2024-03-10",
    finishDay: "2026-09-10",
    items: `
      A01 | 45  |              | Network survey and design | مسح الشبكات وتصميمها
      M01 | 2   | A01          | Network design approved | اعتماد تصميم الشبكة
      A02 | 70  | M01          | Equipment and works procurement | توريد الأجهزة والأعمال
      M02 | 2   | A02          | Supply contract signed | توقيع عقد التوريد
      A03 | 60  | M02          | Core network in the main building | الشبكة الرئيسة في المبنى الرئيس
      M03 | 1   | A03SS+30     | Core equipment delivered | توريد أجهزة الشبكة الرئيسة
      M04 | 3   | A03          | Core network live | تشغيل الشبكة الرئيسة
      A04 | 80  | M04          | Floors and wireless in the main building | الأدوار والشبكة اللاسلكية في المبنى الرئيس
      M05 | 1   | A04SS+40     | Half of floors renewed | تحديث نصف الأدوار
      M06 | 2   | A04          | Main building renewed | اكتمال تحديث المبنى الرئيس
      A05 | 75  | M04          | Backbone between buildings | الشبكة الرابطة بين المباني
      M07 | 2   | A05          | Backbone in service | تشغيل الشبكة الرابطة
      A06 | 80  | M06,M07      | Branch buildings | المباني الفرعية
      M08 | 2   | A06SS+45     | Six branch buildings renewed | تحديث ستة مبانٍ فرعية
      M09 | 2   | A06          | All branch buildings renewed | تحديث جميع المباني الفرعية
      A07 | 60  | M07          | Segmentation and access control | عزل الشبكات وضبط الوصول
      M10 | 3   | A07          | Network access control in force | نفاذ ضبط الوصول إلى الشبكة
      A08 | 60  | M09          | Monitoring centre and spares | مركز المراقبة وقطع الغيار
      M11 | 2   | A08          | Monitoring centre in service | تشغيل مركز مراقبة الشبكات
      A09 | 45  | M10,M11      | Old equipment removed and hand-over | إزالة الأجهزة القديمة والتسليم
      M12 | 2   | A09          | Network handed over to operations | تسليم الشبكة إلى التشغيل`,
  },
  {
    code: "IN-3",
    nameEn: "Cyber security operations centre",
    nameAr: "مركز عمليات الأمن السيبراني",
    summaryEn: "Watches the emirate's systems day and night and meets the national cyber security controls.",
    summaryAr: "يراقب أنظمة الإمارة على مدار الساعة ويستوفي الضوابط الوطنية للأمن السيبراني.",
    departmentEn: "Cyber security department",
    departmentAr: "إدارة الأمن السيبراني",
    startDay: "2024-06-09",
    finishDay: "2027-10-14",
    items: `
      A01 | 50  |              | Gap study against the national controls | دراسة الفجوات وفق الضوابط الوطنية
      M01 | 2   | A01          | Gap study approved | اعتماد دراسة الفجوات
      A02 | 60  | M01          | Operating model and staffing | النموذج التشغيلي والكوادر
      M02 | 1   | A02          | Operating model approved | اعتماد النموذج التشغيلي
      A03 | 75  | M01          | Monitoring platform procurement | توفير منصة المراقبة
      M03 | 2   | A03          | Monitoring contract signed | توقيع عقد المراقبة
      A04 | 80  | M02          | Operations room fit-out | تجهيز غرفة العمليات
      M04 | 2   | A04          | SOC room handed over | تسليم غرفة مركز العمليات
      A05 | 90  | M03,M04      | Log collection and detection rules | جمع السجلات وقواعد الكشف
      M05 | 2   | A05SS+45     | Critical systems connected | ربط الأنظمة الحرجة
      M06 | 2   | A05          | Detection rules accepted | قبول قواعد الكشف
      A06 | 55  | M06          | Shift training and trial watch | تدريب المناوبات والمراقبة التجريبية
      M07 | 3   | A06          | Round-the-clock watch begins | بدء المراقبة على مدار الساعة
      A07 | 90  | M07          | Incident response and exercises | الاستجابة للحوادث والتمارين
      M08 | 1   | A07SS+45     | First national exercise joined | المشاركة في أول تمرين وطني
      M09 | 2   | A07          | Incident response plan proven | إثبات خطة الاستجابة للحوادث
      A08 | 110 | M07          | Governorates connected to the centre | ربط المحافظات بالمركز
      M10 | 2   | A08SS+55     | Eight governorates watched | مراقبة ثماني محافظات
      M11 | 3   | A08,M10FS+57 | All governorates watched | مراقبة جميع المحافظات
      A09 | 80  | M09,M11      | Compliance with the national controls | استيفاء الضوابط الوطنية
      M12 | 3   | A09          | Compliance assessment passed | اجتياز تقييم الالتزام
      A10 | 40  | M12          | Hand-over to permanent operation | التسليم إلى التشغيل الدائم
      M13 | 2   | A10          | Centre handed over | تسليم المركز`,
  },
  {
    code: "IN-4",
    nameEn: "Smart buildings and sensors",
    nameAr: "المباني الذكية وإنترنت الأشياء",
    summaryEn: "Sensors and control in the emirate's buildings: energy, safety, visitors and parking.",
    summaryAr: "مستشعرات وتحكم في مباني الإمارة: الطاقة والسلامة والزوار والمواقف.",
    departmentEn: "Facilities and services department",
    departmentAr: "إدارة المرافق والخدمات",
    startDay: "2026-01-11",
    finishDay: "2028-12-07",
    items: `
      A01 | 55  |              | Building survey and use cases | مسح المباني وحالات الاستخدام
      M01 | 2   | A01          | Use cases approved | اعتماد حالات الاستخدام
      A02 | 60  | M01          | Reference design and standards | التصميم المرجعي والمعايير
      M02 | 1   | A02SS+35     | Sensor standards issued | إصدار معايير المستشعرات
      M03 | 2   | A02          | Reference design approved | اعتماد التصميم المرجعي
      A03 | 80  | M03          | Procurement | الطرح والترسية
      M04 | 2   | A03          | Contract signed | توقيع العقد
      A04 | 90  | M04          | Pilot in the main building | التجربة في المبنى الرئيس
      M05 | 1   | A04SS+50     | First floor instrumented | تجهيز أول دور بالمستشعرات
      M06 | 3   | A04          | Main building pilot accepted | قبول تجربة المبنى الرئيس
      A05 | 80  | M04          | Building data platform | منصة بيانات المباني
      M07 | 2   | A05          | Building data platform live | إطلاق منصة بيانات المباني
      A06 | 110 | M06,M07      | Branch buildings | المباني الفرعية
      M08 | 2   | A06SS+55     | Five branch buildings equipped | تجهيز خمسة مبانٍ فرعية
      M09 | 2   | A06          | All branch buildings equipped | تجهيز جميع المباني الفرعية
      A07 | 90  | M06          | Energy saving round | جولة ترشيد الطاقة
      M10 | 2   | A07          | Energy use cut by 15 percent | خفض استهلاك الطاقة بنسبة 15٪
      A08 | 70  | M09          | Visitors, parking and safety | الزوار والمواقف والسلامة
      M11 | 2   | A08          | Visitor and parking services live | إطلاق خدمات الزوار والمواقف
      A09 | 60  | M10,M11      | Evaluation and hand-over | التقييم والتسليم
      M12 | 1   | A09SS+30     | Evaluation report accepted | قبول تقرير التقييم
      M13 | 3   | A09          | Smart buildings handed over | تسليم المباني الذكية`,
  },
];

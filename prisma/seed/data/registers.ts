import { tableOf } from "../table.ts";

/** Columns: program | milestone it threatens | raised | probability | impact | response | end (`closed` or `occurred` and its day) | English | Arabic | response in words. */
export const RISKS = tableOf(
  [
    "program",
    "item",
    "raisedDay",
    "probability",
    "impact",
    "response",
    "end",
    "endDay",
    "nameEn",
    "nameAr",
    "responseText",
  ],
  `
  SG-1 | M08 | 2024-02-11 | 2 | 4 | reduce   | closed   | 2025-03-02 | Departments see the strategy as another document | أن تعدّ الإدارات الاستراتيجية وثيقة إضافية | ربط مؤشرات الاستراتيجية بمواثيق أداء المديرين.
  SG-2 | M13 | 2025-09-14 | 3 | 3 | reduce   |          |            | The independent audit starts later than agreed | تأخر بدء المراجعة المستقلة عن الموعد المتفق عليه | تقديم الوثائق إلى المراجع دفعة واحدة قبل الزيارة.
  SG-2 | M11 | 2024-11-10 | 3 | 3 | reduce   | closed   | 2026-05-31 | Governorates lack staff to apply the policies | نقص الكوادر في المحافظات لتطبيق السياسات | فريق متنقل يدعم المحافظات في الشهرين الأولين.
  SG-3 | M09 | 2025-10-12 | 4 | 4 | reduce   |          |            | Master data waits for the private cloud | ارتباط البيانات المرجعية بجاهزية السحابة الخاصة | تشغيل مؤقت على الخوادم القائمة حتى منتصف 2027.
  SG-3 | M05 | 2024-08-11 | 3 | 4 | reduce   | closed   | 2025-04-13 | Departments do not name data owners | عدم تسمية الإدارات لملاك البيانات | خطاب من سمو نائب أمير المنطقة يحدد المهلة.
  SG-4 | M09 | 2026-02-08 | 4 | 4 | transfer |          |            | Agencies change their interfaces without notice | تغيير الجهات لواجهاتها التقنية دون إشعار | نص في الاتفاقيات يلزم بإشعار قبل ستين يومًا.
  SG-4 | M11 | 2026-09-13 | 3 | 4 | reduce   |          |            | Third-wave agencies sign late | تأخر جهات المرحلة الثالثة في توقيع الاتفاقيات | بدء التفاوض قبل سنة من الموعد.
  HR-1 | M08 | 2024-12-15 | 3 | 5 | reduce   | closed   | 2026-03-15 | Errors in the first payroll on the new system | أخطاء في أول مسير رواتب على النظام الجديد | تشغيل متوازٍ لشهرين قبل النقل.
  HR-1 | M13 | 2026-04-12 | 2 | 3 | reduce   |          |            | Old records cannot be read after switch-off | تعذر قراءة السجلات القديمة بعد الإيقاف | أرشيف للقراءة فقط وفق لائحة الحفظ.
  HR-2 | M11 | 2025-05-11 | 3 | 3 | reduce   |          |            | Trainers are not free in the exam season | عدم تفرغ المدربين في مواسم الاختبارات | دفعات صيفية ومدربون من المحافظات.
  HR-3 | M08 | 2025-11-09 | 4 | 5 | avoid    | occurred | 2026-05-17 | A national performance platform overlaps with the program | تداخل البرنامج مع المنصة الوطنية لإدارة الأداء | رُفع طلب إيقاف إلى حين اتضاح النطاق.
  CC-1 | M10 | 2024-09-08 | 4 | 4 | reduce   | closed   | 2025-07-20 | Offers exceed the estimated value | تجاوز العروض القيمة المقدرة | تقسيم الخدمات إلى مجموعات ثابتة.
  CC-1 | M10 | 2026-01-11 | 3 | 4 | reduce   |          |            | Land cases need more agencies than planned | حاجة قضايا الأراضي إلى جهات أكثر من المخطط | بدء الربط مع الجهتين العدليتين مبكرًا.
  CC-2 | M07 | 2025-12-14 | 3 | 5 | transfer | occurred | 2026-06-14 | A store refuses the application | رفض أحد المتاجر نشر التطبيق | استكمال اتفاقية الناشر الحكومي عبر الجهة المختصة.
  CC-2 | M12 | 2026-03-08 | 3 | 3 | reduce   |          |            | Users keep to the portal and ignore the application | اكتفاء المستفيدين بالبوابة وعزوفهم عن التطبيق | إتاحة المواعيد في التطبيق أولًا.
  CC-3 | M06 | 2024-09-15 | 4 | 3 | reduce   | closed   | 2025-08-03 | The rented site is licensed late | تأخر ترخيص الموقع المستأجر | تشغيل تجريبي بفريق مؤقت.
  CT-1 | M09 | 2025-10-05 | 2 | 4 | reduce   | closed   | 2026-08-30 | Evidence for Qiyas arrives in the last week | وصول شواهد القياس في الأسبوع الأخير | تقييم داخلي تجريبي قبل الرفع بخمسة أشهر.
  CT-1 | M10 | 2026-09-06 | 2 | 4 | reduce   |          |            | Qiyas 2027 adds new standards late | إضافة معايير جديدة متأخرة في قياس 2027 | متابعة مسودة المعايير مع الجهة المختصة.
  CT-2 | M13 | 2025-11-02 | 3 | 4 | reduce   |          |            | Completion times fall more slowly than promised | بطء تحسن أزمنة الإنجاز عن المستهدف | معالجة أكثر خمسة أنواع تأخرًا أولًا.
  CT-2 | M10 | 2025-08-10 | 4 | 3 | reduce   | closed   | 2026-02-01 | Scanning teams are too few | قلة فرق الرقمنة | تعاقد موسمي مع فريقين إضافيين.
  CT-3 | M09 | 2025-09-07 | 4 | 5 | transfer |          |            | Fibre in mountain sites is cut or late | انقطاع الألياف أو تأخرها في المواقع الجبلية | ربط فضائي مؤقت ومسار بديل.
  CT-3 | M11 | 2026-05-10 | 3 | 4 | reduce   |          |            | Remote centres have no stable power | عدم استقرار الكهرباء في المراكز النائية | تجهيز المراكز ببطاريات وألواح شمسية.
  CT-4 | M08 | 2025-11-16 | 3 | 4 | reduce   |          |            | Agencies send project data late | تأخر الجهات في تزويد بيانات المشاريع | تصعيد شهري في مجلس المنطقة.
  IN-1 | M07 | 2025-06-15 | 4 | 5 | transfer | occurred | 2026-06-07 | The cooling contractor fails | تعثر مقاول التبريد | تفعيل الضمان البنكي والبدء في إعادة الطرح.
  IN-1 | M11 | 2026-09-13 | 3 | 5 | reduce   |          |            | One site carries all systems for longer | بقاء جميع الأنظمة على موقع واحد مدة أطول | نسخ احتياطية يومية خارج الموقع.
  IN-2 | M06 | 2024-09-15 | 2 | 3 | accept   | closed   | 2025-09-07 | Office work is disturbed by floor works | تعطل أعمال المكاتب أثناء تحديث الأدوار | تنفيذ الأعمال على فترتين مسائيتين.
  IN-3 | M11 | 2026-06-14 | 4 | 4 | reduce   |          |            | Governorates cannot be watched before they are linked | تعذر مراقبة المحافظات قبل ربطها | البدء بالمحافظات المربوطة وعددها ثمان.
  IN-3 | M07 | 2025-11-16 | 4 | 3 | reduce   | closed   | 2026-08-23 | Night shift analysts are not found | تعذر شغل وظائف مناوبة الليل | اتفاقية إسناد لمدة سنة.
  IN-4 | M06 | 2026-06-21 | 3 | 4 | reduce   |          |            | Sensors do not meet the security standards | عدم استيفاء المستشعرات لمعايير الأمن السيبراني | فحص العينات قبل الترسية.
  IN-4 | M09 | 2027-06-13 | 4 | 3 | reduce   | closed   | 2028-04-09 | One supplier for all sensors | الاعتماد على مورد واحد للمستشعرات | تأهيل مورد ثانٍ.`,
);

/** Columns: risk | day on which its scores were changed | probability | impact. */
export const RISK_SCORES = tableOf(
  ["risk", "day", "probability", "impact"],
  `
  R-02 | 2026-05-17 | 4 | 3
  R-04 | 2026-02-15 | 4 | 5
  R-04 | 2026-09-06 | 4 | 4
  R-06 | 2026-07-12 | 5 | 4
  R-10 | 2025-11-09 | 2 | 3
  R-13 | 2026-06-14 | 2 | 4
  R-19 | 2026-04-12 | 3 | 3
  R-19 | 2026-10-11 | 4 | 4
  R-21 | 2026-01-11 | 5 | 5
  R-21 | 2026-08-23 | 4 | 5
  R-22 | 2026-10-11 | 4 | 4
  R-23 | 2026-05-10 | 3 | 3
  R-25 | 2026-10-25 | 4 | 5
  R-27 | 2026-10-18 | 3 | 4`,
);

/** `risk`: the one that occurred and so raised it. */
export const ISSUES = tableOf(
  ["risk", "program", "raisedDay", "severity", "closedDay", "nameEn", "nameAr", "actionText"],
  `
       | SG-2 | 2026-04-19 | 3 | 2026-12-13 | Audit team has not begun field work | لم يباشر فريق المراجعة العمل الميداني | خطاب إلى الجهة المراجعة واجتماع أسبوعي.
       | SG-3 | 2026-03-08 | 4 | 2027-03-14 | No server room for the master data trial | عدم توفر خوادم لتجربة البيانات المرجعية | إعارة خوادم من مركز البيانات الحالي.
       | SG-4 | 2025-08-17 | 3 | 2025-11-02 | Tender returned no matching offer | عدم مطابقة العروض للشروط الفنية | إعادة الطرح بعد تعديل الشروط.
       | HR-1 | 2024-07-07 | 4 | 2024-11-10 | A bidder objects to the award | اعتراض أحد المتنافسين على الترسية | البت في الاعتراض خلال ثلاثين يومًا.
  R-11 | HR-3 | 2026-05-17 | 5 | 2027-05-16 | Scope overlaps with the national platform | تداخل النطاق مع المنصة الوطنية | الرفع إلى اللجنة العليا لتحديد المسار.
       | CC-1 | 2024-10-13 | 4 | 2025-02-16 | Single sign-on not granted to the portal | عدم منح البوابة النفاذ الوطني الموحد | استكمال متطلبات الجهة المانحة.
  R-14 | CC-2 | 2026-06-14 | 5 | 2027-01-31 | Application refused by one store | رفض نشر التطبيق في أحد المتجرين | متابعة اتفاقية الناشر الحكومي مع الجهة المختصة.
       | CC-3 | 2024-10-06 | 3 | 2025-03-23 | Site without municipal licence | الموقع دون ترخيص بلدي | التنسيق مع الأمانة.
       | CT-2 | 2026-03-15 | 3 | 2026-12-20 | Governorate transactions added to the dashboard | إضافة معاملات المحافظات إلى اللوحة | توسيع النطاق بطلب تغيير معتمد.
       | CT-3 | 2025-11-09 | 4 | 2026-08-16 | Lines to Al Lith and Al Qunfudhah not delivered | عدم إيصال الخطوط إلى الليث والقنفذة | تصعيد إلى مقدم الخدمة والجهة المنظمة.
       | CT-3 | 2026-07-05 | 4 | 2027-01-17 | Fibre to the eastern governorates cut by road works | انقطاع الألياف في المحافظات الشرقية بسبب أعمال الطرق | مسار بديل وربط فضائي مؤقت.
  R-24 | IN-1 | 2026-06-07 | 5 | 2027-03-07 | Cooling works stopped | توقف أعمال التبريد | سحب الأعمال وإعادة الطرح.
       | IN-3 | 2025-12-14 | 3 | 2026-06-21 | Three analyst posts empty | ثلاث وظائف محللين شاغرة | إسناد مؤقت.
       | IN-3 | 2026-08-09 | 4 | 2027-02-07 | Eastern governorates cannot send logs | تعذر استقبال سجلات المحافظات الشرقية | ينتظر اكتمال الربط الإلكتروني.
       | CT-4 | 2026-08-16 | 3 | 2027-04-18 | Two agencies send incomplete lists | قوائم ناقصة من جهتين | عرض النقص في مجلس المنطقة.`,
);

export const DECISIONS = tableOf(
  ["program", "askedDay", "dueDay", "decidedDay", "nameEn", "nameAr", "outcomeText"],
  `
  SG-1 | 2024-06-23 | 2024-07-21 | 2024-07-14 | Approve the vision and objectives | اعتماد الرؤية والأهداف | اعتُمدت الرؤية والأهداف.
  HR-1 | 2024-09-08 | 2024-10-06 | 2024-10-13 | Continue or cancel the tender after the objection | استكمال المنافسة أو إلغاؤها بعد الاعتراض | استكمال الترسية مع توثيق البت في الاعتراض.
  CC-1 | 2025-03-09 | 2025-04-27 | 2025-04-20 | Build services in groups instead of all at once | تنفيذ الخدمات في مجموعات بدلًا من دفعة واحدة | الموافقة على المجموعات وإعادة خط الأساس.
  IN-3 | 2025-06-15 | 2025-07-20 | 2025-07-20 | Re-baseline after the late contract | إعادة خط الأساس بعد تأخر العقد | الموافقة على خط الأساس الثاني.
  CT-3 | 2025-06-22 | 2025-07-20 | 2025-07-20 | Re-baseline the link with governorates | إعادة خط الأساس للربط مع المحافظات | الموافقة على خط الأساس الثاني.
  HR-3 | 2026-05-24 | 2026-06-21 | 2026-06-21 | Stop or narrow the program | إيقاف البرنامج أو تضييق نطاقه | إيقاف البرنامج إلى حين اتضاح نطاق المنصة الوطنية.
  IN-1 | 2026-06-28 | 2026-08-02 | 2026-07-26 | Take the cooling works from the contractor | سحب أعمال التبريد من المقاول | الموافقة على السحب وإعادة الطرح.
  IN-1 | 2026-10-11 | 2026-12-06 | 2026-12-13 | Award the cooling works by direct agreement | ترسية أعمال التبريد بالاتفاق المباشر | الموافقة على الاتفاق المباشر.
  CC-2 | 2026-09-20 | 2026-12-13 | 2026-12-20 | Ask the digital government authority to sponsor the publisher agreement | طلب دعم الجهة المختصة بالحكومة الرقمية لاتفاقية الناشر | خوطبت الجهة المختصة.
  CT-3 | 2026-11-01 | 2026-12-20 | 2027-01-10 | Fund satellite links for the eastern governorates | تمويل الربط الفضائي للمحافظات الشرقية | الموافقة على التمويل لمدة سنة.
  SG-2 | 2026-11-08 | 2026-12-13 | 2026-12-06 | Accept the audit in two parts | قبول المراجعة على جزأين | الموافقة.
  CT-2 | 2026-10-18 | 2026-12-06 | 2026-12-13 | Close the program without governorate transactions | إغلاق البرنامج دون معاملات المحافظات | يبقى النطاق كما هو إلى نهاية البرنامج.
  SG-4 | 2027-03-14 | 2027-04-25 | 2027-04-18 | Move two agencies to the next wave | نقل جهتين إلى المرحلة التالية | الموافقة.
  CT-4 | 2027-09-12 | 2027-10-24 | 2027-10-17 | Name a full-time inspector in each governorate | تفريغ مراقب في كل محافظة | الموافقة لتسع محافظات.
  IN-4 | 2027-11-07 | 2027-12-19 | 2028-01-09 | Qualify a second supplier of sensors | تأهيل مورد ثانٍ للمستشعرات | الموافقة.
  CT-3 | 2028-02-06 | 2028-03-12 | 2028-03-12 | Keep satellite links in two remote centres | إبقاء الربط الفضائي في مركزين نائيين | الموافقة.
  IN-1 | 2028-07-09 | 2028-08-13 | 2028-08-06 | Accept operation before the second certificate | قبول التشغيل قبل الشهادة الثانية | الموافقة المشروطة.
  CT-1 | 2028-10-08 | 2029-01-14 | 2029-01-14 | Adopt the next five-year plan's outline | إقرار إطار الخطة الخمسية القادمة | تُقر مع التقرير الختامي.
  SG-3 | 2024-12-08 | 2025-01-19 | 2025-01-26 | Oblige departments to name data owners | إلزام الإدارات بتسمية ملاك البيانات | خطاب ملزم بمهلة شهر.
  CT-4 | 2025-12-07 | 2026-01-18 | 2026-01-25 | Ask agencies for project data through the regional council | طلب بيانات المشاريع عبر مجلس المنطقة | الموافقة.
  HR-2 | 2027-05-09 | 2027-06-20 | 2027-06-13 | Run summer cohorts in the governorates | تنفيذ دفعات صيفية في المحافظات | الموافقة.`,
);

export const CHANGE_REQUESTS = tableOf(
  ["program", "askedDay", "decidedDay", "state", "reasonCode", "isRebaseline", "nameEn", "nameAr", "note"],
  `
  CC-1 | 2025-06-29 | 2025-07-20 | approved | procurement | yes | Re-baseline the portal | إعادة خط الأساس للبوابة | تجاوز العروض القيمة المقدرة وإعادة ترتيب النطاق.
  CT-3 | 2025-06-29 | 2025-07-20 | approved | procurement | yes | Re-baseline the governorates link | إعادة خط الأساس للربط مع المحافظات | تأخر توريد الأجهزة وتعديل مسارات الألياف.
  IN-3 | 2025-07-06 | 2025-07-20 | approved | procurement | yes | Re-baseline the operations centre | إعادة خط الأساس لمركز العمليات | تأخر عقد منصة المراقبة.
  CT-2 | 2026-03-08 | 2026-04-05 | approved | scope       | no  | Add governorate transactions to the dashboard | إضافة معاملات المحافظات إلى لوحة الأزمنة | بطلب من إدارة شؤون المحافظات.
  SG-3 | 2026-05-10 | 2026-06-14 | refused  | dependency  | yes | Re-baseline architecture and data governance | إعادة خط الأساس للبنية المؤسسية | يُكتفى بالتشغيل المؤقت على الخوادم القائمة.
  IN-1 | 2026-10-18 | 2026-12-20 | approved | procurement | yes | Re-baseline the data centre after the new award | إعادة خط الأساس لمركز البيانات بعد الترسية الجديدة | بعد سحب الأعمال من مقاول التبريد.`,
);

export const COMMENTS = tableOf(
  ["program", "item", "day", "author", "mention", "body"],
  `
  CC-1 | M05 | 2025-08-10 | pmo            | e-services | تهانينا على افتتاح البوابة. نحتاج أرقام الاستخدام للأسبوع الأول قبل المراجعة.
  IN-1 | M07 | 2026-06-21 | pmo-director   | infrastructure | هل من موعد ملزم من المقاول؟ نحتاج بديلًا قبل اجتماع اللجنة.
  IN-1 | M07 | 2026-06-23 | infrastructure |            | لا موعد ملزمًا حتى الآن، وقد بدأنا إجراءات السحب.
  CC-2 | M07 | 2026-07-19 | executive      | e-services | ما الجهة التي يتوقف عليها القرار؟ نخاطبها من مكتبنا.
  CT-3 | M08 | 2026-11-03 | governorates   | pmo        | أُصلح المسار إلى تربة، وبقي مسارا رنية والخرمة.
  SG-2 | M12 | 2026-11-10 | pmo            | technology | Please attach the auditor's new field plan before the monthly review.
  CT-2 | M12 | 2026-11-15 | transformation |            | انخفض المتوسط بنسبة 29٪ حتى الآن، والباقي مرتبط بمعاملات المحافظات.
  SG-1 | M13 | 2025-10-28 | executive      | strategy   | شكرًا لفريق الاستراتيجية؛ هذا أول برنامج يُغلق في موعده.`,
);

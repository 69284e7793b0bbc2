import type { ReasonCode } from "#shared/contract/reason-codes.ts";
import type { IsoDay } from "#shared/units.ts";
import { tableOf } from "../table.ts";

/** A stretch of a program's life in which its delay moved evenly to a new figure. */
export interface StoryStretch {
  readonly programCode: string;
  readonly fromDay: IsoDay;
  readonly toDay: IsoDay;
  /** Working days behind the first plan at `toDay`; negative when ahead. */
  readonly delayWorkDays: number;
  readonly reasonCode: ReasonCode;
  /** What the owner wrote at the first move of the stretch. */
  readonly note: string;
}

/**
 * How each program went and goes on. Between stretches the delay stays as it is; programs not named for a
 * time run a few days ahead. IN-1 and CC-2 stand still for months (a day lost for every day), HR-3 for good.
 */
export const STORIES: readonly StoryStretch[] = tableOf(
  ["programCode", "fromDay", "toDay", "delay", "reasonCode", "note"],
  `
  SG-1 | 2024-04-14 | 2024-09-15 | 9   | approval   | اعتماد الرؤية والأهداف ينتظر مراجعة إضافية من اللجنة العليا.
  SG-1 | 2024-11-03 | 2025-03-16 | -4  | resources  | عُقدت ورش مكثفة مع الإدارات فعاد البرنامج إلى خطته.
  SG-2 | 2024-09-08 | 2025-01-26 | 9   | resources  | Two of the three policy writers moved to another department.
  SG-2 | 2025-06-15 | 2026-02-15 | 19  | approval   | تأخرت ملاحظات الإدارات على إجراءات الشراء التقني.
  SG-2 | 2026-04-05 | 2026-10-18 | 27  | thirdParty | تأخر فريق المراجعة المستقلة في مباشرة العمل الميداني.
  SG-3 | 2025-01-12 | 2025-06-15 | 6   | resources  | لم يكتمل تعيين محللي البيانات في أربع إدارات.
  SG-3 | 2026-02-01 | 2026-09-20 | 18  | dependency | البيانات المرجعية تنتظر بيئة السحابة الخاصة، ونعمل مؤقتًا على خوادم قائمة.
  SG-3 | 2027-03-07 | 2027-10-17 | 10  | resources  | Extra team on master data; two months won back.
  SG-4 | 2025-07-06 | 2026-02-08 | 14  | procurement | أعيد طرح المنافسة لعدم مطابقة العروض للشروط الفنية.
  SG-4 | 2027-02-07 | 2027-10-03 | 27  | thirdParty | Two agencies moved their own releases to the next quarter.
  SG-4 | 2027-12-05 | 2028-08-06 | 12  | resources  | اتفق مع الجهات على نشر موحد قلص مدد الاختبار.
  HR-1 | 2024-06-09 | 2024-12-08 | 34  | procurement | اعتراض أحد المتنافسين على نتيجة الترسية.
  HR-1 | 2025-01-12 | 2025-12-14 | -3  | resources  | اعتُمد تنفيذ وحدات الحضور وتنقية البيانات بالتوازي، وعاد البرنامج تدريجيًا إلى خطته.
  HR-2 | 2027-01-10 | 2027-09-05 | 22  | resources  | Trainers for the governorates could not be released in the exam season.
  HR-2 | 2027-11-07 | 2028-06-11 | -2  | resources  | دفعات إضافية في إجازة الصيف.
  HR-3 | 2025-09-07 | 2026-02-08 | 12  | scope      | طُلب توسيع إطار الجدارات ليشمل وظائف المحافظات.
  CC-1 | 2024-07-14 | 2025-06-15 | 48  | procurement | تأخرت ترسية البوابة لتجاوز العروض القيمة المقدرة، وأعيد ترتيب النطاق.
  CC-1 | 2025-09-07 | 2026-05-10 | 44  | resources  | Services are now built in fixed groups by one standing team.
  CC-2 | 2025-10-05 | 2026-03-15 | 12  | technical  | النفاذ الوطني الموحد تطلب إعادة بناء وحدة الدخول.
  CC-2 | 2026-05-17 | 2027-01-24 | 185 | thirdParty | رُفض نشر التطبيق في أحد المتجرين لعدم اكتمال اتفاقية الناشر الحكومي، ولم يحدد المورد موعدًا.
  CC-2 | 2027-02-14 | 2027-11-14 | 150 | resources  | The publisher agreement is signed; the team works on three tracks at once.
  CC-3 | 2024-08-11 | 2025-06-15 | 28  | procurement | تأخر ترخيص المبنى المستأجر لمركز الاتصال.
  CC-3 | 2025-07-13 | 2026-05-17 | -2  | resources  | بدأ التشغيل التجريبي بفريق مؤقت إلى حين اكتمال الموقع.
  CT-2 | 2024-10-06 | 2025-03-16 | 8   | technical  | ربط التوقيع الإلكتروني احتاج شهادات جديدة.
  CT-2 | 2025-08-03 | 2026-01-18 | 15  | resources  | فرق الرقمنة أقل من المطلوب في الإدارات الكبيرة.
  CT-2 | 2026-03-01 | 2026-10-11 | 26  | scope      | أضيفت معاملات المحافظات إلى نطاق لوحة أزمنة الإنجاز.
  CT-3 | 2024-08-04 | 2025-07-06 | 42  | procurement | تأخر توريد أجهزة الربط وتعديل مسارات الألياف في المواقع الجبلية.
  CT-3 | 2025-10-12 | 2026-03-15 | 52  | thirdParty | مقدم خدمة الاتصالات أخّر إيصال الخطوط إلى الليث والقنفذة.
  CT-3 | 2026-04-12 | 2026-10-25 | 68  | thirdParty | Road works cut the fibre to the eastern governorates twice; the operator gave a new date again.
  CT-3 | 2027-03-14 | 2028-05-14 | 40  | resources  | أضيف مقاول ثانٍ للمراكز النائية واستُخدم الربط الفضائي مؤقتًا.
  CT-4 | 2025-10-05 | 2026-03-29 | 11  | approval   | اتفاقيات البيانات مع الجهات تنتظر الموافقات النظامية.
  CT-4 | 2026-08-09 | 2026-10-11 | 13  | dependency | قوائم المشاريع المتعثرة تعتمد على بيانات لم تكتمل من جهتين.
  CT-4 | 2027-05-02 | 2027-12-12 | 24  | resources  | Inspectors for the local councils are shared with another program.
  IN-1 | 2024-11-10 | 2025-05-18 | 16  | procurement | مُددت المنافسة مرتين لمحدودية المتقدمين.
  IN-1 | 2026-01-11 | 2026-04-05 | 24  | thirdParty | تأخر شحن وحدات التبريد.
  IN-1 | 2026-05-03 | 2027-02-21 | 222 | procurement | سُحب العمل من مقاول التبريد بعد إخلاله بالعقد، والإجراءات النظامية لإعادة الطرح جارية.
  IN-1 | 2027-03-14 | 2028-08-13 | 190 | resources  | The new contractor works two shifts; migration runs beside the last works.
  IN-2 | 2024-08-04 | 2024-12-15 | 8   | technical  | احتاج تصميم الشبكة الرئيسة إلى مسح إضافي للمباني القديمة.
  IN-2 | 2025-03-09 | 2025-08-10 | -5  | resources  | وصلت الأجهزة قبل موعدها ونُفذت الأدوار على فترتين.
  IN-3 | 2024-10-06 | 2025-07-06 | 36  | procurement | تأخر عقد منصة المراقبة لاستكمال متطلبات المحتوى المحلي.
  IN-3 | 2025-11-09 | 2026-05-10 | 47  | resources  | Shift analysts are hard to hire; three posts stayed empty.
  IN-3 | 2026-06-21 | 2026-11-01 | 60  | dependency | ربط المحافظات بالمركز ينتظر اكتمال خطوط الربط الإلكتروني.
  IN-3 | 2027-02-14 | 2027-09-12 | 52  | resources  | فرق ميدانية إضافية لربط المحافظات المتبقية.
  IN-4 | 2026-06-14 | 2026-10-11 | 6   | approval   | معايير المستشعرات أعيدت لاستيفاء ملاحظات الأمن السيبراني.
  IN-4 | 2027-08-08 | 2028-02-13 | 23  | procurement | توريد المستشعرات من مورد واحد تأخر.
  IN-4 | 2028-04-09 | 2028-09-10 | 8   | resources  | اكتمل التركيب في ثلاثة مبانٍ معًا.`,
).map(({ delay, ...stretch }) => ({ ...stretch, delayWorkDays: Number(delay) }) as unknown as StoryStretch);

/** Working days that a program without a story runs ahead of its plan. */
export const STEADY_DELAY_WORK_DAYS = -3;

export interface Declaration {
  readonly programCode: string;
  readonly state: "stopped" | "stalled";
  readonly fromDay: IsoDay;
  /** Null when it was never lifted. */
  readonly liftedDay: IsoDay | null;
  readonly note: string;
}

/** What the PMO declared; CC-2 stands still undeclared, so that only the computed status says so. */
export const DECLARATIONS: readonly Declaration[] = [
  {
    programCode: "HR-3",
    state: "stopped",
    fromDay: "2026-06-21" as IsoDay,
    liftedDay: null,
    note: "أوقف البرنامج بقرار اللجنة العليا إلى حين اتضاح نطاق المنصة الوطنية لإدارة الأداء.",
  },
  {
    programCode: "IN-1",
    state: "stalled",
    fromDay: "2026-08-16" as IsoDay,
    liftedDay: "2027-03-07" as IsoDay,
    note: "سُحبت أعمال التبريد من المقاول، ولا موعد معتمدًا قبل ترسية المنافسة الجديدة.",
  },
];

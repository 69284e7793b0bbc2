import { tableOf } from "../table.ts";

/** What each program's work turns out to cost, in per cent; planned riyals a year in thousands; illustrative. */
export const BUDGETS = tableOf(
  ["program", "cost", "y2024", "y2025", "y2026", "y2027", "y2028"],
  `
  SG-1 | 100 | 3200  | 2400  | 0     | 0     | 0
  SG-2 | 100 | 1800  | 2600  | 2200  | 0     | 0
  SG-3 | 100 | 1500  | 4200  | 5600  | 3800  | 0
  SG-4 | 95  | 0     | 6500  | 11800 | 12400 | 7300
  HR-1 | 104 | 2400  | 8600  | 5200  | 0     | 0
  HR-2 | 112 | 1200  | 5400  | 6800  | 6200  | 4100
  HR-3 | 100 | 0     | 1900  | 2600  | 1700  | 0
  CC-1 | 104 | 5400  | 14200 | 12600 | 8800  | 0
  CC-2 | 105 | 0     | 4800  | 6900  | 4200  | 0
  CC-3 | 99  | 3600  | 9400  | 8200  | 0     | 0
  CT-1 | 100 | 2800  | 3000  | 3100  | 3200  | 3400
  CT-2 | 100 | 4700  | 9800  | 6300  | 0     | 0
  CT-3 | 118 | 6200  | 18400 | 21600 | 19200 | 12800
  CT-4 | 96  | 0     | 5200  | 7600  | 6400  | 3900
  IN-1 | 145 | 8400  | 46500 | 52800 | 24600 | 0
  IN-2 | 106 | 7800  | 16400 | 6900  | 0     | 0
  IN-3 | 116 | 3900  | 12800 | 14600 | 9700  | 0
  IN-4 | 100 | 0     | 0     | 6200  | 13800 | 9400`,
);

/** What each indicator counts; those of Qiyas share one. */
export const KPI_DEFINITIONS = tableOf(
  ["code", "definitionEn", "definitionAr"],
  `
  Q   | The score of this axis as the yearly measurement publishes it | درجة هذا المحور كما تُنشر في القياس السنوي
  K-1 | Calendar days from the receipt of a transaction to its completion, as an average of those completed in the quarter | متوسط الأيام من ورود المعاملة إلى إنجازها، لما أُنجز في الربع
  K-2 | Transactions completed without any paper, out of all that were completed in the quarter | المعاملات المنجزة دون أي ورق من جميع ما أُنجز في الربع
  K-3 | E-services that a beneficiary can complete from beginning to end | الخدمات التي يستطيع المستفيد إتمامها من أولها إلى آخرها
  K-4 | Beneficiaries who rate a service good or very good, out of all who rated | من قيّموا الخدمة بجيد أو جيد جدًا من جميع المقيّمين
  K-5 | Governorates whose offices work on the emirate's own network and systems | المحافظات التي تعمل مكاتبها على شبكة الإمارة وأنظمتها
  K-6 | Employees who hold at least one certificate of the digital curriculum | الموظفون الحاصلون على شهادة واحدة على الأقل من المنهج الرقمي
  K-7 | Controls that an audit found fulfilled, out of those that apply | الضوابط التي أثبت التدقيق تحققها من الضوابط المنطبقة
  B-1 | Visits to an office that a transaction completed at a distance made needless, in a year | الزيارات التي أغنى عنها إنجاز المعاملات عن بُعد خلال سنة
  B-2 | Energy used in the emirate's buildings, less than in the year before the plan | انخفاض استهلاك الطاقة في مباني الإمارة عن السنة السابقة للخطة`,
);

/**
 * Columns: program (empty: the plan's own) | kind | Qiyas axis | code | unit | direction | value before the plan |
 * targets 2024 to 2028 | values reached 2024 to 2028 | English | Arabic.
 */
export const KPIS = tableOf(
  ["program", "kind", "axis", "code", "unit", "direction", "before", "targets", "values", "nameEn", "nameAr"],
  `
  CT-1 | qiyas   | strategyAndPlanning   | Q-1 | percent | up   | 61   | 68,75,82,88,92 | 66,76,81,87,93 | Qiyas: strategy and planning | قياس: الاستراتيجية والتخطيط
  CT-1 | qiyas   | organisationAndCulture | Q-2 | percent | up  | 55   | 63,71,79,85,90 | 64,70,80,86,90 | Qiyas: organisation and culture | قياس: التنظيم والثقافة
  CT-1 | qiyas   | leadershipAndInvestment | Q-3 | percent | up | 58   | 65,73,80,86,90 | 67,74,79,85,91 | Qiyas: leadership and investment | قياس: القيادة والاستثمار
  CT-1 | qiyas   | governance            | Q-4 | percent | up   | 60   | 68,76,84,89,93 | 65,74,83,89,92 | Qiyas: governance | قياس: الحوكمة
  CT-1 | qiyas   | channelsAndServices   | Q-5 | percent | up   | 49   | 58,68,77,85,91 | 54,69,75,84,92 | Qiyas: channels and services | قياس: القنوات والخدمات
  CT-1 | qiyas   | beneficiaryCentricity | Q-6 | percent | up   | 52   | 60,70,78,85,90 | 61,69,79,86,90 | Qiyas: beneficiary centricity | قياس: التمحور حول المستفيد
  CT-1 | qiyas   | technologyAndTools    | Q-7 | percent | up   | 57   | 64,72,80,86,91 | 63,70,74,82,90 | Qiyas: technology and tools | قياس: التقنيات والأدوات
  CT-1 | qiyas   | total                 | Q-0 | percent | up   | 56   | 64,72,80,86,91 | 63,72,79,86,91 | Qiyas: overall result | قياس: النتيجة العامة
  CT-2 | kpi     |                       | K-1 | days    | down | 14.5 | 13,10.5,8,7,6.5 | 13.2,10.8,9.1,7.4,6.6 | Average completion time of a transaction | متوسط زمن إنجاز المعاملة
  CT-2 | kpi     |                       | K-2 | percent | up   | 18   | 30,60,95,98,99 | 28,63,93,98,99 | Transactions without paper | نسبة المعاملات دون ورق
  CC-1 | kpi     |                       | K-3 | count   | up   | 0    | 0,15,27,33,33 | 0,10,22,33,33 | E-services live | الخدمات الإلكترونية المطلقة
  CC-3 | kpi     |                       | K-4 | percent | up   | 62   | 66,72,80,83,86 | 65,71,81,84,86 | Beneficiary satisfaction | رضا المستفيدين
  CT-3 | kpi     |                       | K-5 | count   | up   | 0    | 0,6,17,17,17 | 0,4,11,17,17 | Governorates linked | المحافظات المربوطة
  HR-2 | kpi     |                       | K-6 | count   | up   | 0    | 0,500,2000,3600,4200 | 0,520,2060,3400,4250 | Employees with a digital certificate | الموظفون الحاصلون على شهادة رقمية
  IN-3 | kpi     |                       | K-7 | percent | up   | 46   | 52,64,80,92,95 | 51,62,74,92,95 | Compliance with the national cyber controls | الالتزام بالضوابط الوطنية للأمن السيبراني
  CT-2 | benefit |                       | B-1 | count   | up   | 0    | 40,180,420,560,600 | 35,190,390,550,610 | Visits saved a year, in thousands | الزيارات الموفرة سنويًا بالآلاف
  IN-4 | benefit |                       | B-2 | percent | up   | 0    | 0,0,2,8,15 | 0,0,1,6,15 | Energy saved in buildings | الطاقة الموفرة في المباني`,
);

import { describe, expect, it } from "vitest";
import type { ExecutiveReviewView, Freshness, Headline } from "../contract/executive-review.ts";
import type { PeriodRef } from "../contract/periods.ts";
import type { Language } from "../contract/session.ts";
import { type MissingReason, measured, missing } from "../progress/measure.ts";
import { STATUSES, type Status } from "../progress/status-words.ts";
import type { Index, IsoDay, Periods, Ratio } from "../units.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import {
  freshnessSentence,
  headlineClauses,
  headlineSentence,
  lastChangeSentence,
  paceSentence,
} from "./headline-sentences.ts";
import { createWords, type Words } from "./words.ts";

const statusDay = "2026-11-24" as IsoDay;
const MONTH_AGO = "2026-10-25";

function wordsIn(language: Language, digits: "latn" | "arab" = "latn"): Words {
  return createWords({ language, digits, firstCalendar: "gregorian" }, language === "ar" ? ar : en);
}

const english = wordsIn("en");
const arabic = wordsIn("ar");

/** Without the invisible marks that hold codes together. */
function plain(sentence: string): string {
  return sentence.replace(/[\u2068\u2069]/g, "");
}

function codes(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `P-${index + 1}`);
}

interface Shape {
  readonly counts: Partial<Record<Status, number>>;
  readonly worse?: number;
  readonly better?: number;
  readonly since?: string;
}

function reviewed({ counts, worse = 0, better = 0, since = MONTH_AGO }: Shape) {
  const told = Object.entries(counts).map(([status, count]) => ({ status, codes: codes(count) }));
  const total = told.reduce((sum, { codes: { length } }) => sum + length, 0);
  const headline = { total, counts: told, worse: codes(worse), better: codes(better) } as Headline;
  return { headline, statusDay, since: { day: since as IsoDay, by: "reader" as const } };
}

const SAMPLE = { onPlan: 11, late: 4, stalled: 2, complete: 1 };

describe("the programs in one sentence", () => {
  it.each<[string, Shape, string, string]>([
    [
      "as the product promises it",
      { counts: SAMPLE, worse: 1 },
      "18 programs: 11 on plan, 4 late, 2 stalled, 1 complete; one worse than last month.",
      "18 برنامجًا: 11 ملتزمًا بالخطة، 4 متأخرة، اثنان متعثران، واحد مكتمل؛ تراجع برنامج واحد مقارنةً بالشهر الماضي.",
    ],
    [
      "against another day than a month ago",
      { counts: SAMPLE, worse: 2, better: 3, since: "2026-11-10" },
      "18 programs: 11 on plan, 4 late, 2 stalled, 1 complete; 2 worse and 3 better than on 10 November 2026.",
      "18 برنامجًا: 11 ملتزمًا بالخطة، 4 متأخرة، اثنان متعثران، واحد مكتمل؛ تراجع برنامجان وتحسنت 3 برامج مقارنةً بيوم 10 نوفمبر 2026.",
    ],
    [
      "where some are better and none is worse",
      { counts: { onPlan: 3, atRisk: 2 }, better: 1 },
      "5 programs: 3 on plan, 2 at risk; one better than last month.",
      "5 برامج: 3 ملتزمة بالخطة، اثنان معرّضان للخطر؛ تحسن برنامج واحد مقارنةً بالشهر الماضي.",
    ],
    [
      "with every status, in the plural of few",
      {
        counts: {
          onPlan: 3,
          atRisk: 3,
          late: 3,
          stalled: 3,
          stopped: 3,
          complete: 3,
          completedLate: 3,
          notStarted: 3,
        },
        worse: 12,
      },
      "24 programs: 3 on plan, 3 at risk, 3 late, 3 stalled, 3 stopped, 3 complete, 3 completed late, 3 not started; 12 worse than last month.",
      "24 برنامجًا: 3 ملتزمة بالخطة، 3 معرّضة للخطر، 3 متأخرة، 3 متعثرة، 3 متوقفة، 3 مكتملة، 3 مكتملة متأخرة، 3 لم تبدأ؛ تراجع 12 برنامجًا مقارنةً بالشهر الماضي.",
    ],
    [
      "of two programs",
      { counts: { stopped: 1, completedLate: 1 } },
      "2 programs: 1 stopped, 1 completed late.",
      "برنامجان: واحد متوقف، واحد مكتمل متأخرًا.",
    ],
    ["of one program", { counts: { late: 1 } }, "1 program: Late.", "برنامج واحد: متأخر."],
    [
      "of a hundred programs",
      { counts: { onPlan: 100, late: 2 }, worse: 100 },
      "102 programs: 100 on plan, 2 late; 100 worse than last month.",
      "102 برنامج: 100 ملتزم بالخطة، اثنان متأخران؛ تراجع 100 برنامج مقارنةً بالشهر الماضي.",
    ],
    ["of none", { counts: {} }, "No programs yet.", "لا برامج بعد."],
  ])("%s", (_, shape, inEnglish, inArabic) => {
    expect(headlineSentence(english, reviewed(shape))).toBe(inEnglish);
    expect(headlineSentence(arabic, reviewed(shape))).toBe(inArabic);
  });

  it("writes figures and days in the reader's digits", () => {
    const shape = { counts: SAMPLE, worse: 1, since: "2026-09-01" };
    expect(headlineSentence(wordsIn("ar", "arab"), reviewed(shape))).toBe(
      "١٨ برنامجًا: ١١ ملتزمًا بالخطة، ٤ متأخرة، اثنان متعثران، واحد مكتمل؛ تراجع برنامج واحد مقارنةً بيوم ١ سبتمبر ٢٠٢٦.",
    );
  });

  it.each(STATUSES)("agrees with one, two, few and many that are %s", (status) => {
    const clauses = [1, 2, 3, 11, 100].map(
      (count) =>
        headlineSentence(arabic, reviewed({ counts: { [status]: count, [other(status)]: 1 } })).split(
          /: |، |\./,
        )[1],
    );
    const figures = ["واحد ", "اثنان ", "3 ", "11 ", "100 "];
    expect(clauses.map((clause, index) => clause?.startsWith(figures[index] ?? ""))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(new Set(clauses).size).toBe(5);
  });

  it("is made of clauses that know their programs, in its order", () => {
    const { headline } = reviewed({ counts: { onPlan: 2, late: 1 }, worse: 1, better: 2 });
    expect(headlineClauses(english, headline)).toEqual([
      { text: "2 on plan", codes: ["P-1", "P-2"] },
      { text: "1 late", codes: ["P-1"] },
      { text: "one worse", codes: ["P-1"] },
      { text: "2 better", codes: ["P-1", "P-2"] },
    ]);
  });

  it("calls it last month only about a month ago", () => {
    const told = (since: string) =>
      headlineSentence(english, reviewed({ counts: { late: 2 }, worse: 1, since }));
    expect(told("2026-10-30")).toContain("than last month");
    expect(told("2026-10-20")).toContain("than last month");
    expect(told("2026-10-31")).toContain("than on 31 October 2026");
    expect(told("2026-10-19")).toContain("than on 19 October 2026");
    expect(told("2026-11-24")).toContain("than on 24 November 2026");
  });
});

function other(status: Status): Status {
  return status === "late" ? "onPlan" : "late";
}

const OCTOBER: PeriodRef = {
  id: "october",
  kind: "month",
  startDay: "2026-10-01" as IsoDay,
  finishDay: "2026-10-31" as IsoDay,
  opensDay: "2026-10-26" as IsoDay,
  closesDay: "2026-11-09" as IsoDay,
  state: "closed",
};

const FORTNIGHT: PeriodRef = { ...OCTOBER, kind: "fortnight", finishDay: "2026-10-14" as IsoDay };

function fresh(
  period: PeriodRef | null,
  [approved = 0, submitted = 0, missed = 0]: readonly number[],
  last = "",
) {
  return {
    period,
    counts: { approved, submitted, missing: missed, notOwing: 2 },
    notReported: codes(missed).map((code) => ({ id: code, code, nameAr: "برنامج", nameEn: "Program" })),
    lastChangeDay: null,
    lastApprovalDay: last === "" ? null : (last as IsoDay),
  } satisfies Freshness;
}

describe("how fresh the data is", () => {
  it.each<[string, Freshness, string, string]>([
    [
      "with all three kinds",
      fresh(OCTOBER, [12, 1, 3]),
      "12 of 16 reports for October 2026 are approved; 1 waits for review; 3 have not reported: P-1, P-2, P-3.",
      "اعتُمد 12 من أصل 16 تقريرًا عن شهر أكتوبر 2026؛ وينتظر المراجعة تقرير واحد؛ ولم تُرفع 3 تقارير: P-1، P-2، P-3.",
    ],
    [
      "when one of two is approved",
      fresh(OCTOBER, [1, 1, 0]),
      "1 of 2 reports for October 2026 is approved; 1 waits for review.",
      "اعتُمد تقرير واحد من أصل تقريرين عن شهر أكتوبر 2026؛ وينتظر المراجعة تقرير واحد.",
    ],
    [
      "when two of five are approved",
      fresh(OCTOBER, [2, 2, 1]),
      "2 of 5 reports for October 2026 are approved; 2 wait for review; 1 has not reported: P-1.",
      "اعتُمد تقريران من أصل 5 تقارير عن شهر أكتوبر 2026؛ وينتظر المراجعة تقريران؛ ولم يُرفع تقرير واحد: P-1.",
    ],
    [
      "when all are approved",
      fresh(OCTOBER, [16]),
      "All 16 reports for October 2026 are approved.",
      "اعتُمدت تقارير شهر أكتوبر 2026 كلها، وعددها 16.",
    ],
    [
      "when the only one is approved",
      fresh(OCTOBER, [1]),
      "The only report for October 2026 is approved.",
      "اعتُمد تقرير شهر أكتوبر 2026 الوحيد.",
    ],
    [
      "when none is approved, and more are missing than make a sentence",
      fresh(OCTOBER, [0, 4, 12]),
      "None of the 16 reports for October 2026 is approved yet; 4 wait for review; 12 have not reported: P-1, P-2, P-3, P-4, P-5 and 7 more.",
      "لم يُعتمد بعد أي من تقارير شهر أكتوبر 2026، وعددها 16؛ وتنتظر المراجعة 4 تقارير؛ ولم يُرفع 12 تقريرًا: P-1، P-2، P-3، P-4، P-5 و7 غيرها.",
    ],
    [
      "when the only one is missing",
      fresh(OCTOBER, [0, 0, 1]),
      "The only report for October 2026 is not approved yet; 1 has not reported: P-1.",
      "لم يُعتمد تقرير شهر أكتوبر 2026 الوحيد بعد؛ ولم يُرفع تقرير واحد: P-1.",
    ],
    [
      "while what is missing may still come in time",
      fresh({ ...OCTOBER, state: "open" }, [14, 0, 2]),
      "14 of 16 reports for October 2026 are approved; 2 have not reported: P-1, P-2; the last day to report is 9 November 2026.",
      "اعتُمد 14 من أصل 16 تقريرًا عن شهر أكتوبر 2026؛ ولم يُرفع تقريران: P-1، P-2؛ وآخر يوم للرفع 9 نوفمبر 2026.",
    ],
    [
      "when nobody owes any",
      fresh(OCTOBER, []),
      "No report is due for October 2026.",
      "لا تقارير مطلوبة عن شهر أكتوبر 2026.",
    ],
    [
      "of a period that is no month",
      fresh(FORTNIGHT, [3, 0, 2]),
      "3 of 5 reports for the period 1 October 2026 to 14 October 2026 are approved; 2 have not reported: P-1, P-2.",
      "اعتُمدت 3 من أصل 5 تقارير عن الفترة من 1 أكتوبر 2026 إلى 14 أكتوبر 2026؛ ولم يُرفع تقريران: P-1، P-2.",
    ],
    [
      "where the reader learns of approved reports alone",
      fresh(null, [], "2026-11-08"),
      "The newest report was approved on 8 November 2026.",
      "اعتُمد أحدث تقرير في 8 نوفمبر 2026.",
    ],
    [
      "before the first report",
      fresh(null, []),
      "No report has been approved yet.",
      "لم يُعتمد أي تقرير بعد.",
    ],
  ])("%s", (_, freshness, inEnglish, inArabic) => {
    expect(plain(freshnessSentence(english, freshness))).toBe(inEnglish);
    expect(plain(freshnessSentence(arabic, freshness))).toBe(inArabic);
  });

  it("says when the plan changed last, or that it never has", () => {
    const changed = { ...fresh(null, []), lastChangeDay: "2026-11-23" as IsoDay };
    expect(lastChangeSentence(english, changed)).toBe("The plan last changed on 23 November 2026.");
    expect(lastChangeSentence(arabic, changed)).toBe("آخر تغيير في الخطة بتاريخ 23 نوفمبر 2026.");
    expect(lastChangeSentence(english, fresh(null, []))).toBe("No change of the plan is recorded yet.");
    expect(lastChangeSentence(arabic, fresh(null, []))).toBe("لا تغيير مسجل في الخطة بعد.");
  });
});

type Paced = Pick<ExecutiveReviewView["figures"], "progress" | "schedulePerformanceTime">;

const weights = { statusDay, totalPoints: 100, isWeighed: true };

function paced(earned: number, actual: number, progress = 0.5): Paced {
  const inputs = { earnedPeriods: earned as Periods, actualPeriods: actual as Periods };
  return {
    progress: measured("progress", progress as Ratio, { ...weights, donePoints: progress * 100 }),
    schedulePerformanceTime: measured("schedulePerformanceTime", (earned / actual) as Index, inputs),
  };
}

function unpaced(reason: MissingReason): Paced {
  const inputs = { earnedPeriods: null, actualPeriods: 0 as Periods };
  return { ...paced(1, 1), schedulePerformanceTime: missing("schedulePerformanceTime", reason, inputs) };
}

describe("the pace", () => {
  it.each<[string, Paced, string, string]>([
    [
      "in months",
      paced(31.5, 34.8),
      "By earned schedule, the work is about 3.3 months behind the plan.",
      "وفق الجدول المكتسب، يتأخر العمل عن الخطة بنحو 3.3 شهر.",
    ],
    [
      "by two months",
      paced(36.8, 34.8),
      "By earned schedule, the work is about 2 months ahead of the plan.",
      "وفق الجدول المكتسب، يتقدم العمل على الخطة بنحو شهرين.",
    ],
    [
      "in working days below a month",
      paced(34.4, 34.8),
      "By earned schedule, the work is about 8 working days behind the plan.",
      "وفق الجدول المكتسب، يتأخر العمل عن الخطة بنحو 8 أيام عمل.",
    ],
    [
      "by a day",
      paced(34.85, 34.8),
      "By earned schedule, the work is about 1 working day ahead of the plan.",
      "وفق الجدول المكتسب، يتقدم العمل على الخطة بنحو يوم عمل واحد.",
    ],
    [
      "where there is no difference",
      paced(34.8, 34.8),
      "By earned schedule, the work keeps the plan’s pace.",
      "وفق الجدول المكتسب، يسير العمل بوتيرة الخطة.",
    ],
    [
      "when all is done late",
      paced(58, 60, 1),
      "By earned schedule, the work was completed about 2 months behind the plan.",
      "وفق الجدول المكتسب، اكتمل العمل بعد الخطة بنحو شهرين.",
    ],
    [
      "when all is done early",
      paced(60, 59, 1),
      "By earned schedule, the work was completed about 1 month ahead of the plan.",
      "وفق الجدول المكتسب، اكتمل العمل قبل الخطة بنحو شهر واحد.",
    ],
    [
      "when all is done as planned",
      paced(60, 60, 1),
      "By earned schedule, the work was completed as planned.",
      "وفق الجدول المكتسب، اكتمل العمل كما في الخطة.",
    ],
    [
      "before anything is earned",
      paced(0, 4, 0),
      "It cannot be said yet whether the work is ahead of the plan or behind it. Nothing is done yet, so there is no pace.",
      "لا يمكن القول بعد هل يتقدم العمل على الخطة أم يتأخر عنها: لم يُنجز شيء بعد، فلا وتيرة تُقاس.",
    ],
    [
      "without a baseline",
      unpaced("noBaseline"),
      "It cannot be said yet whether the work is ahead of the plan or behind it. The baseline holds nothing of what is measured.",
      "لا يمكن القول بعد هل يتقدم العمل على الخطة أم يتأخر عنها: لا يضم خط الأساس شيئًا مما يُقاس.",
    ],
  ])("%s", (_, figures, inEnglish, inArabic) => {
    expect(paceSentence(english, figures)).toBe(inEnglish);
    expect(paceSentence(arabic, figures)).toBe(inArabic);
  });
});

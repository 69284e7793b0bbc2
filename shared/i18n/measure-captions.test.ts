import { describe, expect, it } from "vitest";
import type { CurveView } from "../contract/measures.ts";
import type { Language } from "../contract/session.ts";
import { measured, missing } from "../progress/measure.ts";
import { slipCauses } from "../progress/slip-causes.ts";
import {
  aPacePoint,
  aStatusGrid,
  aTrend,
  aTrendLine,
  planMeasuresView,
  programMeasuresView,
} from "../testing/measures.ts";
import { iso } from "../testing/views.ts";
import type { Index, IsoDay, Periods, WorkDays } from "../units.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import {
  causesCaption,
  curveCaption,
  paceCaption,
  statusGridCaption,
  trendCaption,
  waterfallCaption,
} from "./measure-captions.ts";
import { createWords, type Words } from "./words.ts";

function wordsIn(language: Language): Words {
  const catalogue = language === "ar" ? ar : en;
  return createWords({ language, digits: "latn", firstCalendar: "gregorian" }, catalogue);
}

/** The same told in both languages, without the marks that keep codes and signs in one piece. */
function told(tell: (words: Words) => string): readonly string[] {
  return (["en", "ar"] as const).map((language) =>
    tell(wordsIn(language)).replace(/[\u2066-\u2069\u200e\u200f\u061c]/g, ""),
  );
}

const { figures } = programMeasuresView();
const inputs = { ...figures.forecastFinish.inputs, plannedFinishDay: iso("2028-12-31") };

function curveOn(day: IsoDay, planned: number, earned: number, fields: Partial<CurveView> = {}) {
  const point = {
    ...{ day, periods: 10 as Periods },
    ...{ plannedPoints: planned, earnedPoints: earned, forecastPoints: earned },
  };
  const curve = { points: [point], totalPoints: 100, band: null };
  const days = { plannedFinishDay: iso("2028-12-31"), forecastFinishDay: iso("2029-02-10") };
  return { statusDay: day, curve: { ...curve, ...days, ...fields } };
}

const finishing = (day: string) => ({ forecastFinish: measured("forecastFinish", iso(day), inputs) });

describe("what the S-curve tells", () => {
  it("is what is done, what was planned, and where pace and forecasts lead", () => {
    const source = { ...curveOn(iso("2026-10-31"), 46, 41), figures: finishing("2029-05-28") };
    expect(told((words) => curveCaption(words, source))).toEqual([
      "At the end of October 2026, 41% of the work was done and 46% was planned. At this pace the work finishes in May 2029, 5 months late. The milestones' own forecasts end in February 2029.",
      "في نهاية أكتوبر 2026 أُنجز 41٪ من العمل، والمخطط 46٪. وبهذه الوتيرة ينتهي العمل في مايو 2029، متأخرًا 5 أشهر. وتوقعات المعالم تنتهي في فبراير 2029.",
    ]);
  });

  it.each([
    ["2029-01-28", "in January 2029, 1 month late.", "في يناير 2029، متأخرًا شهرًا واحدًا."],
    ["2029-03-01", "in March 2029, 2 months late.", "في مارس 2029، متأخرًا شهرين."],
    ["2029-12-31", "in December 2029, 12 months late.", "في ديسمبر 2029، متأخرًا 12 شهرًا."],
    ["2037-04-30", "in April 2037, 100 months late.", "في أبريل 2037، متأخرًا 100 شهر."],
    ["2028-10-31", "in October 2028, 2 months early.", "في أكتوبر 2028، متقدمًا شهرين."],
    ["2028-09-30", "in September 2028, 3 months early.", "في سبتمبر 2028، متقدمًا 3 أشهر."],
    ["2028-12-25", "in December 2028, when it was planned to.", "في ديسمبر 2028، في موعده المخطط."],
  ])("counts the months to a finish on %s as each language does", (day, english, arabic) => {
    const source = {
      ...curveOn(iso("2026-11-24"), 46, 41, { forecastFinishDay: null }),
      figures: finishing(day),
    };
    expect(told((words) => curveCaption(words, source))).toEqual([
      `On 24 November 2026, 41% of the work was done and 46% was planned. At this pace the work finishes ${english}`,
      `في 24 نوفمبر 2026 أُنجز 41٪ من العمل، والمخطط 46٪. وبهذه الوتيرة ينتهي العمل ${arabic}`,
    ]);
  });

  it("says why no finish follows from the pace, when all is done, and when there is nothing to draw", () => {
    const unknown = { forecastFinish: missing("forecastFinish", "tooFewPeriods", inputs) };
    const early = { ...curveOn(iso("2026-11-24"), 46, 41, { forecastFinishDay: null }), figures: unknown };
    expect(told((words) => curveCaption(words, early))).toEqual([
      "On 24 November 2026, 41% of the work was done and 46% was planned. No finish follows from this pace. A pace shows after three months at the earliest.",
      "في 24 نوفمبر 2026 أُنجز 41٪ من العمل، والمخطط 46٪. ولا تُعرف نهاية بهذه الوتيرة: تلزم ثلاثة أشهر على الأقل لتُعرف الوتيرة.",
    ]);
    const complete = { ...curveOn(iso("2026-11-24"), 100, 100), figures: unknown };
    expect(told((words) => curveCaption(words, complete))).toEqual([
      "On 24 November 2026, all of the work was done.",
      "في 24 نوفمبر 2026 اكتمل العمل كله.",
    ]);
    const none = { ...curveOn(iso("2026-11-24"), 0, 0, { points: [], totalPoints: 0 }), figures: unknown };
    expect(told((words) => curveCaption(words, none))).toEqual([
      en.measures.curve.none,
      ar.measures.curve.none,
    ]);
  });
});

describe("what the pace tells", () => {
  const points = (...indices: number[]) =>
    ["2026-08-31", "2026-09-30", "2026-10-31", "2026-11-24"].map((day, index) =>
      aPacePoint(day, { performanceIndexTime: (indices[index] ?? null) as Index | null }),
    );

  it("is where it stands, and which way it went over a quarter of a year", () => {
    expect(told((words) => paceCaption(words, points(0.9, 0.85, 0.8, 0.74)))).toEqual([
      "On 24 November 2026, SPI(t) stood at 0.74: earned schedule 8 months, actual time 10.8 months. It was 0.90 on 31 August 2026: the pace is slowing down.",
      "في 24 نوفمبر 2026 بلغ مؤشر أداء الجدول بالزمن 0.74: الجدول المكتسب 8 أشهر، والزمن الفعلي 10.8 شهر. وكان 0.90 في 31 أغسطس 2026، فالوتيرة تتباطأ.",
    ]);
    expect(told((words) => paceCaption(words, points(0.7, 0.8, 0.8, 0.74)))[0]).toContain("picking up");
    expect(told((words) => paceCaption(words, points(0.74, 0.8, 0.8, 0.75)))[1]).toContain("ثابتة");
  });

  it("says nothing of a way where there is but one point, nor of a pace where there is none", () => {
    const [, , , last] = points(0, 0, 0, 0.74);
    expect(told((words) => paceCaption(words, last ? [last] : []))[0]).toMatch(/10\.8 months\.$/);
    expect(told((words) => paceCaption(words, []))).toEqual([en.measures.pace.none, ar.measures.pace.none]);
  });
});

describe("what the milestone trend tells", () => {
  it("is how many lines run which way, and which moved furthest", () => {
    const lines = [
      aTrendLine({ code: "M1" }),
      aTrendLine({ code: "M2", trend: aTrend({ direction: "met", movedWorkDays: 0 as WorkDays }) }),
    ];
    expect(told((words) => trendCaption(words, lines))).toEqual([
      "Milestone trend: 1 slipping, 0 stable, 0 recovering, 1 done. Moved furthest: M1, +21 working days.",
      "اتجاه المعالم: 1 في انزلاق، و0 ثابتة، و0 في تحسن، و1 منجزة. وأكثرها تحركًا M1: +21 يوم عمل.",
    ]);
    expect(told((words) => trendCaption(words, lines.slice(1)))[0]).toMatch(/1 done\.$/);
    expect(told((words) => trendCaption(words, []))).toEqual([
      en.measures.trend.none,
      ar.measures.trend.none,
    ]);
  });
});

describe("what the status grid tells", () => {
  it("is how many stand where, and whose status turned since the newest close", () => {
    expect(told((words) => statusGridCaption(words, aStatusGrid()))).toEqual([
      "On 24 November 2026: 1 late, 1 on plan. Since the close of October 2026: P2 turned better.",
      "في 24 نوفمبر 2026: واحد متأخر، واحد ملتزم بالخطة. ومنذ إغلاق فترة أكتوبر 2026: تحسنت حالة P2.",
    ]);
  });

  it("says so where none turned, and where nothing has closed", () => {
    const [first] = aStatusGrid().programs;
    const still = aStatusGrid({ programs: first ? [first] : [] });
    expect(told((words) => statusGridCaption(words, still))[0]).toMatch(/no program's status turned\.$/);
    const none = aStatusGrid({ periods: [] });
    expect(told((words) => statusGridCaption(words, none))).toEqual([
      en.measures.grid.none,
      ar.measures.grid.none,
    ]);
  });
});

describe("what the causes of slip tell", () => {
  it("is how far all slipped, what for, and where most", () => {
    expect(told((words) => causesCaption(words, planMeasuresView()))).toEqual([
      "The milestones have slipped by 26 working days in sum. The largest cause is Procurement and contracting: 30 working days. Most of it lies in Corporate communication: 21 working days.",
      "مجموع انحراف المعالم 26 يوم عمل. وأكبر الأسباب المشتريات والتعاقد: 30 يوم عمل. وأكثر المسارات انحرافًا الاتصال المؤسسي: 21 يوم عمل.",
    ]);
  });

  it("is of a program the same without workstreams, in the forms that Arabic counts by", () => {
    const waterfall = (workDays: number, reasonCode: string | null = "scope") => ({
      steps: [
        {
          ...{ reasonCode, workDays: workDays as WorkDays, moveCount: 1 },
          ...{ fromWorkDays: 0 as WorkDays, toWorkDays: workDays as WorkDays },
        },
      ],
      totalWorkDays: workDays as WorkDays,
      withoutBaselineCount: 0,
    });
    expect(told((words) => waterfallCaption(words, waterfall(2)))).toEqual([
      "The milestones have slipped by 2 working days in sum. The largest cause is Change of scope: 2 working days.",
      "مجموع انحراف المعالم يوما عمل. وأكبر الأسباب تغيير في النطاق: يوما عمل.",
    ]);
    expect(told((words) => waterfallCaption(words, waterfall(-2)))).toEqual([
      "The milestones are ahead of their baseline by 2 working days in sum.",
      "المعالم متقدمة على خط الأساس بمجموع يومَي عمل.",
    ]);
    expect(told((words) => waterfallCaption(words, waterfall(0)))[0]).toContain("cancel each other out");
    expect(told((words) => waterfallCaption(words, waterfall(5, null)))[0]).toBe(
      "The milestones have slipped by 5 working days in sum.",
    );
  });

  it("has words where nothing moved and where there is no baseline", () => {
    const still = { ...planMeasuresView(), causes: slipCauses([]) };
    expect(told((words) => causesCaption(words, still))[0]).toBe(en.measures.waterfall.none);
    const bare = { ...planMeasuresView(), causes: null };
    expect(told((words) => causesCaption(words, bare))[1]).toBe(ar.measures.waterfall.noBaseline);
    expect(told((words) => waterfallCaption(words, null))[0]).toBe(en.measures.waterfall.noBaseline);
  });
});

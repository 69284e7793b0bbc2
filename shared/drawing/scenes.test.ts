import { describe, expect, it } from "vitest";
import { ar } from "../i18n/ar.ts";
import { en } from "../i18n/en.ts";
import { createWords } from "../i18n/words.ts";
import { slipCauses } from "../progress/slip-causes.ts";
import { launchCurve } from "../registers/launch-curve.ts";
import { aBudgetsView, aBudgetYear, aProgramBudget } from "../testing/budget-views.ts";
import {
  aPacePoint,
  aStatusGrid,
  aTrendLine,
  planMeasuresView,
  programMeasuresView,
} from "../testing/measures.ts";
import { iso } from "../testing/views.ts";
import type { Index } from "../units.ts";
import { budgetYearsScene } from "./budget-years.ts";
import { launchCurveScene } from "./launch-curve.ts";
import { milestoneTrendScene } from "./milestone-trend.ts";
import { paceScene } from "./pace.ts";
import { progressCurveScene } from "./progress-curve.ts";
import type { Scene, Shape } from "./scene.ts";
import { slipCausesScene } from "./slip-causes.ts";
import { slipWaterfallScene } from "./slip-waterfall.ts";
import { statusGridScene } from "./status-grid.ts";

const settings = { digits: "latn", firstCalendar: "gregorian" } as const;
const english = createWords({ language: "en", ...settings }, en);
const arabic = createWords({ language: "ar", ...settings }, ar);

const view = planMeasuresView();
const { curve, statusDay } = programMeasuresView();
const point = (day: string, forecastPoints: number, pacePoints: number) => ({
  day: iso(day),
  forecastPoints,
  pacePoints,
});
const band = {
  paceFinishDay: iso("2027-06-30"),
  points: [point("2026-11-24", 20, 20), point("2027-06-30", 100, 100)],
};
const causes = view.causes ?? slipCauses([]);
const { waterfall } = view;

const launches = [
  { plannedLaunchDay: iso("2026-06-01"), actualLaunchDay: iso("2026-07-01") },
  { plannedLaunchDay: iso("2027-06-01"), actualLaunchDay: null },
];

const money = aBudgetsView([
  aProgramBudget("IN-1", [aBudgetYear(2025, [10, 10, 9, 10]), aBudgetYear(2026, [20, 18, 12, 24])]),
]);

/** Every drawing by its name, with what it draws when there is hardly anything. */
const SCENES: Readonly<Record<string, (words: typeof english, width: number) => Scene>> = {
  curve: (words, width) => progressCurveScene(words, { curve, statusDay }, width),
  band: (words, width) => progressCurveScene(words, { curve: { ...curve, band }, statusDay }, width),
  nothing: (words, width) => {
    return progressCurveScene(words, { curve: { ...curve, points: [], totalPoints: 0 }, statusDay }, width);
  },
  launches: (words, width) =>
    launchCurveScene(words, { curve: launchCurve(launches, statusDay), statusDay }, width),
  noLaunches: (words, width) =>
    launchCurveScene(words, { curve: launchCurve([], statusDay), statusDay }, width),
  budget: (words, width) => budgetYearsScene(words, money, width),
  noBudget: (words, width) => budgetYearsScene(words, aBudgetsView([]), width),
  pace: (words, width) => paceScene(words, view.pace, width),
  noPace: (words, width) => paceScene(words, [], width),
  trend: (words, width) =>
    milestoneTrendScene(words, { trends: [aTrendLine({ code: "M1" })], statusDay }, width),
  noTrend: (words, width) => milestoneTrendScene(words, { trends: [], statusDay }, width),
  grid: (words, width) => statusGridScene(words, aStatusGrid(), width),
  causes: (words, width) => slipCausesScene(words, { causes, workstreams: view.workstreams }, width),
  noCauses: (words, width) => slipCausesScene(words, { causes: slipCauses([]), workstreams: [] }, width),
  waterfall: (words, width) => {
    return slipWaterfallScene(
      words,
      waterfall ?? ({ steps: [], totalWorkDays: 0, withoutBaselineCount: 0 } as never),
      width,
    );
  },
};

/** The place of what is drawn last, where that is a point of the data. */
function lastPlaceOf({ shapes }: Scene): number | null {
  const last = shapes.at(-1);
  return last?.kind === "dot" || last?.kind === "sign" ? last.x : null;
}

function textsOf(shapes: readonly Shape[]): string[] {
  return shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : []));
}

describe.each(Object.entries(SCENES))("the drawing of %s", (_, draw) => {
  it.each([320, 1_040])("holds finite places and words alone at %i pixels", (width) => {
    for (const words of [english, arabic]) {
      const written = JSON.stringify(draw(words, width));
      expect(written).not.toMatch(/NaN|Infinity|undefined|null/);
    }
  });

  it("is mirrored as a whole for Arabic", () => {
    const [left, right] = [draw(english, 1_040), draw(arabic, 1_040)];
    expect([left.direction, right.direction]).toEqual(["ltr", "rtl"]);
    expect(right.shapes.some(({ kind }) => kind === "text")).toBe(true);
    const place = lastPlaceOf(left);
    if (place !== null) expect(lastPlaceOf(right)).toBeCloseTo(right.width - place, 0);
  });
});

describe("the S-curve as drawn", () => {
  it("fills the band between its two edges, and names both", () => {
    const { shapes } = progressCurveScene(english, { curve: { ...curve, band }, statusDay }, 1_040);
    const [filled] = shapes.filter(({ look, kind }) => look === "band" && kind === "path");
    expect(filled).toMatchObject({ d: expect.stringMatching(/Z$/) });
    expect(textsOf(shapes)).toEqual(expect.arrayContaining([en.measures.curve.pace, en.measures.curve.band]));
    expect(textsOf(progressCurveScene(english, { curve, statusDay }, 1_040).shapes)).not.toContain(
      en.measures.curve.band,
    );
  });
});

describe("money by year as drawn", () => {
  const { shapes } = budgetYearsScene(english, money, 1_040);
  const heightsOf = (look: string) =>
    shapes.flatMap((shape) => (shape.kind === "box" && shape.look === look ? [shape.height] : []));

  it("has for each year what is spent in what is committed in what is planned, to one scale", () => {
    // The first of each is the legend's.
    const [planned, committed, spent] = ["budgetPlanned", "budgetCommitted", "budgetActual"].map((look) =>
      heightsOf(look).slice(1),
    );
    expect(planned).toHaveLength(2);
    expect((planned?.[1] ?? 0) / (planned?.[0] ?? 1)).toBeCloseTo(2, 5);
    expect((committed?.[1] ?? 0) / (spent?.[1] ?? 1)).toBeCloseTo(1.5, 5);
  });

  it("forecasts nothing of a year that is over, and counts in millions of riyals up to the largest amount", () => {
    const lines = shapes.filter(({ kind, look }) => kind === "path" && look === "budgetForecast");
    // That of the legend, and that of 2026.
    expect(lines).toHaveLength(2);
    expect(textsOf(shapes)).toEqual(expect.arrayContaining(["0", "5", "25", "2025", "2026"]));
  });
});

describe("the pace as drawn", () => {
  it("stands on a scale of tenths around 1, which widens for what lies far off", () => {
    const ticksOf = (index: number) => {
      const far = aPacePoint("2026-11-24", { performanceIndexTime: index as Index, performanceIndex: null });
      return textsOf(paceScene(english, [far], 1_040).shapes).filter((text) => /^\d(\.\d)?$/.test(text));
    };
    expect(ticksOf(0.95).slice(0, 4)).toEqual(["0.8", "0.9", "1", "1.1"]);
    expect(ticksOf(0).slice(0, 6)).toEqual(["0", "0.2", "0.4", "0.6", "0.8", "1"]);
    expect(ticksOf(9)).toContain("2.5");
  });
});

describe("causes of slip as drawn", () => {
  it("keep a hollow bar for what brought days nearer and a grey one for what no reason explains", () => {
    const scene = slipCausesScene(english, { causes, workstreams: view.workstreams }, 1_040);
    const bars = scene.shapes.filter(({ kind }) => kind === "box").map(({ look }) => look);
    expect(bars).toEqual(["later", "unexplained", "unexplained"]);
    expect(textsOf(scene.shapes)).toEqual(expect.arrayContaining(["Infrastructure", "+26"]));
  });
});

describe("the status grid as drawn", () => {
  it("has a sign for each status that was known, and none where a program was not there", () => {
    const { shapes } = statusGridScene(english, aStatusGrid(), 1_040);
    const signs = shapes.filter((shape) => shape.kind === "sign");
    const legend = 8;
    expect(signs).toHaveLength(legend + 5);
    expect(textsOf(shapes)).toEqual(expect.arrayContaining(["P1", "P2", en.measures.grid.present]));
  });
});

import { describe, expect, it } from "vitest";
import type { Language } from "../contract/session.ts";
import { aStatusGrid, aTrendLine, planMeasuresView } from "../testing/measures.ts";
import { iso } from "../testing/views.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { LANGUAGES } from "./languages.ts";
import {
  causesSheet,
  curveSheet,
  type MeasureSheet,
  paceSheet,
  statusGridSheet,
  trendSheet,
  waterfallSheet,
} from "./measure-sheets.ts";
import { createWords } from "./words.ts";

function wordsIn(language: Language) {
  const catalogue = language === "ar" ? ar : en;
  return createWords({ language, digits: "latn", firstCalendar: "gregorian" }, catalogue);
}

const view = planMeasuresView();
const { waterfall } = view;

function textsOf({ rows }: MeasureSheet): string[][] {
  return rows.map((row) => row.map(({ text }) => text.replace(/[\u2066-\u2069\u200e]/g, "")));
}

describe.each(LANGUAGES)("the tables behind the drawings, in %s", (language) => {
  it("have a cell for each column in every row, named by its first", () => {
    const words = wordsIn(language);
    const sheets = [
      curveSheet(words, view.curve),
      paceSheet(words, view.pace),
      trendSheet(words, [aTrendLine({ code: "M1" })]),
      statusGridSheet(words, aStatusGrid()),
      causesSheet(words, view),
      ...(waterfall ? [waterfallSheet(words, waterfall)] : []),
    ];
    expect(sheets).toHaveLength(6);
    for (const { columns, rows, totals } of sheets) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of [...rows, ...(totals ? [totals] : [])]) {
        expect(row).toHaveLength(columns.length);
        expect(row[0]?.text).not.toBe("");
      }
    }
  });
});

describe("the table of the S-curve", () => {
  const words = wordsIn("en");

  it("goes on with the band where the curve itself has ended", () => {
    const point = (day: string, forecastPoints: number, pacePoints: number) => {
      return { day: iso(day), forecastPoints, pacePoints };
    };
    const band = {
      points: [point("2026-11-24", 20, 20), point("2027-06-30", 100, 100)],
      paceFinishDay: iso("2027-06-30"),
    };
    const sheet = curveSheet(words, { ...view.curve, band });
    expect(sheet.columns.at(-1)).toBe(en.measures.curve.pace);
    expect(textsOf(sheet).at(-1)?.slice(1)).toEqual(["100%", "", "100%", "100%"]);
    expect(sheet.rows.at(-1)?.[4]).toEqual({ text: "100%", number: 1, isPercent: true });
  });

  it("says nothing where there is nothing", () => {
    const empty = { ...view.curve, points: [], totalPoints: 0 };
    expect(curveSheet(words, empty).rows).toEqual([]);
    expect(causesSheet(words, { causes: null, workstreams: [] }).rows).toEqual([]);
  });
});

describe("the table of statuses", () => {
  it("says that a program was not there yet", () => {
    const rows = textsOf(statusGridSheet(wordsIn("en"), aStatusGrid()));
    expect(rows[1]).toEqual(["P2 Program P2", en.measures.grid.absent, en.status.atRisk, en.status.onPlan]);
  });
});

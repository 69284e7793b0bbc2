import { describe, expect, it } from "vitest";
import { wordsIn } from "#client/testing/render-in.tsx";
import { toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import type { Preferences } from "#shared/contract/session.ts";
import { timelineHeadings } from "#shared/drawing/headings.ts";
import { createFormat } from "#shared/i18n/format.ts";
import type { IsoDay } from "#shared/units.ts";
import { quarterNames } from "./quarter-names.ts";

const range = { startDay: toEpochDay("2026-01-10" as IsoDay), finishDay: toEpochDay("2026-12-31" as IsoDay) };
const english: Preferences = { language: "en", digits: "latn", firstCalendar: "gregorian" };
const arabic: Preferences = { language: "ar", digits: "arab", firstCalendar: "hijri" };

function lines(preferences: Preferences, pixelsPerDay: number) {
  return timelineHeadings(createFormat(preferences), range, pixelsPerDay).map((line) =>
    line.map(({ startDay, text }) => `${toIsoDay(startDay)} ${text}`),
  );
}

describe("the headings of a timeline", () => {
  it("names years of both calendars at their true starts when only years have room", () => {
    expect(lines(english, 0.6)).toEqual([["2026-01-01 2026"], ["2025-06-26 1447 AH", "2026-06-16 1448 AH"]]);
  });

  it("puts the reader's first calendar above, in their digits", () => {
    const [upper, lower] = lines(arabic, 0.6);

    expect(upper).toEqual(["2025-06-26 ١٤٤٧ هـ", "2026-06-16 ١٤٤٨ هـ"]);
    expect(lower).toEqual(["2026-01-01 ٢٠٢٦"]);
  });

  it("begins every month of both calendars on its own first day, and the range inside a named month", () => {
    const [upper, lower] = lines(english, 3);

    expect(upper?.slice(0, 2)).toEqual(["2026-01-01 January 2026", "2026-02-01 February 2026"]);
    expect(upper).toHaveLength(12);
    expect(lower?.[0]).toMatch(/^2025-12-21 Rajab 1447/);
    expect(lower).toContainEqual(expect.stringMatching(/^2026-06-16 Muharram 1448/));
  });

  it("gives a month's place to the year where the two begin together and only one has room", () => {
    const [upper] = timelineHeadings(createFormat(english), range, 2);

    expect(upper.slice(0, 2).map(({ shortText }) => shortText)).toEqual(["2026", "Feb"]);
  });

  it("bears both calendars' dates on each Sunday when weeks have room", () => {
    const [, lower] = lines(english, 20);

    expect(lower?.[0]).toMatch(/^2026-01-04 4 Jan · 15 Raj/);
    expect(lower).toHaveLength(52);
  });

  it("numbers each day in both calendars when days have room, below the months of both", () => {
    const [upper, lower, lowest] = lines(english, 22);

    expect(upper?.[1]).toBe("2026-02-01 February 2026 · Sha’ban – Ramadan 1447 AH");
    expect(lower?.slice(0, 2)).toEqual(["2026-01-10 10", "2026-01-11 11"]);
    expect(lowest?.slice(0, 2)).toEqual(["2026-01-10 21", "2026-01-11 22"]);
    expect(lower).toHaveLength(356);
    expect(lines(arabic, 22)[1]?.[0]).toBe("2026-01-10 ٢١");
  });

  it("names both years of the second calendar where a month of the first reaches into the next", () => {
    expect(lines(english, 22)[0]).toContain("2026-06-01 June 2026 · Dhu’l-Hijjah 1447 AH – Muharram 1448 AH");
  });

  it("lets years stand out from quarters, quarters from months, and the first calendar from the second", () => {
    const weights = (pixelsPerDay: number) =>
      timelineHeadings(createFormat(english), range, pixelsPerDay).map((line) =>
        line.slice(0, 5).map(({ weight }) => weight),
      );
    expect(weights(0.4)).toEqual([["major"], ["middle", "middle"]]);
    expect(weights(3)[0]).toEqual(["major", undefined, undefined, "middle", undefined]);
    expect(weights(22)[0]).toEqual(["major", "middle", "middle", "middle", "middle"]);
  });

  it("divides the Gregorian year into its quarters where they have room, and the Hijri year into none", () => {
    const [upper, lower] = timelineHeadings(createFormat(english), range, 0.6, {
      quarter: quarterNames(wordsIn("en")),
    });

    expect(upper.map(({ startDay, text, shortText }) => [toIsoDay(startDay), text, shortText])).toEqual([
      ["2026-01-01", "Q1 2026", "2026"],
      ["2026-04-01", "Q2 2026", "Q2"],
      ["2026-07-01", "Q3 2026", "Q3"],
      ["2026-10-01", "Q4 2026", "Q4"],
    ]);
    expect(lower.map(({ text }) => text)).toEqual(["1447 AH", "1448 AH"]);
  });

  it("names quarters in Arabic in full, and shortened in the reader's digits", () => {
    const { format } = wordsIn("ar", { digits: "arab" });
    const quarter = quarterNames(wordsIn("ar", { digits: "arab" }));
    const [, lower] = timelineHeadings(format, range, 0.6, { calendar: "gregorian", quarter });

    expect(lower[2]).toMatchObject({ text: "الربع الثالث", shortText: "ر٣" });
  });
});

describe("the headings of one calendar alone", () => {
  const alone = (calendar: "hijri" | "gregorian", pixelsPerDay: number) =>
    timelineHeadings(createFormat(english), range, pixelsPerDay, {
      calendar,
      quarter: quarterNames(wordsIn("en")),
    }).map((line) => line.map(({ startDay, text }) => `${toIsoDay(startDay)} ${text}`));

  it("stand in two units, the longer one above", () => {
    expect(alone("gregorian", 0.6)[0]).toEqual(["2026-01-01 2026"]);
    expect(alone("gregorian", 0.6)[1]?.[1]).toBe("2026-04-01 Q2");
    expect(alone("gregorian", 2)[1]?.[1]).toBe("2026-02-01 February");
    expect(alone("hijri", 3)).toEqual([
      ["2025-06-26 1447 AH", "2026-06-16 1448 AH"],
      expect.arrayContaining(["2026-06-16 Muharram", "2026-08-14 Rabi’ I"]),
    ]);
  });

  it("number the Hijri months where their long names have no room, and leave them out where nothing has", () => {
    expect(alone("hijri", 1)[1]).toContain("2026-06-16 1");
    expect(alone("hijri", 0.6)[1]).toEqual([]);
  });

  it("bear that calendar's numbers alone on weeks and days", () => {
    expect(alone("hijri", 20)[1]?.[0]).toMatch(/^2026-01-04 15 Raj\.?$/);
    expect(alone("gregorian", 30)[1]?.slice(0, 2)).toEqual(["2026-01-10 10", "2026-01-11 11"]);
  });
});

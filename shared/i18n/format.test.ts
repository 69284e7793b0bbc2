import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { epochDayOf, toIsoDay } from "../calendar/day.ts";
import type { Preferences } from "../contract/session.ts";
import type { EpochDay, IsoDay } from "../units.ts";
import { createFormat, localeOf } from "./format.ts";

const ARABIC: Preferences = { language: "ar", digits: "latn", firstCalendar: "gregorian" };
const ENGLISH: Preferences = { ...ARABIC, language: "en" };
const day = "2026-11-24" as IsoDay;

/** Sets bidi marks aside: they steer the order on screen and are not read. */
function seen(text: string): string {
  return text.replace(/[\u200e\u200f\u061c]/g, "");
}

describe("a day", () => {
  it.each([
    [ARABIC, "long", "24 نوفمبر 2026"],
    [ARABIC, "full", "الثلاثاء، 24 نوفمبر 2026"],
    [ARABIC, "numeric", "24/11/2026"],
    [ENGLISH, "long", "24 November 2026"],
    [ENGLISH, "medium", "24 Nov 2026"],
    [{ ...ARABIC, firstCalendar: "hijri", digits: "arab" }, "long", "١٤ جمادى الآخرة ١٤٤٨ هـ"],
    [{ ...ENGLISH, firstCalendar: "hijri" }, "medium", "14 Jum. II 1448 AH"],
  ] as const)("reads as %o %s asks: %s", (settings, style, text) => {
    expect(seen(createFormat(settings).day(day, style))).toBe(text);
  });

  it("spells ayn with a sign that the typeface has", () => {
    const format = createFormat({ ...ENGLISH, firstCalendar: "hijri" });
    expect(format.day("2026-06-08" as IsoDay)).toBe("22 Dhu’l-Hijjah 1447 AH");
  });

  it("never moves with the machine's zone", () => {
    fc.assert(
      fc.property(fc.integer({ min: epochDayOf(2020, 1, 1), max: epochDayOf(2040, 1, 1) }), (value) => {
        const iso = toIsoDay(value as EpochDay);
        const written = createFormat(ENGLISH).day(iso, "numeric");
        expect(written.split("/").reverse().join("-")).toBe(iso);
      }),
    );
  });

  it("leaves neither calendar nor digits to the platform", () => {
    expect(localeOf({ ...ARABIC, digits: "arab" }, "hijri")).toBe("ar-SA-u-ca-islamic-umalqura-nu-arab");
    expect(localeOf(ENGLISH, "gregorian")).toBe("en-GB-u-ca-gregory-nu-latn");
  });
});

describe("a month and a year", () => {
  it("have names in both calendars", () => {
    const format = createFormat(ARABIC);
    const firstOfYear = epochDayOf(2026, 6, 16);
    expect(format.month(firstOfYear, "hijri", "long")).toBe("محرم");
    expect(format.year(firstOfYear, "hijri")).toBe("1448 هـ");
    expect(createFormat(ENGLISH).month(firstOfYear, "gregorian", "short")).toBe("Jun");
  });
});

describe("a figure", () => {
  const format = createFormat(ARABIC);

  it("keeps its sign in front of it in a line that runs from the right", () => {
    expect(format.signedNumber(-5)).toBe("\u200e-5");
    expect(seen(format.signedNumber(12))).toBe("+12");
    expect(format.signedNumber(0)).toBe("0");
  });

  it("is whole per cents for a ratio", () => {
    expect(seen(format.percent(0.374))).toBe("37٪");
    expect(createFormat(ENGLISH).percent(1)).toBe("100%");
  });

  it("keeps two decimals of a ratio where a hair decides", () => {
    expect(seen(format.finePercent(0.0501))).toBe("5.01٪");
    expect(createFormat(ENGLISH).finePercent(0.05)).toBe("5%");
  });

  it("is grouped, but a year is not", () => {
    expect(createFormat(ENGLISH).number(12_345)).toBe("12,345");
    expect(createFormat(ENGLISH).plainNumber(2_033)).toBe("2033");
  });

  it("has at most two decimals as an index", () => {
    expect(createFormat(ENGLISH).decimal(0.956)).toBe("0.96");
  });
});

describe("an instant", () => {
  it("is written as it was in Riyadh, three hours ahead of UTC", () => {
    expect(createFormat(ENGLISH).instant("2026-11-24T22:15:00.000Z")).toBe("25 Nov 2026, 01:15");
  });
});

import { describe, expect, it } from "vitest";
import type { Preferences } from "../contract/session.ts";
import type { IsoDay } from "../units.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import {
  type Counted,
  chooseName,
  countOf,
  createWords,
  dayInBoth,
  dayRange,
  signedWorkDays,
} from "./words.ts";

function wordsOf(preferences: Partial<Preferences> = {}) {
  const settings = { language: "ar", digits: "latn", firstCalendar: "gregorian", ...preferences } as const;
  return createWords(settings, settings.language === "ar" ? ar : en);
}

describe("a counted noun in Arabic", () => {
  const cases: readonly [noun: Counted, count: number, phrase: string][] = [
    ["workDays", 0, "0 يوم عمل"],
    ["workDays", 1, "يوم عمل واحد"],
    ["workDays", 2, "يوما عمل"],
    ["workDaysOblique", 2, "يومَي عمل"],
    ["workDays", 3, "3 أيام عمل"],
    ["workDays", 10, "10 أيام عمل"],
    ["workDays", 11, "11 يوم عمل"],
    ["workDays", 99, "99 يوم عمل"],
    ["workDays", 100, "100 يوم عمل"],
    ["workDays", 103, "103 أيام عمل"],
    ["programs", 0, "لا برامج"],
    ["programs", 1, "برنامج واحد"],
    ["programs", 2, "برنامجان"],
    ["programs", 3, "3 برامج"],
    ["programs", 18, "18 برنامجًا"],
    ["programs", 100, "100 برنامج"],
    ["milestones", 11, "11 معلمًا"],
    ["milestones", 230, "230 معلمًا"],
  ];

  it.each(cases)("%s × %i reads %s", (noun, count, phrase) => {
    expect(countOf(wordsOf(), noun, count)).toBe(phrase);
  });

  it("takes the form of its size when it is negative", () => {
    expect(countOf(wordsOf(), "workDays", -2)).toBe("يوما عمل");
  });

  it("is written in the digits of the person", () => {
    expect(countOf(wordsOf({ digits: "arab" }), "workDays", 11)).toBe("١١ يوم عمل");
  });
});

describe("a counted noun in English", () => {
  it.each([
    [0, "0 working days"],
    [1, "1 working day"],
    [2, "2 working days"],
    [1_100, "1,100 working days"],
  ])("%i reads %s", (count, phrase) => {
    expect(countOf(wordsOf({ language: "en" }), "workDays", count)).toBe(phrase);
  });
});

describe("a slip", () => {
  it.each([1, 2, 3, 11, 100])(
    "of %i working days keeps its figure and its sign in both languages",
    (size) => {
      for (const language of ["ar", "en"] as const) {
        expect(signedWorkDays(wordsOf({ language }), size)).toMatch(new RegExp(`\\+${size} `));
        expect(signedWorkDays(wordsOf({ language }), -size)).toMatch(new RegExp(`-${size} `));
      }
    },
  );

  it("of nothing has no sign", () => {
    expect(signedWorkDays(wordsOf({ language: "en" }), 0)).toBe("0 working days");
  });
});

describe("a day", () => {
  const day = "2026-11-24" as IsoDay;

  it("stands in both calendars, the person's first one first", () => {
    expect(dayInBoth(wordsOf(), day)).toBe("24 نوفمبر 2026 الموافق 14 جمادى الآخرة 1448 هـ");
    expect(dayInBoth(wordsOf({ firstCalendar: "hijri", digits: "arab" }), day)).toBe(
      "١٤ جمادى الآخرة ١٤٤٨ هـ الموافق ٢٤ نوفمبر ٢٠٢٦",
    );
    expect(dayInBoth(wordsOf({ language: "en" }), day)).toBe("24 November 2026, 14 Jumada II 1448 AH");
  });

  it("makes a range with another", () => {
    expect(dayRange(wordsOf({ language: "en" }), day, "2026-12-01" as IsoDay)).toBe(
      "24 November 2026 to 1 December 2026",
    );
  });
});

describe("a bilingual name", () => {
  it("is chosen in the person's language", () => {
    expect(chooseName("ar", { nameAr: "مسار", nameEn: "Masar" })).toEqual({
      text: "مسار",
      language: "ar",
      isStandIn: false,
    });
  });

  it("gives way to the other language where it is missing, and says so", () => {
    expect(chooseName("ar", { nameAr: "  ", nameEn: "Masar" })).toEqual({
      text: "Masar",
      language: "en",
      isStandIn: true,
    });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsIn } from "#client/testing/render-in.tsx";
import { toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import { isWorkDay } from "#shared/calendar/working-days.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { countOf, dayInBoth, signedWorkDays } from "#shared/i18n/words.ts";
import { aRoadmap, iso } from "#shared/testing/views.ts";
import type { EpochDay } from "#shared/units.ts";
import { calendarOf } from "./calendar.ts";
import { itemMoves } from "./item-moves.ts";

const epoch = (text: string) => toEpochDay(iso(text));
const { plan } = aRoadmap({});

/** Sunday to Thursday; a holiday from Sunday 2027-03-07 to Thursday 2027-03-11. */
const calendar = calendarOf({
  workWeekMask: 31,
  holidays: [{ nameAr: "", nameEn: "", startDay: iso("2027-03-07"), finishDay: iso("2027-03-11") }],
});

const movesIn = (language: (typeof LANGUAGES)[number], statusDay = "2026-11-24") =>
  itemMoves({
    words: wordsIn(language),
    plan,
    statusDay: iso(statusDay),
    calendarOf: () => calendar,
    onPropose: () => undefined,
  });
const moves = movesIn("en");
const snapped = (text: string, rules = moves) => toIsoDay(rules.snapDay("m1", epoch(text)));
const stepped = (text: string, step: -1 | 1) => toIsoDay(moves.stepDay("m1", epoch(text), step));

describe("a milestone's move", () => {
  it("snaps to the nearest working day, past weekends and holidays", () => {
    expect(snapped("2027-03-01")).toBe("2027-03-01");
    expect(snapped("2027-02-26")).toBe("2027-02-25");
    expect(snapped("2027-02-27")).toBe("2027-02-28");
    expect(snapped("2027-03-07")).toBe("2027-03-04");
    expect(snapped("2027-03-11")).toBe("2027-03-14");
  });

  it("goes neither before the plan nor before the status day, which a forecast is refused for", () => {
    expect(snapped("2025-01-01")).toBe("2026-11-24");
    expect(snapped("2023-05-01", movesIn("en", "2023-01-01"))).toBe("2024-01-01");
    // Friday and Saturday: the working day before them is already past.
    expect(snapped("2026-11-27", movesIn("en", "2026-11-27"))).toBe("2026-11-29");
  });

  it("always ends on a working day", () => {
    fc.assert(
      fc.property(fc.integer({ min: epoch("2020-01-01"), max: epoch("2032-01-01") }), (day) => {
        const to = moves.snapDay("m1", day as EpochDay);
        expect(isWorkDay(calendar, to)).toBe(true);
        expect(to).toBeGreaterThanOrEqual(epoch("2026-11-24"));
      }),
    );
  });

  it("steps from one working day to the next, either way", () => {
    expect([stepped("2027-03-04", 1), stepped("2027-03-14", -1)]).toEqual(["2027-03-14", "2027-03-04"]);
    expect([stepped("2027-02-27", 1), stepped("2027-02-27", -1)]).toEqual(["2027-02-28", "2027-02-25"]);
  });

  it("of what is overdue steps to the status day at once, and never to earlier", () => {
    expect([stepped("2026-09-01", 1), stepped("2026-09-01", -1)]).toEqual(["2026-11-24", "2026-09-01"]);
    expect(stepped("2026-11-24", -1)).toBe("2026-11-24");
  });

  it.each(LANGUAGES)("is written and said in both calendars, with its working days, in %s", (language) => {
    const words = wordsIn(language);
    const { flag, sentence } = movesIn(language);
    const move = { rowId: "m1", fromDay: epoch("2027-03-01"), toDay: epoch("2027-03-14") };
    expect(flag(move)).toEqual([dayInBoth(words, iso("2027-03-14"), "medium"), signedWorkDays(words, 4)]);
    expect(sentence(move)).toContain(dayInBoth(words, iso("2027-03-14")));
    expect(sentence(move)).toContain(words.t("moves.later", { days: countOf(words, "workDaysOblique", 4) }));
    const back = { ...move, toDay: move.fromDay };
    expect(flag(back)[1]).toBe(words.t("moves.none"));
    expect(sentence(back)).toBe(words.t("moves.back", { day: dayInBoth(words, iso("2027-03-01")) }));
    const earlier = { ...move, fromDay: move.toDay, toDay: move.fromDay };
    expect(flag(earlier)[1]).toBe(signedWorkDays(words, -4));
    expect(sentence(earlier)).toContain(
      words.t("moves.earlier", { days: countOf(words, "workDaysOblique", 4) }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { toEpochDay, toIsoDay } from "../calendar/day.ts";
import { createFormat } from "../i18n/format.ts";
import type { IsoDay } from "../units.ts";
import { dayTicks } from "./day-ticks.ts";

const english = createFormat({ language: "en", digits: "latn", firstCalendar: "gregorian" });
const hijri = createFormat({ language: "en", digits: "latn", firstCalendar: "hijri" });

function range(from: string, to: string) {
  return { startDay: toEpochDay(from as IsoDay), finishDay: toEpochDay(to as IsoDay) };
}

describe("ticks on an axis of days", () => {
  it("name each month of a short range in both calendars", () => {
    expect(dayTicks(english, range("2026-01-10", "2026-03-20"), 6)).toEqual([
      { day: toEpochDay("2026-02-01" as IsoDay), text: "Feb 2026", secondText: "Sha. 1447 AH" },
      { day: toEpochDay("2026-03-01" as IsoDay), text: "Mar 2026", secondText: "Ram. 1447 AH" },
    ]);
  });

  it("name years at their starts on a long range, of the calendar that the reader puts first", () => {
    const starts = (format: typeof english) =>
      dayTicks(format, range("2024-03-01", "2028-12-31"), 6).map(({ day, text }) => [toIsoDay(day), text]);
    expect(starts(english)).toEqual([
      ["2025-01-01", "2025"],
      ["2026-01-01", "2026"],
      ["2027-01-01", "2027"],
      ["2028-01-01", "2028"],
    ]);
    expect(starts(hijri)[0]).toEqual(["2024-07-07", "1446 AH"]);
  });

  it("are never more than asked for", () => {
    for (const years of [1, 2, 3, 5, 8, 12]) {
      const ticks = dayTicks(english, range("2020-01-15", `${2020 + years}-01-15`), 6);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.length).toBeGreaterThan(0);
    }
  });
});

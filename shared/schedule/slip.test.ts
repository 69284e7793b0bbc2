import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWorkDays } from "../calendar/working-days.ts";
import { anyCalendar, anyDay, calendarWith, day } from "../testing/days.ts";
import type { EpochDay } from "../units.ts";
import { slipWorkDays } from "./slip.ts";

describe("slip", () => {
  const calendar = calendarWith("2026-09-23");
  const check = (
    why: string,
    baseline: string | null,
    forecast: string,
    actual: string | null,
    slip: number | null,
  ) =>
    it(`${why}: ${slip}`, () => {
      const days = {
        baselineDay: baseline === null ? null : day(baseline),
        forecastDay: day(forecast),
        actualDay: actual === null ? null : day(actual),
      };
      expect(slipWorkDays(calendar, days)).toBe(slip);
    });

  check("still on its baseline day", "2026-11-24", "2026-11-24", null, 0);
  check("a week later", "2026-11-22", "2026-11-29", null, 5);
  check("over a holiday", "2026-09-22", "2026-09-24", null, 1);
  check("earlier than planned", "2026-11-24", "2026-11-22", null, -2);
  check("done: the actual day counts, not the forecast", "2026-11-22", "2026-12-20", "2026-11-23", 1);
  check("done early", "2026-11-24", "2026-11-24", "2026-11-19", -3);
  check("moved over a weekend only", "2026-11-19", "2026-11-21", null, 0);
  check("without a baseline", null, "2026-11-24", null, null);

  it("is what a milestone was moved by, however many times it moved", () => {
    const moves = fc.array(fc.integer({ min: -40, max: 60 }), { maxLength: 6 });
    fc.assert(
      fc.property(anyCalendar(), anyDay(), moves, (anyOne, baselineDay, movedWorkDays) => {
        const forecastDay = movedWorkDays.reduce<EpochDay>(
          (at, by) => addWorkDays(anyOne, at, by),
          baselineDay,
        );
        const total = movedWorkDays.reduce((sum, by) => sum + by, 0);
        expect(slipWorkDays(anyOne, { baselineDay, forecastDay, actualDay: null })).toBe(total);
      }),
    );
  });
});

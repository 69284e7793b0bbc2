import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EpochDay, IsoDay } from "../units.ts";
import { civilOf, toEpochDay, toIsoDay } from "./day.ts";
import { monthsBefore } from "./months-before.ts";

describe("months before", () => {
  it.each([
    ["2026-11-24", 1, "2026-10-24"],
    ["2026-03-31", 1, "2026-02-28"],
    ["2024-03-30", 1, "2024-02-29"],
    ["2026-01-31", 1, "2025-12-31"],
    ["2026-01-31", 3, "2025-10-31"],
    ["2026-02-15", 14, "2024-12-15"],
  ])("%s, %i of them: %s", (day, count, expected) => {
    expect(toIsoDay(monthsBefore(toEpochDay(day as IsoDay), count))).toBe(expected);
  });

  it("lie so many months back, on the same day of the month or on a last one", () => {
    const days = fc.integer({ min: 10_000, max: 40_000 }).map((day) => day as EpochDay);
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), (day, count) => {
        const [before, after] = [civilOf(monthsBefore(day, count)), civilOf(day)];
        expect((after.year - before.year) * 12 + after.month - before.month).toBe(count);
        if (before.day === after.day) return;
        expect(before.day).toBeLessThan(after.day);
        const next = civilOf((monthsBefore(day, count) + 1) as EpochDay);
        expect(next.day).toBe(1);
      }),
    );
  });
});

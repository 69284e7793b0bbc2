import { describe, expect, it } from "vitest";
import type { IsoDay } from "#shared/units.ts";
import { type Clock, demonstrationClock, fixedClock, riyadhDayOf } from "./clock.ts";

const DAY = "2026-03-01" as IsoDay;

describe("today", () => {
  it.each([
    ["2026-02-28T20:59:59.999Z", "2026-02-28"],
    ["2026-02-28T21:00:00.000Z", "2026-03-01"],
    ["1969-12-31T20:59:59.000Z", "1969-12-31"],
  ])("is Riyadh's: %s falls on %s", (instant, day) => {
    const inRiyadh = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Riyadh" }).format(new Date(instant));
    expect([riyadhDayOf(new Date(instant)), inRiyadh]).toEqual([day, day]);
  });

  it("stands still on a fixed clock, at noon", () => {
    expect(fixedClock(DAY).today()).toBe(DAY);
    expect(fixedClock(DAY).now().toISOString()).toBe("2026-03-01T09:00:00.000Z");
  });

  it.each(["2026-11-24T20:59:59.000Z", "2026-11-24T21:00:00.000Z", "2026-11-24T06:30:00.000Z"])(
    "stays the demonstration's day while the time runs on: %s",
    (instant) => {
      const real: Clock = { now: () => new Date(instant), today: () => DAY };
      const clock = demonstrationClock(DAY, real);
      expect(riyadhDayOf(clock.now())).toBe(DAY);
      expect(clock.now().toISOString().slice(13)).toBe(instant.slice(13));
    },
  );
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { epochDayOf } from "#shared/calendar/day.ts";
import type { EpochDay } from "#shared/units.ts";
import {
  clampVisibleDays,
  createAxis,
  fitPixelsPerDay,
  middleOfDay,
  momentAt,
  stretchOf,
  xOfDay,
} from "./axis.ts";
import { PLAN } from "./test-scene.ts";

const aDay = fc.integer({ min: PLAN.startDay, max: PLAN.finishDay }).map((day) => day as EpochDay);
const aScale = fc.double({ min: 0.2, max: 60, noNaN: true });

describe("the day axis", () => {
  it("begins every day where the day before it ends, at every zoom", () => {
    fc.assert(
      fc.property(aDay, aScale, (day, pixelsPerDay) => {
        const axis = createAxis(PLAN, pixelsPerDay);
        const yesterday = stretchOf(axis, { startDay: day, finishDay: day });
        const next = xOfDay(axis, (day + 1) as EpochDay);
        expect(yesterday.x + Math.max(pixelsPerDay, 0)).toBeCloseTo(next, 6);
      }),
    );
  });

  it("covers a bar's finish day to its end, to a pixel", () => {
    fc.assert(
      fc.property(aDay, fc.nat(700), aScale, (startDay, length, pixelsPerDay) => {
        const finishDay = (startDay + length) as EpochDay;
        const axis = createAxis(PLAN, pixelsPerDay);
        const { x, width } = stretchOf(axis, { startDay, finishDay });
        expect(x).toBeCloseTo((startDay - PLAN.startDay) * pixelsPerDay, 6);
        const error = x + width - (finishDay + 1 - PLAN.startDay) * pixelsPerDay;
        expect(error).toBeGreaterThanOrEqual(-1e-6);
        expect(error).toBeLessThan(2);
        if (width > 2) expect(error).toBeCloseTo(0, 6);
      }),
    );
  });

  it("gives a five-year bar its true end, where stock frappe-gantt is 27 days late", () => {
    const axis = createAxis(PLAN, 0.63);
    const { x, width } = stretchOf(axis, PLAN);
    expect(x).toBe(0);
    expect(width).toBeCloseTo(axis.widthPixels, 9);
    expect(axis.dayCount).toBe(1_827);
  });

  it("puts a diamond in the middle of its day", () => {
    const axis = createAxis(PLAN, 10);
    expect(middleOfDay(axis, epochDayOf(2024, 1, 2))).toBe(15);
  });

  it("reads the day back from its place", () => {
    fc.assert(
      fc.property(aDay, aScale, (day, pixelsPerDay) => {
        const axis = createAxis(PLAN, pixelsPerDay);
        expect(momentAt(axis, middleOfDay(axis, day))).toBeCloseTo(day + 0.5, 6);
      }),
    );
  });
});

describe("fitting", () => {
  it("fills the width with the days asked for", () => {
    expect(366 * fitPixelsPerDay(PLAN, 366, 900)).toBeCloseTo(900, 9);
  });

  it("never shows more than the range nor less than two weeks", () => {
    expect(clampVisibleDays(PLAN, 1_000_000)).toBe(1_827);
    expect(clampVisibleDays(PLAN, 1)).toBe(14);
  });

  it("shows a plan of three days as three days", () => {
    const short = { startDay: PLAN.startDay, finishDay: (PLAN.startDay + 2) as EpochDay };
    expect(clampVisibleDays(short, 31)).toBe(3);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EpochDay } from "#shared/units.ts";
import { drawnRange } from "./drawn-range.ts";
import { day, PLAN } from "./test-scene.ts";

const fromEnd = (offset: number) => (PLAN.finishDay + offset) as EpochDay;

describe("the range that is drawn", () => {
  it("is the chart's own while nothing lies beyond it", () => {
    expect(drawnRange(PLAN, [])).toEqual(PLAN);
    expect(drawnRange(PLAN, [PLAN.startDay, day(100), PLAN.finishDay])).toEqual(PLAN);
  });

  it("grows by half a year at once towards a day beyond either end", () => {
    expect(drawnRange(PLAN, [fromEnd(1)])).toEqual({ ...PLAN, finishDay: fromEnd(183) });
    expect(drawnRange(PLAN, [fromEnd(183)])).toEqual({ ...PLAN, finishDay: fromEnd(183) });
    expect(drawnRange(PLAN, [fromEnd(184), day(-1)])).toEqual({
      startDay: day(-183),
      finishDay: fromEnd(366),
    });
  });

  it("holds every day up to two years beyond, and ends there", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5_000, max: 5_000 })), (offsets) => {
        const { startDay, finishDay } = drawnRange(PLAN, offsets.map(day));
        for (const offset of offsets) {
          const near = Math.min(PLAN.finishDay + 731, Math.max(PLAN.startDay - 731, day(offset)));
          expect(near).toBeGreaterThanOrEqual(startDay);
          expect(near).toBeLessThanOrEqual(finishDay);
        }
        expect(PLAN.startDay - startDay).toBeLessThanOrEqual(731);
        expect(finishDay - PLAN.finishDay).toBeLessThanOrEqual(731);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAxis, middleOfDay } from "./axis.ts";
import { dayAt, edgeScroll, flagX, isDrag } from "./drag.ts";
import { day, PLAN } from "./test-scene.ts";

describe("the day below a pointer", () => {
  it("is the day in whose middle a diamond stands, at every scale", () => {
    const offsets = fc.integer({ min: 0, max: PLAN.finishDay - PLAN.startDay });
    const scales = fc.double({ min: 0.2, max: 80, noNaN: true });
    fc.assert(
      fc.property(offsets, scales, (offset, pixelsPerDay) => {
        const axis = createAxis(PLAN, pixelsPerDay);
        expect(dayAt(axis, middleOfDay(axis, day(offset)))).toBe(day(offset));
      }),
    );
  });

  it("never leaves the chart", () => {
    const axis = createAxis(PLAN, 3);
    expect(dayAt(axis, -1_000)).toBe(PLAN.startDay);
    expect(dayAt(axis, 1e6)).toBe(PLAN.finishDay);
  });
});

describe("a press", () => {
  it.each([
    ["mouse", 4],
    ["pen", 6],
    ["touch", 10],
    ["", 10],
  ])("of a %s becomes a drag at %i pixels sideways, either way", (kind, pixels) => {
    expect([pixels, -pixels, pixels - 1, 1 - pixels].map((sideways) => isDrag(kind, sideways))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("near the edges of the view", () => {
  it("the chart scrolls on, to earlier at its beginning and to later at its end, faster the nearer", () => {
    expect(edgeScroll(450, 900)).toBe(0);
    expect(edgeScroll(30, 900)).toBeLessThan(0);
    expect(edgeScroll(10, 900)).toBeLessThan(edgeScroll(30, 900));
    expect(edgeScroll(890, 900)).toBeCloseTo(-edgeScroll(10, 900), 9);
    expect(edgeScroll(-5_000, 900)).toBe(edgeScroll(0, 900));
  });

  it("near an edge scrolls only once it has clearly been moved nearer, as far as beyond it", () => {
    expect(edgeScroll(885, 900, { pressedX: 870 })).toBe(0);
    expect(edgeScroll(910, 900, { pressedX: 870 })).toBeGreaterThan(0);
    expect(edgeScroll(12, 900, { pressedX: 20 })).toBe(0);
    expect(edgeScroll(-20, 900, { pressedX: 20 })).toBeLessThan(0);
  });

  it("it scrolls no further in a frame than a hand can follow, however many days a pixel is", () => {
    expect(edgeScroll(900, 900)).toBe(18);
    expect(edgeScroll(900, 900, { pixelsPerDay: 20 })).toBe(18);
    expect(edgeScroll(900, 900, { pixelsPerDay: 0.5 })).toBe(3);
    expect(edgeScroll(0, 900, { pixelsPerDay: 0.5 })).toBe(-3);
  });

  it("the flag stands after its diamond, else before it, and after it where neither side has room", () => {
    const view = { x: 1_000, width: 900 };
    expect(flagX(1_100, 200, view)).toBe(1_114);
    expect(flagX(1_800, 200, view)).toBe(1_586);
    expect(flagX(1_100, 850, view)).toBe(1_114);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAxis } from "./axis.ts";
import { layoutRows } from "./layout.ts";
import { daysInFrame, frameAt, frameKey, mapPaths } from "./map-picture.ts";
import { aRow, aScene, day, PLAN } from "./test-scene.ts";

describe("the map of all days", () => {
  it("draws programs and activities by their tones, and thousands of them as a handful of paths", () => {
    const rows = Array.from({ length: 2_000 }, (_, index) =>
      aRow({ id: `r${index}`, kind: index % 4 === 0 ? "program" : "milestone", tone: `t${index % 12}` }),
    );
    const paths = mapPaths(layoutRows(rows, new Set()), PLAN.startDay);
    expect([...paths.keys()]).toEqual(["t0", "t4", "t8"]);
    expect(paths.get("t0")?.match(/M100 /g)).toHaveLength(167);
  });

  it("keeps the bar of a single row slim, in the middle", () => {
    const only = [aRow({ id: "a", kind: "program", startDay: day(0), finishDay: day(99), tone: "late" })];
    const path = mapPaths(layoutRows(only, new Set()), PLAN.startDay).get("late");
    expect(path).toBe("M0 45h100v10h-100z");
  });

  it("frames what the chart shows, and names its days", () => {
    const scene = aScene({ rows: [], pixelsPerDay: 3 });
    const frame = frameAt(scene, 300);
    expect(frame.start).toBeCloseTo(100 / 1_827, 9);
    expect(frame.size).toBeCloseTo(300 / 1_827, 9);
    expect(daysInFrame(scene, frame)).toEqual({ startDay: day(100), finishDay: day(399) });
  });

  it("frames everything while everything is seen", () => {
    const scene = { ...aScene({ rows: [] }), axis: createAxis(PLAN, 900 / 1_827) };
    expect(frameAt(scene, 0)).toEqual({ start: 0, size: 1 });
    expect(daysInFrame(scene, frameAt(scene, 0))).toEqual(PLAN);
  });

  it("never frames days outside the plan", () => {
    const pixels = fc.double({ min: 0.5, max: 90, noNaN: true });
    fc.assert(
      fc.property(pixels, fc.double({ min: 0, max: 1, noNaN: true }), (pixelsPerDay, share) => {
        const scene = aScene({ rows: [], pixelsPerDay });
        const seen = daysInFrame(scene, frameAt(scene, share * scene.axis.widthPixels));
        expect(seen.startDay).toBeGreaterThanOrEqual(PLAN.startDay);
        expect(seen.finishDay).toBeLessThanOrEqual(PLAN.finishDay);
        expect(seen.finishDay).toBeGreaterThanOrEqual(seen.startDay);
      }),
    );
  });

  it("moves by keys in the direction of reading", () => {
    const frame = { start: 0.5, size: 0.2 };
    expect(frameKey("ArrowRight", frame, false)).toBeCloseTo(0.52, 9);
    expect(frameKey("ArrowLeft", frame, true)).toBeCloseTo(0.52, 9);
    expect(frameKey("ArrowRight", frame, true)).toBeCloseTo(0.48, 9);
    expect(frameKey("PageUp", frame, true)).toBeCloseTo(0.7, 9);
    expect(frameKey("Home", frame, false)).toBe(0);
    expect(frameKey("End", frame, false)).toBeCloseTo(0.8, 9);
    expect(frameKey("a", frame, false)).toBeNull();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadLabels } from "./spread-labels.ts";

describe("labels at the ends of lines", () => {
  it("stay where they are while there is room", () => {
    expect(spreadLabels([10, 50, 30], 12, { from: 0, to: 100 })).toEqual([10, 50, 30]);
  });

  it("move apart from the first one on, and back from the end", () => {
    expect(spreadLabels([20, 20, 22], 10, { from: 0, to: 100 })).toEqual([20, 30, 40]);
    expect(spreadLabels([95, 95], 10, { from: 0, to: 100 })).toEqual([90, 100]);
  });

  it("are never nearer than the gap, nor outside, wherever all fit; and keep their order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 15 }), (positions) => {
        const placed = spreadLabels(positions, 12, { from: 0, to: 200 });
        const sorted = placed.toSorted((one, other) => one - other);
        for (const [index, place] of sorted.entries()) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(200);
          if (index > 0) expect(place - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(12);
        }
        for (const [one, position] of positions.entries()) {
          for (const [other, further] of positions.entries()) {
            if (position < further) expect(placed[one] ?? 0).toBeLessThan(placed[other] ?? 0);
          }
        }
      }),
    );
  });
});

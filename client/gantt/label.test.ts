import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabel } from "./label.ts";
import { LABEL_GAP } from "./sizes.ts";

const bar = { x: 100, width: 50 };
const room = { bar, obstacles: [], labelWidth: 80, ground: { x: 0, width: 1_000 } };

describe("a label beside its bar", () => {
  it("stands after the bar", () => {
    expect(placeLabel(room)).toBe(150 + LABEL_GAP);
  });

  it("goes before the bar when the chart, or what is seen of it, ends too soon", () => {
    expect(placeLabel({ ...room, bar: { x: 900, width: 50 } })).toBe(900 - LABEL_GAP - 80);
    expect(placeLabel({ ...room, ground: { x: 0, width: 200 } })).toBe(100 - LABEL_GAP - 80);
  });

  it("keeps clear of a diamond at the bar's very end", () => {
    expect(placeLabel({ ...room, obstacles: [{ x: 145, width: 10 }] })).toBe(155 + LABEL_GAP);
  });

  it("flips to the other side of a bar with a diamond where it would stand", () => {
    expect(placeLabel({ ...room, obstacles: [{ x: 200, width: 10 }] })).toBe(100 - LABEL_GAP - 80);
  });

  it("goes beyond the last diamond when both sides of the bar are taken", () => {
    const obstacles = [
      { x: 40, width: 10 },
      { x: 200, width: 10 },
    ];
    expect(placeLabel({ ...room, obstacles })).toBe(210 + LABEL_GAP);
  });

  it("is left out when there is no room anywhere", () => {
    expect(placeLabel({ ...room, bar: { x: 0, width: 950 } })).toBeNull();
  });

  it("never leaves what is seen, and never runs into its bar or a diamond", () => {
    const ground = { x: 100, width: 1_000 };
    const aStretch = fc.record({
      x: fc.integer({ min: -50, max: 1_000 }),
      width: fc.integer({ min: 2, max: 400 }),
    });
    fc.assert(
      fc.property(aStretch, fc.array(aStretch), fc.nat(300), (someBar, obstacles, labelWidth) => {
        const x = placeLabel({ bar: someBar, obstacles, labelWidth, ground });
        fc.pre(x !== null);
        expect(x).toBeGreaterThanOrEqual(100);
        expect(x + labelWidth).toBeLessThanOrEqual(1_100);
        for (const each of [someBar, ...obstacles]) {
          expect(x >= each.x + each.width || x + labelWidth <= each.x).toBe(true);
        }
      }),
    );
  });
});

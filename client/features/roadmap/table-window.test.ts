import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TABLE_ROW_PIXELS, windowOf } from "./table-window.ts";

describe("the rows of the table that are in the page", () => {
  it("are all of them while they are few", () => {
    expect(windowOf({ topPixels: 5_000, heightPixels: 800 }, 234)).toEqual({ first: 0, last: 233 });
    expect(windowOf({ topPixels: 0, heightPixels: 800 }, 0)).toEqual({ first: 0, last: -1 });
  });

  it("cover what is seen of thousands, and are few wherever the reader is", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_009 }),
        fc.integer({ min: 100, max: 2_000 }),
        (row, height) => {
          const most = 10_010 * TABLE_ROW_PIXELS - height;
          const topPixels = Math.min(row * TABLE_ROW_PIXELS, most);
          const { first, last } = windowOf({ topPixels, heightPixels: height }, 10_010);
          expect(first * TABLE_ROW_PIXELS).toBeLessThanOrEqual(topPixels);
          expect((last + 1) * TABLE_ROW_PIXELS).toBeGreaterThanOrEqual(Math.min(topPixels + height, most));
          expect(last - first).toBeLessThan(120);
          expect(last).toBeLessThan(10_010);
        },
      ),
    );
  });

  it("stay within rows that have become fewer than where the reader was", () => {
    const { first, last } = windowOf({ topPixels: 400_000, heightPixels: 800 }, 500);
    expect(first).toBeLessThanOrEqual(last);
    expect(last).toBe(499);
  });
});

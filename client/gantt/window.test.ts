import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWindowStore, isWindowSpent, OVERSCAN_ROWS, windowOf } from "./window.ts";

const view = { heightPixels: 720, rowHeightPixels: 36, rowCount: 10_010 };

describe("the row window", () => {
  it("holds every row in sight, wherever the reader stands", () => {
    fc.assert(
      fc.property(fc.nat(10_010 * 36), (scrollTopPixels) => {
        const { first, last } = windowOf({ ...view, scrollTopPixels });
        expect(first * 36).toBeLessThanOrEqual(scrollTopPixels);
        expect(Math.min((last + 1) * 36, 10_010 * 36)).toBeGreaterThanOrEqual(
          Math.min(scrollTopPixels + 720, 10_010 * 36),
        );
        expect(last - first).toBeLessThanOrEqual(21 + 2 * OVERSCAN_ROWS);
      }),
    );
  });

  it("is drawn anew before the reader reaches its edge", () => {
    const drawn = windowOf({ ...view, scrollTopPixels: 3_600 });
    const wanted = (rows: number) => windowOf({ ...view, scrollTopPixels: 3_600 + rows * 36 });
    expect(isWindowSpent(drawn, wanted(OVERSCAN_ROWS / 2))).toBe(false);
    expect(isWindowSpent(drawn, wanted(OVERSCAN_ROWS / 2 + 1))).toBe(true);
  });

  it("is empty for a chart without rows", () => {
    expect(windowOf({ ...view, rowCount: 0, scrollTopPixels: 0 })).toEqual({ first: 0, last: -1 });
  });
});

describe("the window's store", () => {
  it("tells of a new window once, and nobody who has left", () => {
    const store = createWindowStore();
    const told: number[] = [];
    const leave = store.subscribe(() => told.push(store.get().last));
    store.set({ first: 0, last: 9 });
    store.set({ first: 0, last: 9 });
    leave();
    store.set({ first: 5, last: 14 });
    expect(told).toEqual([9]);
  });
});

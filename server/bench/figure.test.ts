import { describe, expect, it } from "vitest";
import { percentile } from "./figure.ts";

describe("a percentile by nearest rank", () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);

  it.each([
    [0.5, 50],
    [0.99, 99],
    [1, 100],
    [0, 1],
  ])("of 1 to 100 at %d is %d", (ratio, expected) => {
    expect(percentile(values, ratio)).toBe(expected);
  });

  it("of one value is that value", () => {
    expect(percentile([7], 0.99)).toBe(7);
  });

  it("of nothing is refused", () => {
    expect(() => percentile([], 0.5)).toThrow("no values");
  });
});

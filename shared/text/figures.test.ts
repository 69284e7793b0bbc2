import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFigure, readPercent } from "./figures.ts";

describe("a figure", () => {
  it.each([
    ["12", 12],
    ["١٢٫٥", 12.5],
    ["1,234,567.25", 1_234_567.25],
    ["١٬٢٣٤", 1234],
    [" −3 ", -3],
    ["1e-7", 1e-7],
    ["-0", 0],
  ])("%j is %d", (text, value) => {
    expect(readFigure(text)).toBe(value);
  });

  it.each(["", "x", "1,23", "12,34,567", "1.2.3", "--1", "0x10", "Infinity", "1e999", "1 2"])(
    "%j is none",
    (text) => {
      expect(readFigure(text)).toBeNull();
    },
  );

  it("is read back from how a number is written", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), (value) => {
        expect(readFigure(String(value))).toBe(value + 0);
      }),
    );
  });
});

describe("a percentage", () => {
  it.each([
    ["50", 50],
    ["٥٠٪", 50],
    ["50.0 %", 50],
    ["0.5", 50],
    ["0.07", 7],
    ["1", 1],
    ["0", 0],
    ["100", 100],
  ])("%j is %d", (text, value) => {
    expect(readPercent(text)).toBe(value);
  });

  it.each(["", "101", "-1", "12.5", "0.5%", "half"])("%j is none", (text) => {
    expect(readPercent(text)).toBeNull();
  });
});

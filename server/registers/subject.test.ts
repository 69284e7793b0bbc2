import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextCode } from "./subject.ts";

const codesOf = (letter: string, numbers: readonly number[]) =>
  numbers.map((number) => ({ code: `${letter}-${number}` }));

describe("the next code of a register", () => {
  it("begins at one, and has two digits at least", () => {
    expect(nextCode("R", [])).toBe("R-01");
    expect(nextCode("R", codesOf("R", [99]))).toBe("R-100");
  });

  it("is taken by no entry, whatever others there are", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5_000 })), fc.array(fc.string()), (numbers, others) => {
        const held = [...codesOf("CR", numbers), ...others.map((code) => ({ code: `D-${code}` }))];
        const next = nextCode("CR", held);
        const number = Number(next.slice(3));
        expect(numbers.every((taken) => taken < number)).toBe(true);
        expect(nextCode("D", codesOf("CR", numbers))).toBe("D-01");
      }),
    );
  });
});

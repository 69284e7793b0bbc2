import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "./plain-text.ts";

describe("typed text as it is kept", () => {
  it.each([
    ["  نعتمد التاريخ الجديد  ", "نعتمد التاريخ الجديد"],
    ["one\r\ntwo\rthree", "one\ntwo\nthree"],
    ["safe\u202Egnihsif\u202C", "safegnihsif"],
    ["\u2067اسم\u2069", "اسم"],
    ["a\u0000b\u0007c\td", "abc\td"],
    // The joiner of "می‌خواهم" and of a family emoji is part of the word.
    ["می\u200Cخواهم 👨\u200D👩\u200D👧", "می\u200Cخواهم 👨\u200D👩\u200D👧"],
    ["e\u0301", "é"],
  ])("makes %j %j", (typed, kept) => {
    expect(plainText(typed)).toBe(kept);
  });

  it("is the same the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const kept = plainText(typed);
        expect(plainText(kept)).toBe(kept);
      }),
    );
  });
});

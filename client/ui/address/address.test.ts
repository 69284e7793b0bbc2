import { describe, expect, it } from "vitest";
import { addressOf, counted, day, either, flag, listOf, oneOf, textUpTo, wholeBetween } from "./address.ts";

describe("an address", () => {
  it("keeps what it can read and leaves the rest out, whatever stands there", () => {
    const address = addressOf({ q: textUpTo(3), page: counted, open: flag });
    expect(address.parse({ q: "abc", page: 0, open: "true", more: 1 })).toEqual({
      q: "abc",
      page: undefined,
      open: undefined,
    });
    expect(Object.keys(address.parse({}))).toEqual([]);
  });

  it.each([
    ["a text", textUpTo(3), ["a", "abc"], ["", "abcd", 1, null, ["a"]]],
    ["a whole number", wholeBetween(2, 4), [2, 4], [1, 5, 2.5, "3", Number.NaN, null]],
    ["a count", counted, [1, 5_000], [0, -1, 1.5, Number.POSITIVE_INFINITY]],
    ["one of some", oneOf(["a", "b"]), ["a", "b"], ["c", "A", 1, ["a"]]],
    ["a flag", flag, [true], [false, 1, "true"]],
    ["a day", day, ["2028-02-29"], ["2027-02-29", "2027-2-1", 20_270_201, "tomorrow"]],
    ["a list", listOf(textUpTo(1), 2), [[], ["a", "b"]], [["ab"], ["a", 1], ["a", "b", "c"], "a", null]],
    ["either of two", either(counted, oneOf(["now"])), [3, "now"], ["3", 0, "then"]],
  ] as const)("reads %s and nothing else", (_kind, read, good, bad) => {
    for (const written of good) expect(read(written)).toEqual(written);
    for (const written of bad) expect(read(written)).toBeUndefined();
  });
});

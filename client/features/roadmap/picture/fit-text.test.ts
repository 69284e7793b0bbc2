import { describe, expect, it } from "vitest";
import { fitText } from "./fit-text.ts";

/** Every letter is one wide. */
const widthOf = (text: string) => [...text].length;

describe("a name in the room it has", () => {
  it("stays whole where it fits", () => {
    expect(fitText("الحدائق العامة", 14, 2, widthOf)).toEqual(["الحدائق العامة"]);
  });

  it("goes on in a second line between two words", () => {
    expect(fitText("Oversight of public facilities", 20, 2, widthOf)).toEqual([
      "Oversight of public",
      "facilities",
    ]);
  });

  it("ends in dots where even its last line is too short", () => {
    expect(fitText("Oversight of public facilities", 10, 2, widthOf)).toEqual(["Oversight", "of public…"]);
    expect(fitText("Oversight", 5, 1, widthOf)).toEqual(["Over…"]);
  });

  it("cuts a word that is wider than the room", () => {
    expect(fitText("Interoperability", 6, 2, widthOf)).toEqual(["Inter…"]);
  });
});

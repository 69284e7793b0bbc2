import { describe, expect, it } from "vitest";
import { widthOfText, wrapWords } from "./fit-words.ts";

describe("words on lines", () => {
  it("break between words, and a word longer than a line stands alone", () => {
    expect(wrapWords("one two three", widthOfText("one two"), 3)).toEqual(["one two", "three"]);
    expect(wrapWords("extraordinary day", widthOfText("day"), 3)).toEqual(["extraordinary", "day"]);
  });

  it("say where something is left out, and are none of nothing", () => {
    expect(wrapWords("one two three", widthOfText("one"), 2)).toEqual(["one", "two…"]);
    expect(wrapWords("  ", 100, 2)).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { wordsIn } from "#client/testing/render-in.tsx";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { aMilestone, aProgram } from "#shared/testing/views.ts";
import { actEntry, findEntries, paletteEntry, planEntries } from "./palette-entries.ts";

const launch = aMilestone({ id: "m1", code: "CC-1-02", nameAr: "إطلاق البوابة", nameEn: "Portal launch" });
const portal = aProgram({
  id: "p1",
  code: "CC-1",
  nameAr: "بوابة الإمارة",
  nameEn: "Emirate portal",
  milestones: [launch],
});
const nameless = aProgram({ id: "p2", code: "CC-10", nameAr: "صحة المدن", nameEn: "" });
const measures = paletteEntry({
  id: "measures",
  label: "Measures",
  goal: { kind: "screen", to: "/measures" },
});
const entries = [measures, ...planEntries(wordsIn("en"), { programs: [nameless, portal] })];
const found = (q: string) => findEntries(entries, q).map(({ id }) => id);

describe("the command palette", () => {
  it("offers everything but milestones before a word is written", () => {
    expect(found("")).toEqual(["measures", "program p2", "program p1"]);
    expect(found(" \u200f")).toHaveLength(3);
  });

  it.each([
    ["الاماره", "a name without its hamza and ta marbuta"],
    ["portal EMIRATE", "words in another order and case"],
    ["بوابة", "the other language"],
  ])("finds a program by «%s»: %s", (q, _why) => {
    expect(found(q)).toContain("program p1");
  });

  it("puts the very code first, and finds a milestone by its program too", () => {
    expect(found("cc-1")).toEqual(["program p1", "program p2", "milestone m1"]);
    expect(found("cc-١-٠٢")).toEqual(["milestone m1"]);
    expect(found("launch emirate")).toEqual(["milestone m1"]);
  });

  it("puts what begins with the words before what only holds them", () => {
    expect(found("portal")).toEqual(["milestone m1", "program p1"]);
  });

  it("never stumbles over what means something to a pattern", () => {
    expect(found("(.*")).toEqual([]);
  });

  it.each(LANGUAGES)("names nothing by nothing, in %s", (language) => {
    for (const { label } of planEntries(wordsIn(language), { programs: [nameless, portal] })) {
      expect(label).not.toBe("");
    }
  });

  it.each(LANGUAGES)("names a choice after its question, in %s", (language) => {
    const words = wordsIn(language);
    const act = {
      id: "dark",
      question: words.t("shell.theme"),
      label: words.t("shell.themeDark"),
      run: vi.fn(),
    };
    expect(
      findEntries([actEntry(words, act)], `${words.t("shell.themeDark")} ${words.t("shell.theme")}`),
    ).toHaveLength(1);
  });

  it("only ever leaves entries out as words are added, and repeats none", () => {
    const q = fc.stringMatching(/^[a-z0-9 -]{0,6}$/);
    fc.assert(
      fc.property(q, q, (some, more) => {
        const wide = some.trim() === "" ? entries.map(({ id }) => id) : found(some);
        const narrow = found(`${some} ${more}`);
        expect(wide).toEqual(expect.arrayContaining(narrow));
        expect(new Set(narrow).size).toBe(narrow.length);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsIn } from "#client/testing/render-in.tsx";
import { aMilestone, aProgram, aRoadmap } from "#shared/testing/views.ts";
import { matchIds, steppedMatch } from "./roadmap-matches.ts";
import { roadmapRows } from "./roadmap-rows.ts";

const launch = aMilestone({ id: "m1", nameAr: "إطلاق البوابة", nameEn: "Portal launch" });
const view = aRoadmap({
  programs: [
    aProgram({ id: "p1", nameEn: "City health", nameAr: "صحة المدن", milestones: [launch] }),
    aProgram({ id: "p2", nameEn: "Portal", milestones: [aMilestone({ id: "m2" })] }),
  ],
});
const model = roadmapRows(view, view.programs, wordsIn("en"));

describe("what the words searched for stand in", () => {
  it("are programs and milestones, in the order of display, by folded words", () => {
    expect(matchIds(model, { q: "PORTAL" })).toEqual(["m1", "p2"]);
    expect(matchIds(model, { q: "اطلاق البوابه" })).toEqual(["m1"]);
  });

  it("are none without words, and never a group", () => {
    expect(matchIds(model, {})).toEqual([]);
    expect(matchIds(model, { q: "  " })).toEqual([]);
    expect(matchIds(model, { q: "Digital services" })).toEqual([]);
  });
});

describe("going from match to match", () => {
  const ids = ["a", "b", "c"];

  it("begins at the first or the last", () => {
    expect([steppedMatch(ids, null, 1), steppedMatch(ids, null, -1)]).toEqual(["a", "c"]);
    expect(steppedMatch(ids, "gone", 1)).toBe("a");
  });

  it("goes round at the ends", () => {
    expect([steppedMatch(ids, "c", 1), steppedMatch(ids, "a", -1)]).toEqual(["a", "c"]);
  });

  it("goes nowhere without matches", () => {
    expect([steppedMatch([], null, 1), steppedMatch([], "a", -1)]).toEqual([null, null]);
  });

  it("meets each match once on its way round, and comes back by the way it went", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), (some) => {
        const met: (string | null)[] = [];
        for (const _ of some) met.push(steppedMatch(some, met.at(-1) ?? null, 1));
        expect(met).toEqual(some);
        for (const id of some) expect(steppedMatch(some, steppedMatch(some, id, 1), -1)).toBe(id);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATUSES } from "#shared/progress/status-words.ts";
import { aMilestone, aProgram, aRoadmap, aWorkstream, verdict } from "#shared/testing/views.ts";
import {
  chosenPrograms,
  isFiltered,
  programsOpenedBySearch,
  type RoadmapSearch,
  roadmapSearch,
} from "./roadmap-search.ts";

const emirate = aProgram({
  id: "p1",
  milestones: [aMilestone({ id: "m1", nameAr: "إطلاق المرحلة ٢", nameEn: "Launch of phase 2" })],
});
const health = aProgram({
  id: "p2",
  workstreamId: "w2",
  nameAr: "صحة المدن",
  nameEn: "City health",
  owner: null,
  departmentAr: "",
  departmentEn: "",
  status: verdict("late"),
});
const view = aRoadmap({
  workstreams: [aWorkstream({ id: "w1" }), aWorkstream({ id: "w2" })],
  programs: [emirate, health],
});
const found = (search: RoadmapSearch) => chosenPrograms(view, search).map(({ id }) => id);

describe("searching the roadmap", () => {
  it.each([
    ["الامارة", "a name without its hamza"],
    ["الإماره", "ha for ta marbuta"],
    ["الإِمارَة", "vowel signs"],
    ["الإمـــارة", "a stretched line"],
    ["  EMIRATE   portal ", "another case and too many spaces"],
    ["P1", "the code"],
    ["سارة", "the owner"],
    ["alotaibi", "the owner in Latin letters"],
    ["التحول", "the department"],
    ["المرحلة 2", "a milestone by Latin digits"],
    ["المرحلة ٢", "a milestone by Arabic-Indic digits"],
    ["m1", "a milestone's code"],
  ])("finds by «%s»: %s", (q) => {
    expect(found({ q })).toEqual(["p1"]);
  });

  it("takes blank words for no words", () => {
    expect(found({ q: " \u200f " })).toEqual(["p1", "p2"]);
    expect(isFiltered({ q: "  " })).toBe(false);
  });

  it("never stumbles over what means something to a pattern", () => {
    expect(found({ q: "(.*" })).toEqual([]);
    expect(found({ q: "\\" })).toEqual([]);
  });

  it("narrows by status, by workstream and by both", () => {
    expect(found({ status: "late" })).toEqual(["p2"]);
    expect(found({ workstream: "W2" })).toEqual(["p2"]);
    expect(found({ workstream: "W1", status: "late" })).toEqual([]);
  });

  it("finds nothing in a workstream that is not there", () => {
    expect(found({ workstream: "gone" })).toEqual([]);
  });

  it("opens the programs whose milestone was found, and no other", () => {
    expect(programsOpenedBySearch(view.programs, { q: "launch" })).toEqual(["P1"]);
    expect(programsOpenedBySearch(view.programs, { q: "emirate" })).toEqual([]);
    expect(programsOpenedBySearch(view.programs, {})).toEqual([]);
  });

  it("only ever leaves programs out: what is left is in the plan's order, and fits more words less", () => {
    const anySearch = fc.record(
      {
        q: fc.constantFrom("", "ا", "e", "2", "صحة", "p", "سار"),
        status: fc.constantFrom(...STATUSES),
        workstream: fc.constantFrom("W1", "W2", "W3"),
      },
      { requiredKeys: [] },
    );
    const anyView = fc
      .array(
        fc.record({
          workstreamId: fc.constantFrom("w1", "w2"),
          status: fc.constantFrom(...STATUSES).map(verdict),
          nameAr: fc.constantFrom("بوابة الإمارة", "صحة المدن", ""),
          nameEn: fc.constantFrom("Portal", "City health", ""),
        }),
        { maxLength: 12 },
      )
      .map((programs) =>
        aRoadmap({
          workstreams: view.workstreams,
          programs: programs.map((fields, index) => aProgram({ id: `p${index}`, ...fields })),
        }),
      );
    fc.assert(
      fc.property(anyView, anySearch, anySearch, (anything, search, more) => {
        const chosen = chosenPrograms(anything, search);
        expect(chosen).toEqual(anything.programs.filter((program) => chosen.includes(program)));
        const both = chosenPrograms({ ...anything, programs: chosen }, more);
        expect(chosen).toEqual(expect.arrayContaining(both));
        expect(isFiltered(search) || chosen.length === anything.programs.length).toBe(true);
      }),
    );
  });
});

describe("the roadmap's address", () => {
  it.each([
    ["q", { long: "x".repeat(101), list: ["a"], figure: 5 }],
    ["status", { unknown: "excellent", figure: 1, prototype: "__proto__" }],
    ["workstream", { long: "x".repeat(21), flag: true }],
    ["baseline", { zero: 0, negative: -1, half: 1.5, text: "1", nothing: null }],
    ["days", { tooFew: 6, tooMany: 4_001, half: 7.5, text: "31" }],
    ["open", { text: "P1", figures: [1], long: ["x".repeat(21)], many: Array(501).fill("P1") }],
    ["shut", { text: "W1", many: Array(501).fill("W1") }],
    ["milestone", { long: "x".repeat(65), list: [] }],
    ["forecast", { noDay: "2027-02-31", words: "tomorrow", figure: 20_270_303, list: ["2027-03-03"] }],
  ] as const)("falls back to the plain roadmap where it cannot read %s", (name, values) => {
    for (const value of Object.values(values)) {
      expect(roadmapSearch.parse({ [name]: value })).toEqual({ [name]: undefined });
    }
  });

  it("keeps what it can read beside what it cannot", () => {
    const read = roadmapSearch.parse({ q: "صحة", status: "late", days: "many", nonsense: 1 });
    expect(read).toEqual({ q: "صحة", status: "late", days: undefined });
  });

  it("can be sent: what it holds is read back as it was", () => {
    const whole = {
      q: "a",
      status: "late",
      workstream: "W1",
      baseline: 1,
      days: 365,
      open: ["P1"],
      shut: ["W1"],
      milestone: "m1",
      forecast: "2027-03-03",
    };
    expect(roadmapSearch.parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });
});

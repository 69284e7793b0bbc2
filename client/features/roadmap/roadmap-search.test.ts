import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATUSES } from "#shared/progress/status-words.ts";
import { aMilestone, aProgram, aRoadmap, aWorkstream, iso, verdict } from "#shared/testing/views.ts";
import type { WorkDays } from "#shared/units.ts";
import {
  activeFilters,
  chosenPrograms,
  countWith,
  isFiltered,
  NO_FILTERS,
  NO_OWNER,
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

  it("narrows to an owner, and to those that nobody owns", () => {
    expect(found({ owner: "o1" })).toEqual(["p1"]);
    expect(found({ owner: NO_OWNER })).toEqual(["p2"]);
    expect(found({ owner: "gone" })).toEqual([]);
  });

  it("narrows to the Gregorian year of the forecast finish, its first and last day included", () => {
    const days = ["2026-12-31", "2027-01-01", "2027-12-31", "2028-01-01"];
    const programs = days.map((day) => aProgram({ id: day, finishDay: iso(day) }));
    const left = chosenPrograms({ ...view, programs }, { finish: 2027 });
    expect(left.map(({ id }) => id)).toEqual(["2027-01-01", "2027-12-31"]);
  });

  it("takes a slip for one only past the plan's tolerance, and never without a baseline", () => {
    const slips = [null, -20, 0, 10, 11].map((slip) => slip as WorkDays | null);
    const programs = slips.map((slipWorkDays, index) => aProgram({ id: `p${index}`, slipWorkDays }));
    const left = chosenPrograms({ ...view, programs }, { slipped: true });
    expect(left.map(({ slipWorkDays }) => slipWorkDays)).toEqual([11]);
  });

  it("takes a program for critical while a critical milestone of it is open", () => {
    const done = aMilestone({ id: "m1", isCritical: true, actualDay: iso("2026-01-04") });
    const open = aMilestone({ id: "m2", isCritical: true });
    const programs = [
      aProgram({ id: "done", milestones: [done] }),
      aProgram({ id: "open", milestones: [done, open] }),
      aProgram({ id: "free", milestones: [aMilestone({ id: "m3" })] }),
    ];
    const left = chosenPrograms({ ...view, programs }, { critical: true });
    expect(left.map(({ id }) => id)).toEqual(["open"]);
  });

  it("leaves those that reach a governorate, and none for one that nobody knows", () => {
    const places = [{ code: "KH", nameAr: "الخرج", nameEn: "Kharj", programIds: ["p2"] }];
    const reaching = { ...view, programs: [aProgram({ id: "p1" }), aProgram({ id: "p2" })], places };
    expect(chosenPrograms(reaching, { place: "KH" }).map(({ id }) => id)).toEqual(["p2"]);
    expect(chosenPrograms(reaching, { place: "XX" })).toEqual([]);
  });

  it("counts what one more filter would leave, beside those that are set", () => {
    expect(countWith(view, {}, { status: "late" })).toBe(1);
    expect(countWith(view, { workstream: "W1" }, { status: "late" })).toBe(0);
    expect(countWith(view, { status: "late" }, { status: undefined })).toBe(2);
  });

  it("names what is set, and clears all of it", () => {
    const whole = { q: "x", status: "late", finish: 2027, slipped: true, group: "owner" } as const;
    expect(activeFilters(whole)).toEqual(["status", "finish", "slipped"]);
    expect(isFiltered({ ...whole, ...NO_FILTERS })).toBe(false);
    expect(isFiltered({ group: "owner", days: 31 })).toBe(false);
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
        owner: fc.constantFrom("o1", "o2", NO_OWNER),
        finish: fc.constantFrom(2027, 2028),
        place: fc.constantFrom("KH", "DI", "none"),
        critical: fc.constant(true as const),
        slipped: fc.constant(true as const),
      },
      { requiredKeys: [] },
    );
    const anyView = fc
      .array(
        fc.record({
          workstreamId: fc.constantFrom("w1", "w2"),
          status: fc.constantFrom(...STATUSES).map(verdict),
          owner: fc.constantFrom(null, { id: "o2", nameAr: "علي", nameEn: "Ali" }),
          finishDay: fc.constantFrom(iso("2027-12-31"), iso("2028-01-01")),
          slipWorkDays: fc.constantFrom(null, 10 as WorkDays, 11 as WorkDays),
          nameAr: fc.constantFrom("بوابة الإمارة", "صحة المدن", ""),
          nameEn: fc.constantFrom("Portal", "City health", ""),
        }),
        { maxLength: 12 },
      )
      .map((programs) =>
        aRoadmap({
          workstreams: view.workstreams,
          places: [
            { code: "KH", nameAr: "الخرج", nameEn: "Kharj", programIds: ["p0", "p3", "p4"] },
            { code: "DI", nameAr: "الدرعية", nameEn: "Diriyah", programIds: ["p3", "p7"] },
          ],
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
    ["owner", { long: "x".repeat(65), figure: 5 }],
    ["finish", { text: "2027", half: 2027.5, far: 2_201, past: 1_899 }],
    ["place", { long: "x".repeat(21), figure: 5 }],
    ["critical", { no: false, text: "true", figure: 1 }],
    ["slipped", { no: false, nothing: null }],
    ["group", { unknown: "phase", workstream: "workstream", prototype: "__proto__" }],
    ["baseline", { zero: 0, negative: -1, half: 1.5, text: "1", nothing: null }],
    ["days", { tooFew: 6, tooMany: 4_001, half: 7.5, text: "31" }],
    ["open", { text: "P1", figures: [1], long: ["x".repeat(21)], many: Array(501).fill("P1") }],
    ["shut", { text: "W1", many: Array(501).fill("W1") }],
    ["saved", { long: "x".repeat(65), flag: true }],
    ["program", { long: "x".repeat(21), list: ["P1"] }],
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
      owner: "o1",
      finish: 2027,
      place: "KH",
      critical: true,
      slipped: true,
      group: "owner",
      baseline: 1,
      days: 365,
      open: ["P1"],
      shut: ["W1"],
      saved: "v1",
      program: "P1",
      milestone: "m1",
      forecast: "2027-03-03",
    };
    expect(roadmapSearch.parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });
});

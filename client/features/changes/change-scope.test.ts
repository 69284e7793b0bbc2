import { describe, expect, it } from "vitest";
import type { LinkChange } from "#shared/contract/plan-changes.ts";
import { anItemChange, aProgramRef, aStatusChange, planChangesView } from "#shared/testing/changes.ts";
import { changedPrograms, changesIn, chosenScope } from "./change-scope.ts";

const other = aProgramRef("CT-1", { workstreamId: "w2" });

const link: LinkChange = {
  id: "l1",
  change: "added",
  predecessor: { code: "M1", nameAr: "أ", nameEn: "A", program: aProgramRef("CC-2") },
  successor: { code: "M2", nameAr: "ب", nameEn: "B", program: other },
  from: null,
  to: { type: "FS", lagDays: 0, lagUnit: "work" },
  acts: [],
};

const view = planChangesView({
  workstreams: [
    { id: "w1", code: "CC", nameAr: "أ", nameEn: "A" },
    { id: "w2", code: "CT", nameAr: "ب", nameEn: "B" },
  ],
  statuses: [aStatusChange("CC-1")],
  items: [anItemChange({ id: "m1" }), anItemChange({ id: "m2", program: other })],
  programs: [{ ...aProgramRef("CC-9"), change: "added" }],
  links: [link],
});

const sizesOf = ({ statuses, items, programs, links }: typeof view) =>
  [statuses, items, programs, links].map(({ length }) => length);

describe("what changed", () => {
  it("is of everything when nothing is chosen", () => {
    expect(changesIn(view, {})).toEqual(view);
  });

  it("is of a workstream, with the links at either end of it", () => {
    expect(sizesOf(changesIn(view, { workstream: "CC" }))).toEqual([1, 1, 1, 1]);
    expect(sizesOf(changesIn(view, { workstream: "CT" }))).toEqual([0, 1, 0, 1]);
    expect(sizesOf(changesIn(view, { workstream: "no such" }))).toEqual([0, 0, 0, 0]);
  });

  it("is of a program, which counts before its workstream", () => {
    expect(sizesOf(changesIn(view, { program: "CC-1" }))).toEqual([1, 1, 0, 0]);
    expect(sizesOf(changesIn(view, { program: "CT-1", workstream: "CC" }))).toEqual([0, 1, 0, 1]);
  });
});

describe("what is chosen", () => {
  it("is told by its name, where anything of it changed", () => {
    expect(chosenScope(view, {})).toBeNull();
    expect(chosenScope(view, { workstream: "CT" })).toMatchObject({ nameEn: "B" });
    expect(chosenScope(view, { workstream: "CT", program: "CC-1" })).toMatchObject({
      nameEn: "Program CC-1",
    });
    expect(chosenScope(view, { program: "ZZ-1" })).toBeNull();
  });
});

describe("the programs in which anything changed", () => {
  it("are named once, by their codes", () => {
    expect(changedPrograms(view).map(({ code }) => code)).toEqual(["CC-1", "CC-2", "CC-9", "CT-1"]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anEntry, aReportContent } from "#shared/testing/report-views.ts";
import { iso } from "#shared/testing/views.ts";
import { entryKey, isSame, rebase, saidAt, saidBefore, saveInputOf, withChange } from "./report-change.ts";

const base = aReportContent({
  nextSteps: "Test",
  entries: [anEntry({ itemId: "m1" }), anEntry({ itemId: "m2", note: "as agreed" })],
});

describe("a change of a report", () => {
  it("replaces the fields that it names and leaves all others", () => {
    const done = anEntry({ itemId: "m2", claim: "done", day: iso("2026-11-20") });
    const content = withChange(base, { confidence: 4, [entryKey("m2")]: done });
    expect(content).toEqual({ ...base, confidence: 4, entries: [base.entries[0], done] });
  });

  it("takes an answer back, and adds one after the others", () => {
    const content = withChange(base, { [entryKey("m1")]: null, [entryKey("m3")]: anEntry({ itemId: "m3" }) });
    expect(content.entries.map(({ itemId }) => itemId)).toEqual(["m2", "m3"]);
  });

  it("is sent as it is, an answer that is taken back as one without a claim", () => {
    const change = {
      nextSteps: "Launch",
      [entryKey("m1")]: null,
      [entryKey("m2")]: anEntry({ itemId: "m2" }),
    };
    expect(saveInputOf("r1", 3, change)).toEqual({
      id: "r1",
      version: 3,
      nextSteps: "Launch",
      entries: [{ itemId: "m1", claim: null }, anEntry({ itemId: "m2" })],
    });
  });

  it("does not differ by the day of what is still on its date, which is the plan's", () => {
    expect(isSame(anEntry({ itemId: "m1" }), anEntry({ itemId: "m1", day: iso("2027-01-03") }))).toBe(true);
    const done = anEntry({ itemId: "m1", claim: "done" });
    expect(isSame(done, { ...done, day: iso("2027-01-03") })).toBe(false);
  });
});

describe("a change on a newer reading", () => {
  const mine = { nextSteps: "Mine" };

  it("stays where nobody else wrote", () => {
    const newest = { ...base, achievements: "Theirs" };
    expect(rebase(mine, saidBefore(base, mine), newest)).toEqual({ change: mine, collisions: {} });
  });

  it("falls out where the same was saved already, as after an answer that got lost", () => {
    const newest = { ...base, nextSteps: "Mine" };
    expect(rebase(mine, saidBefore(base, mine), newest)).toEqual({ change: {}, collisions: {} });
  });

  it("collides where both wrote something else, and keeps both", () => {
    const newest = { ...base, nextSteps: "Theirs" };
    expect(rebase(mine, saidBefore(base, mine), newest)).toEqual({
      change: {},
      collisions: { nextSteps: { mine: "Mine", theirs: "Theirs", before: "Test" } },
    });
  });

  it("loses nothing: each field is kept, collides, or says what is saved", () => {
    const key = fc.constantFrom("achievements", "nextSteps", "decisionsText");
    const change = fc.dictionary(key, fc.constantFrom("a", "b", "c"));
    fc.assert(
      fc.property(change, change, (ours, theirs) => {
        const newest = withChange(base, theirs);
        const rebased = rebase(ours, saidBefore(base, ours), newest);
        for (const [field, said] of Object.entries(ours)) {
          const found = rebased.change[field] ?? rebased.collisions[field]?.mine ?? saidAt(newest, field);
          expect(found).toBe(said);
        }
      }),
    );
  });
});

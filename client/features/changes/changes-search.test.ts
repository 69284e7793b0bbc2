import { describe, expect, it } from "vitest";
import type { IsoDay } from "#shared/units.ts";
import { changesSearch, daysOf } from "./changes-search.ts";

const [early, late] = ["2026-03-01" as IsoDay, "2026-11-24" as IsoDay];

describe("the address of what changed", () => {
  it("names two days, of what, and which kind of change; what it cannot read is left out", () => {
    const written = { from: early, to: late, program: "CC-1", items: "activity", kind: "later" };
    expect(changesSearch.parse(written)).toEqual(written);
    expect(changesSearch.parse({ from: "2026-02-30", to: 7, kind: "sideways", items: "links" })).toEqual({});
  });

  it("may name the days either way round, and only the first of them", () => {
    expect(daysOf(early, late)).toEqual({ fromDay: early, toDay: late });
    expect(daysOf(late, early)).toEqual({ fromDay: early, toDay: late });
    expect(daysOf(early, undefined)).toEqual({ fromDay: early });
  });
});

import { describe, expect, it } from "vitest";
import type { HistoryDaysView } from "#shared/contract/history-days.ts";
import { iso } from "#shared/testing/views.ts";
import { startsOf } from "./change-starts.ts";
import { changesSearch, daysOf } from "./changes-search.ts";

const closed = (day: string) => ({
  ...{ kind: "periodClosed" as const, day: iso(day), periodKind: "month" as const },
  ...{ startDay: iso("2026-10-01"), finishDay: iso("2026-10-31") },
});

const approved = (day: string) => ({
  ...{ kind: "baselineApproved" as const, day: iso(day), number: 2, nameAr: "الثاني", nameEn: "Second" },
});

const known: HistoryDaysView = {
  firstDay: iso("2026-09-01"),
  lastDay: iso("2026-11-24"),
  landmarks: [closed("2026-11-24"), closed("2026-11-10"), approved("2026-10-04"), closed("2026-10-07")],
};

describe("the address of what changed", () => {
  it("names two days, of what, and which kind of change; what it cannot read is left out", () => {
    const written = {
      from: "2026-03-01",
      to: "2026-11-24",
      program: "CC-1",
      items: "activity",
      kind: "later",
    };
    expect(changesSearch.parse(written)).toEqual(written);
    expect(changesSearch.parse({ from: "2026-02-30", to: 7, kind: "sideways", items: "links" })).toEqual({});
  });

  it("may name the days either way round, and only the first of them", () => {
    const [early, late] = [iso("2026-10-01"), iso("2026-11-01")];
    expect(daysOf({ from: early, to: late }, known)).toEqual({ fromDay: early, toDay: late });
    expect(daysOf({ from: late, to: early }, known)).toEqual({ fromDay: early, toDay: late });
    expect(daysOf({ from: early }, known)).toEqual({ fromDay: early });
    expect(daysOf({ from: early, to: known.lastDay }, known)).toEqual({ fromDay: early });
  });

  it("begins at the last close, or a month ago, where it names no day", () => {
    expect(daysOf({}, known)).toEqual({ fromDay: "2026-11-10" });
    expect(daysOf({}, { ...known, landmarks: [] })).toEqual({ fromDay: "2026-10-24" });
  });

  it("leads to the nearest day that is known", () => {
    expect(daysOf({ from: iso("2020-01-01"), to: iso("2030-01-01") }, known)).toEqual({
      fromDay: "2026-09-01",
    });
  });
});

describe("days from which one usually asks", () => {
  it("lie before today and not before history", () => {
    expect(startsOf(known)).toEqual({
      lastClose: "2026-11-10",
      lastMonth: "2026-10-24",
      lastQuarter: "2026-09-01",
      lastBaseline: "2026-10-04",
    });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { VisibleRow } from "#client/gantt/types.ts";
import { FOOT_HEIGHT, linesOf, planPages, planPicture, ROWS_TOP, SHEET } from "./sheet-plan.ts";

/** Rows by their kinds alone. */
function rowsOf(kinds: readonly ("group" | "program" | "milestone")[]): VisibleRow[] {
  return kinds.map((kind, index) => ({ row: { kind }, index }) as VisibleRow);
}

const programs = (count: number) => rowsOf(Array.from({ length: count }, () => "program" as const));

describe("the pages of a printed roadmap", () => {
  it("is one page for eighteen programs in five workstreams, and for sixty rows", () => {
    expect(planPages(programs(23)).pages).toEqual([{ first: 0, last: 22, continued: null }]);
    expect(planPages(programs(60)).pages).toEqual([{ first: 0, last: 59, continued: null }]);
  });

  it("shares what does not fit one page equally between as few as can be read", () => {
    expect(planPages(programs(61)).pages).toEqual([
      { first: 0, last: 30, continued: null },
      { first: 31, last: 60, continued: null },
    ]);
  });

  it("leaves no band alone at the foot of a page", () => {
    const rows = programs(62);
    rows.splice(30, 1, ...rowsOf(["group"]));
    expect(planPages(rows).pages[0]).toEqual({ first: 0, last: 29, continued: null });
  });

  it("names the program again that a page begins inside of, and no other", () => {
    const inside = Array.from({ length: 40 }, () => "milestone" as const);
    const rows = rowsOf(["group", "program", ...inside, "program", ...inside]);
    const [first, second] = planPages(rows).pages;
    expect(first).toEqual({ first: 0, last: 41, continued: null });
    expect(second).toEqual({ first: 42, last: 82, continued: null });
    const [, cut] = planPages(rowsOf(["group", "program", ...inside, ...inside])).pages;
    expect(cut).toMatchObject({ first: 41, continued: { index: 1 } });
  });

  it("shows every row once and in order, none below the legend", () => {
    const kinds = fc.array(fc.constantFrom("group" as const, "program" as const, "milestone" as const), {
      maxLength: 400,
    });
    fc.assert(
      fc.property(kinds, (drawn) => {
        const { pages, rowHeight } = planPages(rowsOf(drawn));
        const shown = pages.flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, index) => first + index),
        );
        expect(shown).toEqual(drawn.map((_, index) => index));
        for (const page of pages) {
          const bottom = ROWS_TOP + linesOf(page) * rowHeight;
          expect(bottom).toBeLessThanOrEqual(SHEET.height - FOOT_HEIGHT + 0.001);
        }
      }),
    );
  });
});

describe("a picture of the roadmap", () => {
  it("is an A3 page while its rows fit one", () => {
    expect(planPicture(programs(60)).pageHeight).toBe(SHEET.height);
  });

  it("grows with more rows, which stay readable and stand above the legend", () => {
    const { pages, rowHeight, pageHeight } = planPicture(programs(256));
    expect(pages).toEqual([{ first: 0, last: 255, continued: null }]);
    expect(rowHeight).toBe(20);
    expect(pageHeight).toBe(ROWS_TOP + 256 * 20 + FOOT_HEIGHT);
  });
});

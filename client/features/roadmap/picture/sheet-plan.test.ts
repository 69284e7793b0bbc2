import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { VisibleRow } from "#client/gantt/types.ts";
import { FOOT_HEIGHT, planPages, planPicture, ROWS_TOP, SHEET } from "./sheet-plan.ts";

/** Rows as one letter each: a group's band or a program under it. */
function rowsOf(kinds: readonly ("group" | "program")[]): VisibleRow[] {
  return kinds.map((kind, index) => ({ row: { kind }, index }) as VisibleRow);
}

const programs = (count: number) => rowsOf(Array.from({ length: count }, () => "program" as const));

describe("the pages of a printed roadmap", () => {
  it("is one page for eighteen programs in five workstreams, and for sixty rows", () => {
    expect(planPages(programs(23)).pages).toEqual([{ first: 0, last: 22 }]);
    expect(planPages(programs(60)).pages).toEqual([{ first: 0, last: 59 }]);
  });

  it("shares what does not fit one page equally between as few as can be read", () => {
    expect(planPages(programs(61)).pages).toEqual([
      { first: 0, last: 30 },
      { first: 31, last: 60 },
    ]);
  });

  it("leaves no band alone at the foot of a page", () => {
    const rows = programs(62);
    rows.splice(30, 1, ...rowsOf(["group"]));
    expect(planPages(rows).pages[0]).toEqual({ first: 0, last: 29 });
  });

  it("shows every row once and in order, none below the legend", () => {
    const kinds = fc.array(fc.constantFrom("group" as const, "program" as const), { maxLength: 400 });
    fc.assert(
      fc.property(kinds, (drawn) => {
        const { pages, rowHeight } = planPages(rowsOf(drawn));
        const shown = pages.flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, index) => first + index),
        );
        expect(shown).toEqual(drawn.map((_, index) => index));
        for (const { first, last } of pages) {
          const bottom = ROWS_TOP + (last - first + 1) * rowHeight;
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
    expect(pages).toEqual([{ first: 0, last: 255 }]);
    expect(rowHeight).toBe(20);
    expect(pageHeight).toBe(ROWS_TOP + 256 * 20 + FOOT_HEIGHT);
  });
});

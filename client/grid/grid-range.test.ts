import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edgesOf, type Place, placeAfter } from "./grid-range.ts";

const SIZE = { rows: 30, columns: 9 };
const from: Place = { row: 12, column: 4 };
const go = (key: string, held: { isToEdge?: boolean; isRightToLeft?: boolean } = {}) =>
  placeAfter(from, { key, isToEdge: false, isRightToLeft: false, ...held }, SIZE);

describe("a key in the grid", () => {
  it("leads a cell on, as the page runs", () => {
    expect(go("ArrowRight")).toEqual({ row: 12, column: 5 });
    expect(go("ArrowRight", { isRightToLeft: true })).toEqual({ row: 12, column: 3 });
    expect(go("ArrowLeft", { isRightToLeft: true })).toEqual({ row: 12, column: 5 });
    expect(go("ArrowDown")).toEqual({ row: 13, column: 4 });
    expect(go("ArrowUp")).toEqual({ row: 11, column: 4 });
  });

  it("leads to the edges with Ctrl, and with Home and End along the row", () => {
    expect(go("ArrowDown", { isToEdge: true })).toEqual({ row: 29, column: 4 });
    expect(go("ArrowLeft", { isToEdge: true, isRightToLeft: true })).toEqual({ row: 12, column: 8 });
    expect(go("Home")).toEqual({ row: 12, column: 0 });
    expect(go("End")).toEqual({ row: 12, column: 8 });
    expect(go("Home", { isToEdge: true })).toEqual({ row: 0, column: 0 });
    expect(go("End", { isToEdge: true })).toEqual({ row: 29, column: 8 });
  });

  it("leads a page on", () => {
    expect(go("PageDown")).toEqual({ row: 22, column: 4 });
    expect(go("PageUp")).toEqual({ row: 2, column: 4 });
  });

  it("that writes leads nowhere", () => {
    expect(go("a")).toBeNull();
    expect(go("Tab")).toBeNull();
  });

  it("never leaves the grid, and comes back by its opposite unless it stood at an edge", () => {
    const place = fc.record({ row: fc.nat({ max: 29 }), column: fc.nat({ max: 8 }) });
    const pairs = fc.constantFrom(["ArrowDown", "ArrowUp"], ["ArrowRight", "ArrowLeft"]);
    fc.assert(
      fc.property(place, pairs, fc.boolean(), (start, [there = "", back = ""], isRightToLeft) => {
        const step = (at: Place, key: string) =>
          placeAfter(at, { key, isToEdge: false, isRightToLeft }, SIZE);
        const next = step(start, there);
        expect(next && next.row >= 0 && next.row < 30 && next.column >= 0 && next.column < 9).toBe(true);
        const isMoved = next && (next.row !== start.row || next.column !== start.column);
        if (isMoved) expect(step(next, back)).toEqual(start);
      }),
    );
  });
});

describe("a range", () => {
  it("has the same edges from whichever corner it was drawn", () => {
    const one = { row: 2, column: 6 };
    const other = { row: 7, column: 4 };
    const edges = { top: 2, bottom: 7, start: 4, end: 6 };
    expect(edgesOf({ anchor: one, focus: other })).toEqual(edges);
    expect(edgesOf({ anchor: other, focus: one })).toEqual(edges);
  });
});

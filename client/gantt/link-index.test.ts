import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutRows } from "./layout.ts";
import { indexLinks, linksThrough } from "./link-index.ts";
import { aRow } from "./test-scene.ts";

const ROW_COUNT = 60;
const layout = layoutRows(
  Array.from({ length: ROW_COUNT }, (_, index) => aRow({ id: String(index) })),
  new Set(),
);
const aRowIndex = fc.nat(ROW_COUNT - 1);
const someLinks = fc.array(fc.tuple(aRowIndex, aRowIndex), { maxLength: 80 });

describe("the search for links that pass a window", () => {
  it("finds what looking at every link finds", () => {
    fc.assert(
      fc.property(someLinks, aRowIndex, aRowIndex, (pairs, a, b) => {
        const window = { first: Math.min(a, b), last: Math.max(a, b) };
        const links = pairs.map(([from, to], number) => ({
          id: String(number),
          predecessorId: String(from),
          successorId: String(to),
          type: "FS" as const,
        }));
        const expected = pairs.flatMap(([from, to], number) => {
          const passes = Math.min(from, to) <= window.last && Math.max(from, to) >= window.first;
          return from !== to && passes ? [String(number)] : [];
        });
        const found = linksThrough(indexLinks(links, layout), window).map(({ link }) => link.id);
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });

  it("leaves out links whose end is unknown", () => {
    const link = { id: "l", predecessorId: "0", successorId: "gone", type: "FS" as const };
    expect(indexLinks([link], layout).links).toEqual([]);
  });

  it("leaves out links between rows that are folded into the same bar", () => {
    const rows = [aRow({ id: "p" }), aRow({ id: "a", parentId: "p" }), aRow({ id: "b", parentId: "p" })];
    const link = { id: "l", predecessorId: "a", successorId: "b", type: "FS" as const };
    expect(indexLinks([link], layoutRows(rows, new Set(["p"]))).links).toEqual([]);
    expect(indexLinks([link], layoutRows(rows, new Set())).links).toHaveLength(1);
  });
});

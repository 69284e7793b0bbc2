import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildGraph, eachLink, type GraphProblem } from "./graph.ts";

/** `"A>B B>C"` as links, each with its own text as id. */
const linksOf = (text: string) =>
  text
    .split(" ")
    .filter(Boolean)
    .map((id) => {
      const [predecessorId = "", successorId = ""] = id.split(">");
      return { id, predecessorId, successorId };
    });

const itemsOf = (text: string) => [...text].map((id) => ({ id }));

function orderOf(items: string, links: string): string | readonly GraphProblem[] {
  const graph = buildGraph(itemsOf(items), linksOf(links));
  return graph.ok ? [...graph.value.order].map((position) => items[position]).join("") : graph.problem;
}

describe("an order that every link agrees with", () => {
  const check = (items: string, links: string, order: string) =>
    it(`${items} with ${links || "no links"} is ${order || "empty"}`, () =>
      expect(orderOf(items, links)).toBe(order));

  check("", "", "");
  check("A", "", "A");
  check("CBA", "A>B B>C", "ABC");
  check("ABCD", "A>C B>C C>D", "ABCD");
  check("AB", "A>B A>B", "AB");

  it("puts every predecessor first, whatever the network", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(20))), fc.nat(1_000), (pairs, seed) => {
        // Numbers scattered over ids, so that the input's own order is none that works.
        const idOf = (number: number) => String((number * 5 + seed) % 21);
        const links = pairs
          .filter(([from, to]) => from < to)
          .map(([from, to], index) => ({ id: `${index}`, predecessorId: idOf(from), successorId: idOf(to) }));
        const items = Array.from({ length: 21 }, (_, index) => ({ id: `${index}` }));
        const graph = buildGraph(items, links);
        expect(graph.ok).toBe(true);
        if (!graph.ok) return;
        const order = [...graph.value.order];
        expect([...order].sort((a, b) => a - b)).toEqual(items.map((_, index) => index));
        for (const { predecessorId, successorId } of links) {
          expect(order.indexOf(Number(predecessorId))).toBeLessThan(order.indexOf(Number(successorId)));
        }
      }),
    );
  });

  it("lists each item's links at both of its ends", () => {
    const graph = buildGraph(itemsOf("ABC"), linksOf("A>B A>C B>C"));
    expect(graph.ok).toBe(true);
    if (!graph.ok) return;
    const linksAt = (side: "incoming" | "outgoing", item: number) => {
      const found: number[] = [];
      eachLink(graph.value[side], item, (link) => found.push(link));
      return found;
    };
    expect([0, 1, 2].map((item) => linksAt("outgoing", item))).toEqual([[0, 1], [2], []]);
    expect([0, 1, 2].map((item) => linksAt("incoming", item))).toEqual([[], [0], [1, 2]]);
  });
});

describe("a cycle", () => {
  const check = (items: string, links: string, path: string) =>
    it(`in ${links} is ${path}`, () =>
      expect(orderOf(items, links)).toEqual([{ code: "cycle", path: [...path] }]));

  check("A", "A>A", "A");
  check("AB", "A>B B>A", "AB");
  check("ABCD", "A>B B>C C>B C>D", "BC");
  check("ABCDE", "E>A A>B B>C C>E C>D", "ABCE");
  check("ABCDEF", "D>E E>F F>D A>B B>C C>A", "ABC");

  it("is the same one however the input is ordered", () => {
    const links = linksOf("B>D D>B A>C C>E E>A E>B C>F");
    const shuffled = fc.tuple(
      fc.shuffledSubarray(itemsOf("ABCDEF"), { minLength: 6 }),
      fc.shuffledSubarray(links, { minLength: links.length }),
    );
    fc.assert(
      fc.property(shuffled, ([items, someLinks]) => {
        expect(buildGraph(items, someLinks)).toEqual({
          ok: false,
          problem: [{ code: "cycle", path: ["A", "C", "E"] }],
        });
      }),
    );
  });

  it("is a real one, link by link, in any network that has one", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 25 }), (pairs) => {
        const links = pairs.map(([from, to], index) => ({
          id: `${index}`,
          predecessorId: `${from}`,
          successorId: `${to}`,
        }));
        const graph = buildGraph(
          Array.from({ length: 10 }, (_, index) => ({ id: `${index}` })),
          links,
        );
        fc.pre(!graph.ok);
        const problem = graph.ok ? undefined : graph.problem[0];
        const path = problem?.code === "cycle" ? problem.path : [];
        expect(path.length).toBeGreaterThan(0);
        expect(new Set(path).size).toBe(path.length);
        for (const [index, id] of path.entries()) {
          const next = path[(index + 1) % path.length];
          expect(links.some((link) => link.predecessorId === id && link.successorId === next)).toBe(true);
        }
      }),
    );
  });

  it("of ten thousand items is named whole, without a stack to overflow", () => {
    const items = Array.from({ length: 10_000 }, (_, index) => ({ id: String(index).padStart(5, "0") }));
    const links = items.map(({ id }, index) => ({
      id,
      predecessorId: id,
      successorId: items[(index + 1) % items.length]?.id ?? "",
    }));
    const graph = buildGraph(items, links);
    expect(graph).toEqual({ ok: false, problem: [{ code: "cycle", path: items.map(({ id }) => id) }] });
  });
});

describe("input that is no network", () => {
  it("names every link that leads nowhere and the item that is missing", () => {
    expect(orderOf("AB", "A>B A>X Y>B")).toEqual([
      { code: "danglingLink", linkId: "A>X", missingId: "X" },
      { code: "danglingLink", linkId: "Y>B", missingId: "Y" },
    ]);
  });

  it("names an item that comes twice", () => {
    expect(orderOf("ABA", "A>B")).toEqual([{ code: "duplicateItem", itemId: "A" }]);
  });
});

import { describe, expect, it } from "vitest";
import { layoutRows } from "./layout.ts";
import { aRow } from "./test-scene.ts";

const rows = [
  aRow({ id: "stream", kind: "group" }),
  aRow({ id: "program", kind: "program", parentId: "stream" }),
  aRow({ id: "work", parentId: "program" }),
  aRow({ id: "scope", kind: "milestone", parentId: "work" }),
  aRow({ id: "launch", kind: "milestone", parentId: "program" }),
  aRow({ id: "next", kind: "program", parentId: "stream" }),
];

const idsOf = (collapsed: string[]) =>
  layoutRows(rows, new Set(collapsed)).rows.map(({ row, level }) => `${level} ${row.id}`);

describe("folding rows", () => {
  it("shows every row with its level when nothing is folded", () => {
    expect(idsOf([])).toEqual(["1 stream", "2 program", "3 work", "4 scope", "3 launch", "2 next"]);
  });

  it("hides all that stands below a folded row, however deep", () => {
    expect(idsOf(["program"])).toEqual(["1 stream", "2 program", "2 next"]);
    expect(idsOf(["stream", "program"])).toEqual(["1 stream"]);
  });

  it("draws folded milestones on the nearest bar that shows", () => {
    const folded = layoutRows(rows, new Set(["program", "work"]));
    expect(folded.rows[1]?.rollUp.map(({ id }) => id)).toEqual(["scope", "launch"]);
    expect(layoutRows(rows, new Set(["work"])).rows[2]?.rollUp.map(({ id }) => id)).toEqual(["scope"]);
  });

  it("draws no diamonds on a folded group", () => {
    expect(layoutRows(rows, new Set(["stream"])).rows[0]?.rollUp).toEqual([]);
  });

  it("lets the visible ancestor stand in for a folded row", () => {
    const { standIns } = layoutRows(rows, new Set(["program"]));
    expect(standIns.get("scope")).toMatchObject({ index: 1, isFolded: true });
    expect(standIns.get("next")).toMatchObject({ index: 2, isFolded: false });
  });

  it("tells parents from leaves and open parents from folded ones", () => {
    const [stream, program, next] = layoutRows(rows, new Set(["program"])).rows;
    expect(stream).toMatchObject({ isParent: true, isExpanded: true });
    expect(program).toMatchObject({ isParent: true, isExpanded: false });
    expect(next).toMatchObject({ isParent: false, isExpanded: false });
  });

  it("puts a row of an unknown parent at the top level", () => {
    expect(layoutRows([aRow({ id: "lost", parentId: "nobody" })], new Set()).rows[0]?.level).toBe(1);
  });
});

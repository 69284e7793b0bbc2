import { describe, expect, it } from "vitest";
import { linkPath } from "./arrow.ts";
import { createAxis } from "./axis.ts";
import { layoutRows } from "./layout.ts";
import { indexLinks } from "./link-index.ts";
import { BAR_HEIGHT, BAR_MIDDLE, rowTop } from "./sizes.ts";
import { aRow, day, PLAN } from "./test-scene.ts";
import type { GanttRow, LinkType } from "./types.ts";

const axis = createAxis(PLAN, 1);

function pathOf(rows: GanttRow[], type: LinkType, collapsed: string[] = []) {
  const layout = layoutRows(rows, new Set(collapsed));
  const link = { id: "l", predecessorId: "a", successorId: "b", type };
  const placed = indexLinks([link], layout).links[0];
  if (!placed) throw new Error("the rows give a link");
  return linkPath(axis, placed);
}

/** First point and the point that the arrow's head touches. */
function endsOf(path: string) {
  const start = /^M(\S+) (\S+?)(?=[HV])/.exec(path);
  const end = [...(path.split("m")[0]?.matchAll(/([HV])(-?[\d.]+)/g) ?? [])];
  const last = (letter: string) => Number(end.filter((step) => step[1] === letter).at(-1)?.[2]);
  return { from: [Number(start?.[1]), Number(start?.[2])], to: [last("H"), last("V")] };
}

const a = aRow({ id: "a", startDay: day(100), finishDay: day(199) });
const b = aRow({ id: "b", startDay: day(300), finishDay: day(399) });
const upper = rowTop(0) + BAR_MIDDLE;
const lower = rowTop(1) + BAR_MIDDLE;

describe("links", () => {
  it.each([
    ["FS", 200, 300],
    ["SS", 100, 300],
    ["FF", 200, 400],
    ["SF", 100, 400],
  ] as const)("of type %s join the ends their type names", (type, fromX, toX) => {
    expect(endsOf(pathOf([a, b], type))).toEqual({ from: [fromX, upper], to: [toX, lower] });
  });

  it("leave and reach a diamond at its corners", () => {
    const launch = aRow({ id: "b", kind: "milestone", startDay: day(300), finishDay: day(300) });
    expect(endsOf(pathOf([a, launch], "FS")).to).toEqual([300.5 - 7, lower]);
    expect(endsOf(pathOf([a, launch], "FF")).to).toEqual([300.5 + 7, lower]);
  });

  it("go around through the gap between rows when the successor begins too early", () => {
    const early = aRow({ id: "b", startDay: day(150), finishDay: day(250) });
    expect(pathOf([a, early], "FS")).toContain(`V${lower - 18}`);
  });

  it("lead upwards to an earlier row", () => {
    expect(endsOf(pathOf([b, a], "FS"))).toEqual({ from: [200, lower], to: [300, upper] });
  });

  it("lead to a folded milestone's day on its parent's bar, from outside the bar", () => {
    const program = aRow({ id: "p", kind: "program", startDay: day(250), finishDay: day(500) });
    const launch = aRow({
      id: "b",
      kind: "milestone",
      parentId: "p",
      startDay: day(300),
      finishDay: day(300),
    });
    const { to } = endsOf(pathOf([a, program, launch], "FS", ["p"]));
    expect(to).toEqual([300.5, lower - BAR_HEIGHT / 2]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BAR_MIDDLE, BAR_TOP, DIAMOND_RADIUS, ROLL_UP_RADIUS, rowTop } from "./sizes.ts";
import { drawForHands } from "./test-hands.ts";
import { aRow, aScene, day } from "./test-scene.ts";
import type { GanttRow, PreviewRow } from "./types.ts";

beforeEach(() => document.body.replaceChildren());

const charts: { destroy(): void }[] = [];
afterEach(() => {
  for (const chart of charts.splice(0)) chart.destroy();
});

const bar = (id: string, fields: Partial<GanttRow> = {}) =>
  aRow({ id, startDay: day(100), finishDay: day(199), ...fields });
const launch = (id: string, parentId: string) =>
  aRow({ id, parentId, kind: "milestone", startDay: day(150), finishDay: day(150) });
const moved = (rowId: string, start: number, finish: number): PreviewRow => ({
  rowId,
  startDay: day(start),
  finishDay: day(finish),
});

async function preview(rows: readonly GanttRow[], movedRows: readonly PreviewRow[], folded: string[] = []) {
  const scene = aScene({ rows, preview: movedRows, collapsedIds: new Set(folded) });
  const drawn = await drawForHands(scene);
  charts.push(drawn.chart);
  const outlines = () =>
    [...drawn.host.querySelectorAll("[data-preview]")].map((each) => each.getAttribute("data-preview"));
  const ways = () =>
    [...drawn.host.querySelectorAll('[data-part="preview-way"]')].map((each) => each.getAttribute("d"));
  return { ...drawn, scene, outlines, ways };
}

describe("what would move along", () => {
  it.each([
    ["beyond its end", 300, 399, "M200", "H300"],
    ["before its beginning", 0, 49, "M100", "H50"],
    ["over itself", 150, 249, "M200", "H250"],
    ["by its beginning alone", 50, 199, "M100", "H50"],
  ])(
    "is outlined where a bar would stand, joined with where it stands: %s",
    async (_, start, finish, from, to) => {
      const { part, numberOf, ways } = await preview([bar("a")], [moved("a", start, finish)]);
      const outline = part("preview-bar");
      expect(["x", "width", "y"].map((name) => numberOf(outline, name))).toEqual([
        ...[start, finish - start + 1, rowTop(0) + BAR_TOP],
      ]);
      expect(ways()).toEqual([`${from} ${rowTop(0) + BAR_MIDDLE}${to}`]);
    },
  );

  it("is a diamond where a milestone would stand, small on the bar that it is folded into", async () => {
    const rows = [
      bar("p", { kind: "program" }),
      launch("m", "p"),
      bar("q", { kind: "program" }),
      launch("n", "q"),
    ];
    const { host } = await preview(rows, [moved("m", 250, 250), moved("n", 260, 260)], ["q"]);
    const paths = [...host.querySelectorAll('[data-part="preview-diamond"]')].map((each) =>
      each.getAttribute("d"),
    );
    expect(paths[0]).toMatch(new RegExp(`^M250.5 ${rowTop(1) + BAR_MIDDLE - DIAMOND_RADIUS}l7 7`));
    expect(paths[1]).toMatch(new RegExp(`^M260.5 ${rowTop(2) + BAR_MIDDLE - ROLL_UP_RADIUS}l5 5`));
  });

  it("leaves out what is folded away, unknown, or dragged itself", async () => {
    const rows = [bar("p", { kind: "program" }), bar("hidden", { parentId: "p" }), bar("dragged"), bar("a")];
    const all = ["hidden", "unknown", "dragged", "a"].map((id) => moved(id, 300, 399));
    const { chart, scene, outlines } = await preview(rows, all, ["p"]);
    expect(outlines()).toEqual(["dragged", "a"]);
    chart.update({ ...scene, proposal: { rowId: "dragged", day: day(300), edge: "finish" } });
    expect(outlines()).toEqual(["a"]);
    chart.update({ ...scene, preview: [] });
    expect(outlines()).toEqual([]);
  });

  it("takes the place of the row's label, and gives it back", async () => {
    const { chart, scene, host } = await preview([bar("a"), bar("b")], [moved("a", 300, 399)]);
    const moving = () =>
      [...host.querySelectorAll("[data-moving]")].map((each) => each.getAttribute("data-row"));
    expect(moving()).toEqual(["a"]);
    chart.update({ ...scene, preview: [] });
    expect(moving()).toEqual([]);
  });

  it("is drawn for the rows in the page alone, and follows the scroller to others", async () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => bar(`${index}`));
    const { chart, outlines } = await preview(
      rows,
      rows.map((row) => moved(row.id, 300, 399)),
    );
    expect(outlines().length).toBeLessThan(60);
    expect(outlines()).toContain("0");
    chart.scrollToRow("1500");
    expect(outlines().length).toBeLessThan(60);
    expect(outlines()).toContain("1500");
  });
});

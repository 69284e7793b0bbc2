import { beforeEach, describe, expect, it } from "vitest";
import type { MoveRules } from "./moves.ts";
import { editingComes } from "./test-hands.ts";
import { aRow, aScene, day, draw } from "./test-scene.ts";

beforeEach(() => document.body.replaceChildren());

describe("ten thousand rows", () => {
  const rows = Array.from({ length: 770 }, (_, program) => [
    aRow({
      id: `p${program}`,
      kind: "program",
      ghost: { startDay: day(90), finishDay: day(190) },
      mark: "●",
    }),
    ...Array.from({ length: 12 }, (_, index) =>
      aRow({
        id: `p${program}m${index}`,
        parentId: `p${program}`,
        kind: "milestone",
        finishDay: day(100 + index * 8),
        ghost: { startDay: day(90), finishDay: day(95 + index * 8) },
        tone: ["onPlan", "late", "complete"][index % 3] ?? "",
        mark: "●",
      }),
    ),
  ]).flat();
  const links = rows.flatMap((row, index) =>
    row.kind === "milestone" && index > 0
      ? [{ id: row.id, predecessorId: rows[index - 1]?.id ?? "", successorId: row.id, type: "FS" as const }]
      : [],
  );

  const moves: MoveRules = {
    snapDay: (_, asked) => asked,
    stepDay: (_, from) => from,
    flag: () => ["", ""],
    sentence: () => "",
    dropped: "",
    hint: "",
    onPropose: () => {},
  };

  it("make fewer than 700 nodes, open or folded", () => {
    expect(rows).toHaveLength(10_010);
    const folded = new Set(rows.filter(({ kind }) => kind === "program").map(({ id }) => id));
    for (const collapsedIds of [new Set<string>(), folded]) {
      const { host, chart } = draw(aScene({ rows, links, collapsedIds }));
      expect(host.querySelectorAll("*").length).toBeGreaterThan(200);
      expect(host.querySelectorAll("*").length).toBeLessThan(700);
      chart.destroy();
    }
  });

  it("make fewer than 700 nodes too for who may move all of them and open every link", async () => {
    const movable = rows.map((row) => ({
      ...row,
      isMovable: true,
      movableEdges: ["start", "finish"] as const,
    }));
    const { host, chart } = draw(aScene({ rows: movable, links, moves, areLinksTargets: true }));
    await editingComes();
    expect(host.querySelectorAll('[data-part="grip"]').length).toBeGreaterThan(20);
    expect(host.querySelectorAll("*").length).toBeLessThan(700);
    chart.destroy();
  });

  it("follow the reader to any row and forget the rows left behind", () => {
    const { chart, host } = draw(aScene({ rows, links }));
    chart.scrollToRow("p700m3");
    expect(host.querySelector('[data-row="p700m3"]')).not.toBeNull();
    expect(host.querySelector('[data-row="p0"]')).toBeNull();
    expect(host.querySelectorAll("*").length).toBeLessThan(700);
  });
});

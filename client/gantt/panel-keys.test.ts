import { describe, expect, it } from "vitest";
import { layoutRows } from "./layout.ts";
import { type PanelState, panelAct } from "./panel-keys.ts";
import { aRow } from "./test-scene.ts";
import type { Direction } from "./types.ts";

const layout = layoutRows(
  [
    aRow({ id: "open" }),
    aRow({ id: "child", parentId: "open" }),
    aRow({ id: "folded" }),
    aRow({ id: "hidden", parentId: "folded" }),
    aRow({ id: "last" }),
    aRow({ id: "movable", kind: "milestone", isMovable: true }),
  ],
  new Set(["folded"]),
);

/** Three columns, of which the last two may be edited in the row that is movable. */
const stateAt = (index: number, fields: Partial<PanelState> = {}): PanelState => ({
  layout,
  index,
  column: null,
  columnCount: 3,
  editableColumn: (column) => (index === 4 && column !== 0 ? (column ?? 1) : null),
  direction: "ltr",
  pageRows: 2,
  isProposing: false,
  ...fields,
});
const plain = { shiftKey: false, ctrlKey: false, altKey: false };
const press = (key: string, index: number, direction: Direction = "ltr", code = "") =>
  panelAct({ ...plain, key, code }, stateAt(index, { direction }));
const shiftPress = (key: string, index: number, direction: Direction) =>
  panelAct({ ...plain, key, code: key, shiftKey: true }, stateAt(index, { direction }));
const pressInCell = (key: string, index: number, column: number, fields: Partial<PanelState> = {}) =>
  panelAct({ ...plain, key, code: key }, stateAt(index, { column, ...fields }));
const controlPress = (key: string, fields: Partial<PanelState>, shiftKey = false) =>
  panelAct({ ...plain, key, code: key, shiftKey, ctrlKey: true }, stateAt(2, fields));

describe("the treegrid's keys", () => {
  it("walk the rows and stop at both ends", () => {
    expect(press("ArrowDown", 0)).toEqual({ kind: "go", index: 1 });
    expect(press("ArrowUp", 0)).toEqual({ kind: "go", index: 0 });
    expect(press("ArrowDown", 4)).toEqual({ kind: "go", index: 4 });
    expect(press("End", 0)).toEqual({ kind: "go", index: 4 });
    expect(press("Home", 3)).toEqual({ kind: "go", index: 0 });
    expect(press("PageDown", 0)).toEqual({ kind: "go", index: 2 });
    expect(press("PageUp", 3)).toEqual({ kind: "go", index: 1 });
  });

  it("unfold a folded row, then step into its cells", () => {
    expect(press("ArrowRight", 2)).toEqual({ kind: "toggle", id: "folded" });
    expect(press("ArrowRight", 0)).toEqual({ kind: "cell", column: 0 });
    expect(press("ArrowRight", 1)).toEqual({ kind: "cell", column: 0 });
  });

  it.each([
    ["ltr", "ArrowRight", "ArrowLeft"],
    ["rtl", "ArrowLeft", "ArrowRight"],
  ] as const)("walk from cell to cell and back to the row, %s", (direction, forward, back) => {
    expect(pressInCell(forward, 0, 0, { direction })).toEqual({ kind: "cell", column: 1 });
    expect(pressInCell(forward, 0, 2, { direction })).toBeNull();
    expect(pressInCell(back, 0, 1, { direction })).toEqual({ kind: "cell", column: 0 });
    expect(pressInCell(back, 0, 0, { direction })).toEqual({ kind: "cell", column: null });
    expect(pressInCell("ArrowDown", 0, 1, { direction })).toEqual({ kind: "go", index: 1 });
  });

  it("go to the ends of the row from a cell, and with Ctrl to those of the grid from anywhere", () => {
    expect(pressInCell("Home", 1, 2)).toEqual({ kind: "cell", column: 0 });
    expect(pressInCell("End", 1, 0)).toEqual({ kind: "cell", column: 2 });
    expect(controlPress("Home", {})).toEqual({ kind: "go", index: 0 });
    expect(controlPress("End", { column: 1 })).toEqual({ kind: "go", index: 4 });
    expect(controlPress("PageDown", {})).toBeNull();
    expect(controlPress("=", {})).toBeNull();
  });

  it("size the column of a cell with Ctrl and Shift, in the direction of reading", () => {
    expect(controlPress("ArrowRight", { column: 1 }, true)).toEqual({ kind: "widen", column: 1, step: 1 });
    const narrower = { kind: "widen", column: 1, step: -1 };
    expect(controlPress("ArrowRight", { column: 1, direction: "rtl" }, true)).toEqual(narrower);
    expect(controlPress("ArrowRight", {}, true)).toBeNull();
    expect(controlPress("ArrowRight", { column: 1 })).toBeNull();
  });

  it("edit a cell that may be edited by Enter, and the first such cell of the row by F2", () => {
    expect(pressInCell("Enter", 4, 2)).toEqual({ kind: "edit", column: 2 });
    expect(pressInCell("Enter", 4, 0)).toEqual({ kind: "open", id: "movable" });
    expect(pressInCell("Enter", 4, 2, { isProposing: true })).toEqual({ kind: "open", id: "movable" });
    expect(pressInCell("F2", 4, 2)).toEqual({ kind: "edit", column: 2 });
    expect(pressInCell("F2", 4, 0)).toBeNull();
    expect(press("F2", 4)).toEqual({ kind: "edit", column: 1 });
    expect(press("F2", 1)).toBeNull();
  });

  it("select the row by Space", () => {
    expect(press(" ", 1)).toEqual({ kind: "select", id: "child" });
    expect(pressInCell(" ", 1, 2)).toEqual({ kind: "select", id: "child" });
  });

  it("step out to the parent, then fold it", () => {
    expect(press("ArrowLeft", 1)).toEqual({ kind: "go", index: 0 });
    expect(press("ArrowLeft", 0)).toEqual({ kind: "toggle", id: "open" });
    expect(press("ArrowLeft", 3)).toBeNull();
  });

  it("swap left and right for a right-to-left reader", () => {
    expect(press("ArrowLeft", 2, "rtl")).toEqual({ kind: "toggle", id: "folded" });
    expect(press("ArrowRight", 1, "rtl")).toEqual({ kind: "go", index: 0 });
  });

  it("open the row, zoom, and go to today, also on an Arabic keyboard", () => {
    expect(press("Enter", 1)).toEqual({ kind: "open", id: "child" });
    expect(press("+", 1)).toMatchObject({ kind: "zoom", factor: 1.5 });
    expect(press("-", 1)).toMatchObject({ kind: "zoom", factor: 1 / 1.5 });
    expect(press("ف", 1, "rtl", "KeyT")).toEqual({ kind: "today" });
  });

  it.each([
    ["ltr", "ArrowRight", "ArrowLeft"],
    ["rtl", "ArrowLeft", "ArrowRight"],
  ] as const)(
    "with Shift move a movable row in time, and no other row anywhere, %s",
    (direction, later, earlier) => {
      expect(shiftPress(later, 4, direction)).toEqual({ kind: "move", id: "movable", edge: null, step: 1 });
      expect(shiftPress(earlier, 4, direction)).toEqual({
        kind: "move",
        id: "movable",
        edge: null,
        step: -1,
      });
      expect(shiftPress(earlier, 1, direction)).toBeNull();
      expect(shiftPress("ArrowDown", 1, direction)).toEqual({ kind: "go", index: 2 });
    },
  );

  it.each([
    ["ltr", "ArrowRight"],
    ["rtl", "ArrowLeft"],
  ] as const)("with Shift move a bar's finish, and with Alt too its start, %s", (direction, later) => {
    const bars = layoutRows(
      [
        aRow({ id: "both", movableEdges: ["start", "finish"] }),
        aRow({ id: "finish", movableEdges: ["finish"] }),
      ],
      new Set(),
    );
    const shifted = (index: number, altKey: boolean) =>
      panelAct(
        { ...plain, altKey, key: later, code: later, shiftKey: true },
        stateAt(index, { layout: bars, direction }),
      );
    expect(shifted(0, false)).toEqual({ kind: "move", id: "both", edge: "finish", step: 1 });
    expect(shifted(0, true)).toEqual({ kind: "move", id: "both", edge: "start", step: 1 });
    expect(shifted(1, false)).toEqual({ kind: "move", id: "finish", edge: "finish", step: 1 });
    expect(shifted(1, true)).toBeNull();
  });

  it("begin a link by L, wherever the layout of the keyboard has it, and leave Alt alone to the page", () => {
    expect(press("م", 1, "rtl", "KeyL")).toEqual({ kind: "link", id: "child" });
    expect(panelAct({ ...plain, altKey: true, key: "l", code: "KeyL" }, stateAt(1))).toBeNull();
    expect(panelAct({ ...plain, altKey: true, key: "ArrowLeft", code: "" }, stateAt(1))).toBeNull();
  });

  it("give a proposed day up by Escape, which is the page's where none stands", () => {
    const givingUp = { ...plain, key: "Escape", code: "Escape" };
    expect(panelAct(givingUp, stateAt(4, { isProposing: true }))).toEqual({ kind: "drop" });
    expect(panelAct(givingUp, stateAt(4))).toBeNull();
  });

  it("leave every other key to the page", () => {
    expect(press("Tab", 1)).toBeNull();
    expect(press("a", 1)).toBeNull();
  });
});

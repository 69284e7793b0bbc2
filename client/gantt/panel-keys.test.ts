import { describe, expect, it } from "vitest";
import { layoutRows } from "./layout.ts";
import { panelAct } from "./panel-keys.ts";
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

const press = (key: string, index: number, direction: Direction = "ltr", code = "") =>
  panelAct({ key, code, shiftKey: false }, { layout, index, direction, pageRows: 2, isProposing: false });
const shiftPress = (key: string, index: number, direction: Direction) =>
  panelAct({ key, code: key, shiftKey: true }, { layout, index, direction, pageRows: 2, isProposing: false });

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

  it("unfold a folded row, then step to its first child", () => {
    expect(press("ArrowRight", 2)).toEqual({ kind: "toggle", id: "folded" });
    expect(press("ArrowRight", 0)).toEqual({ kind: "go", index: 1 });
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
      expect(shiftPress(later, 4, direction)).toEqual({ kind: "move", id: "movable", step: 1 });
      expect(shiftPress(earlier, 4, direction)).toEqual({ kind: "move", id: "movable", step: -1 });
      expect(shiftPress(earlier, 1, direction)).toBeNull();
      expect(shiftPress("ArrowDown", 1, direction)).toEqual({ kind: "go", index: 2 });
    },
  );

  it("give a proposed day up by Escape, which is the page's where none stands", () => {
    const state = { layout, index: 4, direction: "ltr", pageRows: 2 } as const;
    const givingUp = { key: "Escape", code: "Escape", shiftKey: false };
    expect(panelAct(givingUp, { ...state, isProposing: true })).toEqual({ kind: "drop" });
    expect(panelAct(givingUp, { ...state, isProposing: false })).toBeNull();
  });

  it("leave every other key to the page", () => {
    expect(press("Tab", 1)).toBeNull();
    expect(press("a", 1)).toBeNull();
  });
});

import { describe, expect, it, vi } from "vitest";
import type { EpochDay } from "#shared/units.ts";
import { isProposalOf, moverOf, moveTo, proposalAt, snapped, standingDay, stepped } from "./movers.ts";
import type { MoveRules } from "./moves.ts";
import { aRow, day } from "./test-scene.ts";

const bar = aRow({ id: "b", startDay: day(100), finishDay: day(110), movableEdges: ["start", "finish"] });
const diamond = aRow({ id: "m", kind: "milestone", finishDay: day(50), isMovable: true });

const rules = (fields: Partial<MoveRules>): MoveRules => ({
  snapDay: (_, asked) => asked,
  stepDay: (_, from, step) => (from + step) as EpochDay,
  flag: () => ["", ""],
  sentence: () => "",
  dropped: "",
  hint: "",
  onPropose: () => {},
  ...fields,
});

function mover(row: typeof bar, edge: Parameters<typeof moverOf>[1]) {
  const found = moverOf(row, edge);
  if (!found) throw new Error("the row may be moved so");
  return found;
}

describe("what may be moved", () => {
  it("is a movable diamond as a whole, and a bar by the edges it names", () => {
    expect(moverOf(diamond, null)).toEqual({ row: diamond, edge: null });
    expect(moverOf(diamond, "finish")).toBeNull();
    expect(moverOf(bar, "start")).toEqual({ row: bar, edge: "start" });
    expect(moverOf(bar, null)).toBeNull();
    expect(moverOf(aRow({ id: "b", movableEdges: ["finish"] }), "start")).toBeNull();
    expect(moverOf(aRow({ id: "b", isMovable: true }), null)).toBeNull();
    expect(moverOf(aRow({ id: "b" }), "finish")).toBeNull();
  });

  it("stands where its row has it, and is spoken of with its edge", () => {
    expect([mover(bar, "start"), mover(bar, "finish"), mover(diamond, null)].map(standingDay)).toEqual([
      day(100),
      day(110),
      day(50),
    ]);
    expect(proposalAt(mover(bar, "start"), day(90))).toEqual({ rowId: "b", day: day(90), edge: "start" });
    expect(proposalAt(mover(diamond, null), day(90))).toEqual({ rowId: "m", day: day(90) });
    expect(moveTo(mover(bar, "finish"), day(90))).toEqual({
      ...{ rowId: "b", edge: "finish", fromDay: day(110), toDay: day(90) },
    });
    expect(isProposalOf(mover(bar, "start"), { rowId: "b", day: day(1), edge: "start" })).toBe(true);
    expect(isProposalOf(mover(bar, "start"), { rowId: "b", day: day(1), edge: "finish" })).toBe(false);
    expect(isProposalOf(mover(diamond, null), { rowId: "m", day: day(1) })).toBe(true);
  });
});

describe("a moved edge", () => {
  it("is snapped and stepped by the rules of its own edge", () => {
    const snapDay = vi.fn((_: string, asked: EpochDay) => (asked + 1) as EpochDay);
    const stepDay = vi.fn((_: string, from: EpochDay) => (from + 2) as EpochDay);
    expect(snapped(rules({ snapDay }), mover(bar, "start"), day(80))).toBe(day(81));
    expect(snapDay).toHaveBeenCalledWith("b", day(80), "start");
    expect(stepped(rules({ stepDay }), mover(bar, "finish"), day(110), 1)).toBe(day(112));
    expect(stepDay).toHaveBeenCalledWith("b", day(110), 1, "finish");
    snapped(rules({ snapDay }), mover(diamond, null), day(80));
    expect(snapDay).toHaveBeenLastCalledWith("m", day(80), undefined);
  });

  it("never passes the other edge, however it is snapped", () => {
    const later = rules({ snapDay: (_, asked) => (asked + 3) as EpochDay });
    const earlier = rules({ snapDay: (_, asked) => (asked - 3) as EpochDay });
    expect(snapped(later, mover(bar, "start"), day(300))).toBe(day(110));
    expect(snapped(earlier, mover(bar, "finish"), day(3))).toBe(day(100));
    expect(stepped(rules({}), mover(bar, "start"), day(110), 1)).toBe(day(110));
    expect(stepped(rules({}), mover(bar, "finish"), day(100), -1)).toBe(day(100));
    expect(snapped(rules({}), mover(diamond, null), day(3))).toBe(day(3));
  });
});

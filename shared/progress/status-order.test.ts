import { describe, expect, it } from "vitest";
import { turnOf } from "./status-order.ts";
import { STATUSES, type Status } from "./status-words.ts";

describe("the turn of a status", () => {
  it.each<[Status, Status, string | null]>([
    ["onPlan", "atRisk", "worse"],
    ["late", "stalled", "worse"],
    ["stalled", "stopped", "worse"],
    ["atRisk", "onPlan", "better"],
    ["late", "completedLate", "better"],
    ["onPlan", "complete", "better"],
    ["onPlan", "completedLate", "worse"],
    ["complete", "onPlan", "worse"],
    ["notStarted", "onPlan", "level"],
    ["late", "late", null],
  ])("from %s to %s is %s", (from, to, turn) => {
    expect(turnOf(from, to)).toBe(turn);
  });

  it("is the other way round on the way back", () => {
    const opposite = { better: "worse", worse: "better", level: "level" } as const;
    for (const from of STATUSES) {
      for (const to of STATUSES) {
        const there = turnOf(from, to);
        expect(turnOf(to, from)).toBe(there && opposite[there]);
      }
    }
  });

  it("never leads round in a circle", () => {
    for (const first of STATUSES) {
      for (const second of STATUSES) {
        for (const third of STATUSES) {
          if (turnOf(first, second) === "worse" && turnOf(second, third) === "worse") {
            expect(turnOf(first, third)).toBe("worse");
          }
        }
      }
    }
  });
});

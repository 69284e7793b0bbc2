import { describe, expect, it } from "vitest";
import { type Cell, cellAfter } from "./grid-step.ts";

const THERE = [
  [true, false, true],
  [true, true, true],
];
const isThere = ({ row, column }: Cell) => THERE[row]?.[column];
const led = (row: number, column: number, key: string, direction: "ltr" | "rtl" = "ltr") =>
  cellAfter({ row, column }, key, direction, isThere);

describe("the arrows on the grid", () => {
  it("lead to the next cell that is there, and nowhere past the edge", () => {
    expect(led(0, 0, "ArrowRight")).toEqual({ row: 0, column: 2 });
    expect(led(0, 0, "ArrowDown")).toEqual({ row: 1, column: 0 });
    expect(led(1, 1, "ArrowUp")).toBeNull();
    expect(led(0, 2, "ArrowRight")).toBeNull();
    expect(led(0, 0, "Enter")).toBeNull();
  });

  it("follow the screen where columns run from right to left", () => {
    expect(led(1, 0, "ArrowLeft", "rtl")).toEqual({ row: 1, column: 1 });
    expect(led(1, 0, "ArrowRight", "rtl")).toBeNull();
  });
});

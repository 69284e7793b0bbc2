import { describe, expect, it } from "vitest";
import type { ChosenColumn } from "./column-ids.ts";
import { movedBeside, movedBy, withColumns } from "./column-order.ts";

const order: ChosenColumn[] = ["status", "slip", "owner", "float"];

describe("the order of columns", () => {
  it("moves a column by one place, and leaves it at the ends", () => {
    expect(movedBy(order, "slip", 1)).toEqual(["status", "owner", "slip", "float"]);
    expect(movedBy(order, "slip", -1)).toEqual(["slip", "status", "owner", "float"]);
    expect(movedBy(order, "status", -1)).toEqual(order);
    expect(movedBy(order, "float", 1)).toEqual(order);
    expect(movedBy(order, "start", 1)).toEqual(order);
  });

  it("moves what is dropped before or after another one", () => {
    expect(movedBeside(order, ["float"], "status", "before")).toEqual(["float", "status", "slip", "owner"]);
    expect(movedBeside(order, ["status"], "owner", "after")).toEqual(["slip", "owner", "status", "float"]);
    expect(movedBeside(order, ["slip"], "slip", "on")).toEqual(order);
  });

  it("keeps the order of those that are shown", () => {
    expect(withColumns(order, (id) => id !== "owner")).toEqual(["status", "slip", "float"]);
  });
});

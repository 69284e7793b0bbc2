import { describe, expect, it } from "vitest";
import type { EpochDay } from "../units.ts";
import { createPlane, pathThrough } from "./plane.ts";

const size = { width: 300, height: 120 };
const room = { above: 10, below: 10, start: 60, end: 40 };
const days = { startDay: 0 as EpochDay, finishDay: 100 as EpochDay };

describe("a plane", () => {
  it("runs its days from the label's side to the other one", () => {
    const plane = createPlane(size, room, days, "ltr");
    expect([plane.x(0 as EpochDay), plane.x(50 as EpochDay), plane.x(100 as EpochDay)]).toEqual([
      60, 160, 260,
    ]);
    expect([plane.y(0), plane.y(1)]).toEqual([110, 10]);
  });

  it("is mirrored as a whole for Arabic", () => {
    const [plain, mirrored] = [createPlane(size, room, days, "ltr"), createPlane(size, room, days, "rtl")];
    for (const day of [0, 37, 100] as EpochDay[]) expect(mirrored.x(day)).toBe(size.width - plain.x(day));
    expect(mirrored.along(100, 8)).toBe(92);
    expect(mirrored.y(0.5)).toBe(plain.y(0.5));
  });

  it("stays finite where there is no room or only one day", () => {
    const plane = createPlane(
      { width: 0, height: 0 },
      room,
      { startDay: days.startDay, finishDay: days.startDay },
      "ltr",
    );
    expect(Number.isFinite(plane.x(0 as EpochDay) + plane.y(1))).toBe(true);
  });
});

describe("a path", () => {
  it("goes through its points in order, to a tenth of a pixel", () => {
    expect(
      pathThrough([
        [0, 1],
        [2.345, 3],
      ]),
    ).toBe("M0 1L2.3 3");
    expect(pathThrough([])).toBe("");
  });
});

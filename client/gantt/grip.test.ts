import { afterEach, describe, expect, it, vi } from "vitest";
import { diamondGrip, edgeGrip } from "./grip.ts";
import { BAR_MIDDLE, ROW_HEIGHT, rowTop } from "./sizes.ts";

afterEach(() => vi.restoreAllMocks());

const forFingers = () => {
  const list = Object.assign(matchMedia("(any-pointer: coarse)"), {});
  vi.spyOn(window, "matchMedia").mockReturnValue(Object.defineProperty(list, "matches", { value: true }));
};

describe("what is taken hold of", () => {
  it("is no smaller than the least target for a pointer, around a diamond or a bar's edge", () => {
    expect(diamondGrip(100, 2)).toEqual({ x: 88, width: 24, y: rowTop(2) + BAR_MIDDLE - 12, height: 24 });
    expect(edgeGrip({ x: 100, width: 60 }, "start", 0)).toMatchObject({ x: 88, width: 24 });
    expect(edgeGrip({ x: 100, width: 60 }, "finish", 0)).toMatchObject({ x: 148, width: 24 });
  });

  it("leaves a short bar a middle of its own", () => {
    const bar = { x: 100, width: 15 };
    expect(edgeGrip(bar, "start", 0)).toMatchObject({ x: 88, width: 17 });
    expect(edgeGrip(bar, "finish", 0)).toMatchObject({ x: 110, width: 17 });
  });

  it("is 44 pixels wide and as high as the row for fingers", () => {
    forFingers();
    expect(diamondGrip(100, 2)).toEqual({ x: 78, width: 44, y: rowTop(2), height: ROW_HEIGHT });
    expect(edgeGrip({ x: 100, width: 90 }, "finish", 1)).toMatchObject({ x: 168, width: 44, y: rowTop(1) });
  });
});

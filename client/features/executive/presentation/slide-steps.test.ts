import { describe, expect, it } from "vitest";
import { stepOfKey, stepOfSwipe } from "./slide-steps.ts";

describe("steps between slides", () => {
  it("follow the arrows in the direction of reading", () => {
    expect(stepOfKey("ArrowRight", "ltr")).toBe("next");
    expect(stepOfKey("ArrowLeft", "ltr")).toBe("previous");
    expect(stepOfKey("ArrowLeft", "rtl")).toBe("next");
    expect(stepOfKey("ArrowRight", "rtl")).toBe("previous");
  });

  it("know the ends, the way out, and what a clicker sends", () => {
    const keys = ["Home", "End", "Escape", "PageDown", "PageUp", " "];
    expect(keys.map((key) => stepOfKey(key, "rtl"))).toEqual([
      "first",
      "last",
      "leave",
      "next",
      "previous",
      "next",
    ]);
    expect(stepOfKey("a", "ltr")).toBeNull();
  });

  it("turn the page where a finger pulls it, in both directions", () => {
    expect(stepOfSwipe(-80, 10, "ltr")).toBe("next");
    expect(stepOfSwipe(80, 10, "ltr")).toBe("previous");
    expect(stepOfSwipe(80, 10, "rtl")).toBe("next");
    expect(stepOfSwipe(-80, 10, "rtl")).toBe("previous");
  });

  it("leave a finger that scrolls or hardly moves alone", () => {
    expect(stepOfSwipe(60, 90, "ltr")).toBeNull();
    expect(stepOfSwipe(60, 60, "ltr")).toBeNull();
    expect(stepOfSwipe(20, 0, "ltr")).toBeNull();
    expect(stepOfSwipe(0, 0, "rtl")).toBeNull();
  });
});

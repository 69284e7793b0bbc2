import { describe, expect, it } from "vitest";
import { findBrowser } from "./browser.ts";

describe("the browser that draws packs", () => {
  it("is the one that is named, and no other when that is not there", () => {
    expect(findBrowser("/opt/chrome", () => true)).toBe("/opt/chrome");
    expect(findBrowser("/opt/chrome", (path) => path !== "/opt/chrome")).toBeNull();
  });

  it("is the first in its usual places, and none where there is none", () => {
    expect(findBrowser(null, (path) => path.includes("google"))).toBe("/usr/bin/google-chrome");
    expect(findBrowser(null, () => false)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { findChromium, NO_CHROMIUM } from "./chromium.ts";

const only =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

describe("the browser for the journeys", () => {
  it("is the one that CHROMIUM_PATH names", () => {
    const exists = only("/opt/chrome", "/usr/bin/chromium");
    expect(findChromium({ CHROMIUM_PATH: "/opt/chrome" }, "", exists)).toBe("/opt/chrome");
  });

  it("is never another than the one named", () => {
    const find = () => findChromium({ CHROMIUM_PATH: "/opt/none" }, "", only("/usr/bin/chromium"));
    expect(find).toThrow("CHROMIUM_PATH names /opt/none");
  });

  it("is an installed one before Playwright's own", () => {
    expect(findChromium({}, "/own", only("/own", "/usr/bin/google-chrome"))).toBe("/usr/bin/google-chrome");
    expect(findChromium({}, "/own", only("/own"))).toBe("/own");
  });

  it("is asked for in words when there is none", () => {
    expect(() => findChromium({}, "/own", only())).toThrow(NO_CHROMIUM);
  });
});

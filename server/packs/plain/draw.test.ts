import { describe, expect, it } from "vitest";
import { aPackContent } from "../../testing/pack-sources.ts";
import { lettersOf, readPdf } from "../../testing/read-pdf.ts";
import { drawPlainPdf } from "./draw.ts";

const SLOW_MS = 90_000;
const still = () => ({ onProgress: () => {}, signal: new AbortController().signal });

describe("a pack without a browser", () => {
  it("says the same in Arabic, with its fonts in it and no page empty", { timeout: SLOW_MS }, async () => {
    const content = aPackContent("ar", { digits: "arab" });
    const pdf = await readPdf(await drawPlainPdf(content, still()), "rtl");
    expect(pdf.pages[0]).toContain(lettersOf(content.headline));
    expect(pdf.pages[0]).toContain(lettersOf(content.planName));
    expect(pdf.fonts).toEqual([
      "IBMPlexSans-Regular",
      "IBMPlexSans-SemiBold",
      "IBMPlexSansArabic-Regular",
      "IBMPlexSansArabic-SemiBold",
    ]);
    expect(pdf.language).toBe("ar");
    expect(pdf.pages.filter((text) => text.length < 100)).toEqual([]);
    expect(pdf.pages[1]).toContain(lettersOf(content.statusDayLine));
  });

  it("says the same in English on A3, with numbered pages", { timeout: SLOW_MS }, async () => {
    const content = aPackContent("en", { paper: "A3" });
    const pdf = await readPdf(await drawPlainPdf(content, still()), "ltr");
    expect(pdf.pages[0]).toContain(lettersOf(content.headline));
    expect(pdf.pages.at(-1)).toContain(`Page${pdf.pages.length}of${pdf.pages.length}`);
  });
});

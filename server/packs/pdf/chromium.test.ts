import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { findChromium } from "../../testing/chromium.ts";
import { aPackContent } from "../../testing/pack-sources.ts";
import { lettersOf, readPdf } from "../../testing/read-pdf.ts";
import { createChromiumRenderer } from "./chromium.ts";
import { packDocument } from "./document.ts";

const SLOW_MS = 90_000;
const browserPath = findChromium(process.env, "");

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "masar-print-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
});

const still = () => ({ onProgress: () => {}, signal: new AbortController().signal });

describe("a pack by the browser", () => {
  it("is a tagged Arabic document whose text reads in its order, with its fonts in it", {
    timeout: SLOW_MS,
  }, async () => {
    const content = aPackContent("ar", { digits: "arab" });
    const bytes = await createChromiumRenderer({ browserPath, folder })(content, still());
    const pdf = await readPdf(bytes, "rtl");

    expect(pdf.pages[0]).toContain(lettersOf(content.headline));
    expect(pdf.pages[0]).toContain(lettersOf(content.planName));
    expect(pdf.pages.join("\n")).toContain(lettersOf(content.methodTitle));
    expect(pdf.isTagged).toBe(true);
    expect(pdf.roles).toEqual(expect.arrayContaining(["H1", "Table", "TR", "TH", "TD"]));
    expect(pdf.fonts).toEqual([
      "IBMPlexSans-Regular",
      "IBMPlexSans-SemiBold",
      "IBMPlexSansArabic-Regular",
      "IBMPlexSansArabic-SemiBold",
    ]);
    expect(pdf.pages.filter((text) => text.length < 100)).toEqual([]);
    // All figures stand on one page: none is left over for a page of its own.
    expect(pdf.pages.at(-1)).toContain(lettersOf(content.methodTitle));
    const last = pdf.pages.length;
    const number = (value: number) => new Intl.NumberFormat("ar-SA-u-nu-arab").format(value);
    expect(pdf.pages[1]).toContain(`صفحة${number(2)}من${number(last)}`);
    expect(pdf.pages[1]).toContain(lettersOf(content.statusDayLine));
  });

  it("lies on A3 in English", { timeout: SLOW_MS }, async () => {
    const content = aPackContent("en", { paper: "A3" });
    const pdf = await readPdf(await createChromiumRenderer({ browserPath, folder })(content, still()), "ltr");
    expect(pdf.pages[0]).toContain(lettersOf(content.headline));
    expect(pdf.pages.at(-1)).toContain(`Page${pdf.pages.length}of${pdf.pages.length}`);
  });

  it("shows what people typed and runs none of it", () => {
    const page = packDocument(aPackContent("en"), "");
    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toMatch(/\b(?:src|href)=|url\(|@import/);
    expect(page).toContain("default-src 'none'");
  });

  it("stops when it is told to", { timeout: SLOW_MS }, async () => {
    const stopper = new AbortController();
    const drawing = { signal: stopper.signal, onProgress: () => stopper.abort(new Error("enough")) };
    const drawn = createChromiumRenderer({ browserPath, folder })(aPackContent("en"), drawing);
    await expect(drawn).rejects.toThrow();
    expect(readdirSync(folder)).not.toContain("pack.pdf");
  });
});

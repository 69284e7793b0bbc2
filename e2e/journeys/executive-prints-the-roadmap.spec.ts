import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { expect, test } from "../fixtures.ts";

const PROGRAMS = 18;

/** What a printer would get; Chromium leaves the dictionaries of a PDF's pages and fonts readable. */
async function print(page: Page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return {
    pages: pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0,
    sizes: [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
      Math.round(Number(width) / 10),
      Math.round(Number(height) / 10),
    ]),
    bitmaps: pdf.match(/\/Subtype \/Image/g)?.length ?? 0,
    /** Of fonts whose letters can be searched and copied. */
    readableFonts: pdf.match(/\/ToUnicode/g)?.length ?? 0,
  };
}

test("an executive prints five years on one page of A3 and takes pictures of them, in both languages", async ({
  page,
  words,
  signInAs,
  openRoadmap,
}) => {
  await signInAs("executive");
  await openRoadmap();
  for (const language of LANGUAGES) {
    const t = words[language];
    if (language === "en") await page.getByRole("button", { name: "English" }).click();
    await expect(page.getByRole("treegrid", { name: t("roadmap.panel") })).toBeVisible();
    const save = async (item: "roadmap.saveSvg" | "roadmap.savePng") => {
      await page.getByRole("button", { name: t("roadmap.picture") }).click();
      const download = page.waitForEvent("download");
      await page.getByRole("menuitem", { name: t(item) }).click();
      const file = await download;
      return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
    };

    await test.step(`the SVG parses and names every program, in ${language}`, async () => {
      const { name, bytes } = await save("roadmap.saveSvg");
      expect(name).toMatch(/2026-11-24\.svg$/);
      const names = await page
        .getByRole("treegrid")
        .locator('[role="row"][aria-level="2"] bdi')
        .allTextContents();
      const found = await page.evaluate((source) => {
        const picture = new DOMParser().parseFromString(source, "image/svg+xml");
        const texts = [...picture.querySelectorAll("text")].map(({ textContent }) => textContent);
        return {
          root: picture.documentElement.localName,
          programs: picture.querySelectorAll('[data-kind="program"]').length,
          text: texts.join(" "),
        };
      }, bytes.toString("utf8"));
      expect(found).toMatchObject({ root: "svg", programs: PROGRAMS });
      expect(names.length).toBeGreaterThan(0);
      for (const each of names) expect(found.text).toContain(each);
    });

    await test.step(`the PNG is A3 at twice the size of the screen, in ${language}`, async () => {
      const { name, bytes } = await save("roadmap.savePng");
      expect(name).toMatch(/2026-11-24\.png$/);
      // After eight bytes of signature and eight of its first chunk's name a PNG says its width and height.
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([3_172, 2_236]);
    });

    await test.step(`the print is one page of A3, text and shapes alone, in ${language}`, async () => {
      const printed = await print(page);
      expect(printed).toMatchObject({ pages: 1, sizes: [[119, 84]], bitmaps: 0 });
      expect(printed.readableFonts).toBeGreaterThan(0);
      await expect(page.locator('[data-print="alone"]')).toHaveCount(0);
    });
  }
});

import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import type { Locator, Page, TestInfo } from "@playwright/test";
import { lettersOf, readPdf } from "#server/testing/read-pdf.ts";
import { drawPages } from "#server/testing/render-pdf.ts";
import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import type { PacksView } from "#shared/contract/packs.ts";
import type { SessionView } from "#shared/contract/session.ts";
import { ar as catalogue } from "#shared/i18n/ar.ts";
import { headlineSentence } from "#shared/i18n/headline-sentences.ts";
import { periodName } from "#shared/i18n/reporting-words.ts";
import { createWords, dayInBoth } from "#shared/i18n/words.ts";
import { expect, test } from "../fixtures.ts";

/** A browser draws two dozen pages, beside all that a busy machine has to do. */
const DRAWN = { timeout: 60_000 };
/** Of a page that holds little more than a heading and a line. */
const LEAST_INK = 0.005;

async function downloaded(page: Page, link: Locator): Promise<Buffer> {
  await expect(link).toBeVisible(DRAWN);
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return readFile(await download.path());
}

/** Over the ends of lines, and without full stops: one behind a number is a piece with it, from left to right. */
function wordsOf(text: string): string {
  return lettersOf(text).replaceAll(".", "");
}

/** For whoever wants to see what the executive holds in hand. */
async function keepPicture(testInfo: TestInfo, name: string, png: Buffer): Promise<void> {
  const path = testInfo.outputPath(name);
  await writeFile(path, png);
  await testInfo.attach(name, { path, contentType: "image/png" });
}

test("an executive takes the page along on paper, and last month's as it was kept, in Arabic", async ({
  page,
  words: { ar },
  signInAs,
  answerOf,
  choose,
  expectAccessible,
}, testInfo) => {
  await signInAs("executive");
  const view = await answerOf<ExecutiveReviewView>("executive.review");
  const { person } = await answerOf<SessionView>("session.read");
  if (!person) throw new Error("nobody is signed in");
  const words = createWords(person.preferences, catalogue);
  const headline = headlineSentence(words, view);
  const dialog = page.getByRole("dialog", { name: ar("packs.form.title") });
  const open = () => page.getByRole("button", { name: ar("packs.create") }).click();
  const make = () => dialog.getByRole("button", { name: ar("packs.form.make") }).click();
  const take = () => downloaded(page, dialog.getByRole("link", { name: ar("packs.download") }));
  const { closedPeriods } = await answerOf<PacksView>("packs.list");
  const [last] = closedPeriods;
  if (!last) throw new Error("no period of the sample is closed");
  const ofPeriod = ar("packs.form.period", { period: periodName(words, last) });
  const makeKept = async () => {
    await page.keyboard.press("Escape");
    await open();
    await choose(dialog.getByRole("button", { name: ar("packs.form.moment") }), ofPeriod);
    await make();
  };

  await expect(page.getByRole("main")).toContainText(headline);
  await open();
  await expectAccessible("the form of the pack");
  await make();
  await expect(dialog.getByRole("progressbar")).toBeVisible();
  const bytes = await take();
  // Drawn by the server while the first one is looked at here.
  await makeKept();

  await test.step("the paper says in Arabic, in its order, what the page says, with the day in both calendars", async () => {
    const pdf = await readPdf(bytes, "rtl");
    const [first = "", ...others] = pdf.pages.map(wordsOf);
    expect(first).toContain(wordsOf(headline));
    expect(first).toContain(wordsOf(dayInBoth(words, view.statusDay)));
    expect({ language: pdf.language, isTagged: pdf.isTagged }).toEqual({ language: "ar", isTagged: true });
    const isOnPaper = (name: string) => others.some((text) => text.includes(wordsOf(name)));
    expect(view.programs.filter(({ nameAr }) => !isOnPaper(nameAr))).toEqual([]);
  });

  await test.step("every page of it has something on it", async () => {
    const drawn = await drawPages(bytes);
    for (const [index, { png }] of drawn.entries()) {
      await keepPicture(testInfo, `pack-${String(index + 1).padStart(2, "0")}.png`, png);
    }
    expect(drawn.length).toBeGreaterThan(view.programs.length);
    expect(drawn.flatMap(({ ink }, index) => (ink < LEAST_INK ? [index + 1] : []))).toEqual([]);
  });

  await test.step("the pack of a closed period is the same file, whenever it is asked for", async () => {
    const first = await take();
    expect(first.equals(bytes)).toBe(false);
    await makeKept();
    expect((await take()).equals(first)).toBe(true);
    await dialog.getByRole("link", { name: ar("packs.all") }).click();
    const kept = page.getByRole("row", { name: ar("packs.kept") });
    await expect(kept).toHaveCount(1);
    await kept.getByRole("button", { name: new RegExp(ar("packs.checksum")) }).click();
    await expect(page.getByRole("dialog")).toContainText(createHash("sha256").update(first).digest("hex"));
  });
});

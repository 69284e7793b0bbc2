import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import type { SessionView } from "#shared/contract/session.ts";
import { ar as catalogue } from "#shared/i18n/ar.ts";
import { headlineSentence } from "#shared/i18n/headline-sentences.ts";
import { measureInputs } from "#shared/i18n/measure-words.ts";
import { registerCells } from "#shared/i18n/register-sentences.ts";
import { createWords } from "#shared/i18n/words.ts";
import { expect, test } from "../fixtures.ts";

test("an executive reads the plan on one page, follows what slipped and presents it, in Arabic", async ({
  page,
  words: { ar },
  signInAs,
  answerOf,
  dialog,
  expectAccessible,
}) => {
  await signInAs("executive");
  const view = await answerOf<ExecutiveReviewView>("executive.review");
  const { person } = await answerOf<SessionView>("session.read");
  if (!person) throw new Error("nobody is signed in");
  const words = createWords(person.preferences, catalogue);
  const strip = page.getByRole("table", { name: ar("executive.strip.table") });

  await test.step("the first screen says in a sentence what the server counted", async () => {
    await expect(page).toHaveURL(/\/review$/);
    await expect(page.getByRole("main")).toContainText(headlineSentence(words, view));
    await expect(strip.getByRole("rowheader").getByRole("link")).toHaveCount(view.programs.length);
    await expectAccessible("the executive's page");
    await page.screenshot({ path: "test-results/executive-review.ar.png", fullPage: true });
  });

  await test.step("a count opens to the programs that it counts", async () => {
    const late = view.headline.counts.find(({ status }) => status === "late");
    if (!late) throw new Error("no program of the sample is late");
    const count = late.codes.length;
    const clause = ar("headline.late", { count, number: words.format.number(count) });
    await page.getByRole("button", { name: ar("executive.openPrograms", { clause }) }).click();
    await expect(dialog.getByRole("link")).toHaveCount(count);
    for (const code of late.codes) await expect(dialog).toContainText(code);
    await page.keyboard.press("Escape");
  });

  await test.step("a figure opens to its formula and inputs", async () => {
    const name = ar("common.explain", { name: ar("measures.names.schedulePerformanceTime") });
    await page.getByRole("button", { name }).click();
    const panel = page.getByRole("dialog", { name });
    await expect(panel).toContainText(ar("measures.formulas.schedulePerformanceTime"));
    const inputs = measureInputs(words, view.figures.schedulePerformanceTime);
    await expect(panel.getByRole("definition")).toHaveText(inputs.map(({ value }) => value));
    await page.keyboard.press("Escape");
  });

  await test.step("what registers come to is said in a band, and what is behind is a click away", async () => {
    const cells = registerCells(words, view.registers);
    const band = page.getByRole("region", { name: ar("headline.registers.title") });
    await expect(band.getByRole("listitem")).toHaveCount(cells.length);
    const { behind } = cells.find(({ id }) => id === "services") ?? {};
    if (!behind) throw new Error("every launch of the sample is in time");
    await band.getByRole("link", { name: behind }).click();
    await expect(page).toHaveURL(/\/services\?state=overdue$/);
    await expect(page.getByRole("heading", { level: 1, name: ar("eServices.title") })).toBeVisible();
    await page.goBack();
    await expect(strip).toBeVisible();
  });

  await test.step("the program that slipped most is a click away, and back again", async () => {
    const [slipped] = view.programs.toSorted(
      (one, other) => (other.slipWorkDays ?? 0) - (one.slipWorkDays ?? 0),
    );
    if (!slipped) throw new Error("the sample has no programs");
    await strip.getByRole("link", { name: slipped.nameAr }).click();
    await expect(page).toHaveURL(new RegExp(`/programs/${slipped.code}$`));
    await expect(page.getByRole("heading", { level: 1, name: slipped.nameAr })).toBeVisible();
    await page.goBack();
    await expect(strip).toBeVisible();
  });

  await test.step("keys walk through the presentation in the direction of reading, and Escape leaves it", async () => {
    await page.getByRole("link", { name: ar("executive.presentation.open") }).click();
    await expect(page).toHaveURL(/\/review\/present/);
    const place = (number: number) => page.getByText(new RegExp(`^الشريحة ${number} من \\d+$`));
    await expect(place(1)).toBeVisible();
    await expect(page.getByRole("main")).toContainText(headlineSentence(words, view));
    await page.keyboard.press("ArrowLeft");
    await expect(page.getByRole("heading", { level: 1, name: ar("executive.changes.title") })).toBeVisible();
    await page.keyboard.press("ArrowLeft");
    await expect(page).toHaveURL(/slide=decisions/);
    await expect(page.getByText(view.decisions[0]?.nameAr ?? "")).toBeVisible();
    // A wall does not scroll.
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight))
      .toBe(true);
    await page.keyboard.press("ArrowRight");
    await expect(page).toHaveURL(/slide=changes/);
    await page.keyboard.press("End");
    const last = page.getByRole("heading", { level: 1, name: /^[A-Z]{2}-\d/ });
    await expect(last).toBeVisible();
    await expect(page.getByText(ar("executive.presentation.lastWords"))).toBeVisible();
    await expectAccessible("a program's slide");
    await page.keyboard.press("Home");
    await expect(place(1)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL(/\/review$/);
    await expect(strip).toBeVisible();
  });
});

import { untilLoaded } from "#server/testing/until-loaded.ts";
import { expect, test } from "../fixtures.ts";

test("a reader points at programs and milestones, and finds the way through five years by the map", async ({
  page,
  words: { ar },
  signInAs,
  openRoadmap,
  expectAccessible,
}) => {
  await signInAs("executive");
  await openRoadmap();
  const grid = page.getByRole("treegrid", { name: ar("roadmap.panel") });
  const card = page.getByRole("tooltip");
  const bars = page.locator('[data-kind="program"] [data-part="bar"]');
  const pointAt = async (index: number) => {
    const box = await bars.nth(index).boundingBox();
    if (!box) throw new Error("there is no bar");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
  };
  const expectWhole = async () => {
    const box = await card.boundingBox();
    const view = page.viewportSize();
    if (!box || !view) throw new Error("there is no card");
    expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(view.width);
    expect(box.y + box.height).toBeLessThanOrEqual(view.height);
  };

  await test.step("a bar that the pointer rests on says what it is, and is heard by no barrier", async () => {
    // The first pointer only brings the card's code.
    await pointAt(0);
    await untilLoaded(page);
    for (const index of [2, 9]) {
      await pointAt(index);
      await expect(card).toContainText(ar("terms.baselineDay"));
      await expectWhole();
    }
    await expectAccessible("the card of a bar");
    await page.screenshot({ path: "test-results/card.ar.png" });
  });

  await test.step("the card may be entered, and Escape takes it away", async () => {
    await card.hover();
    await page.waitForTimeout(600);
    await expect(card).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(card).toBeHidden();
  });

  await test.step("a focus that rests on a row brings it too", async () => {
    await page.mouse.move(5, 5);
    const row = grid.locator('[role="row"][aria-level="2"]').first();
    await grid.locator('[role="row"][tabindex="0"]').focus();
    await page.keyboard.press("ArrowDown");
    await expect(row).toBeFocused();
    await expect(card).toContainText(ar("terms.owner"));
    await expectWhole();
    await expect(row).toHaveAttribute("aria-describedby", (await card.getAttribute("id")) ?? "");
    await page.keyboard.press("Escape");
  });

  await test.step("Ctrl and the wheel change the scale around the pointer", async () => {
    const today = page.locator('[data-part="today"]').first();
    const before = await today.boundingBox();
    if (!before) throw new Error("today is not drawn");
    await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
    await page.keyboard.down("Control");
    for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -120);
    await page.keyboard.up("Control");
    await expect(page).toHaveURL(/days=\d+/);
    const moved = async () => Math.abs(((await today.boundingBox())?.x ?? 0) - before.x);
    await expect.poll(moved).toBeLessThan(10);
    await page.getByRole("radio", { name: ar("roadmap.scalePlan") }).click();
  });

  await test.step("the map shows where a quarter lies, and goes elsewhere by pointer and keys", async () => {
    await page.getByRole("radio", { name: ar("roadmap.scaleQuarter") }).click();
    const frame = page.getByRole("slider", { name: ar("roadmap.map") });
    const now = async () => Number(await frame.getAttribute("aria-valuenow"));
    await expect(page).toHaveURL(/days=\d+/);
    await frame.focus();
    const before = await now();
    // To the left is later in Arabic.
    await page.keyboard.press("ArrowLeft");
    await expect.poll(now).toBeGreaterThan(before);
    const later = await now();
    const strip = await frame.locator("..").boundingBox();
    if (!strip) throw new Error("there is no map");
    await page.mouse.click(strip.x + strip.width - 30, strip.y + strip.height / 2);
    await expect.poll(now).toBeLessThan(later);
    await page.keyboard.press("End");
    await expect(frame).toHaveAttribute("aria-valuenow", "100");
    await expectAccessible("the map");
  });
});

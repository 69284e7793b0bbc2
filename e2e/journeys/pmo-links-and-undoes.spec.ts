import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";

const PROGRAM = "/programs/CT-1";

async function middleOf(place: Locator): Promise<{ x: number; y: number }> {
  const box = await place.boundingBox();
  if (!box) throw new Error("it is not in sight");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The plan's row, brought into view with what the chart draws of it. */
async function rowOf(page: Page, code: string): Promise<Locator> {
  const row = page.getByRole("treegrid").getByRole("row").filter({ hasText: code });
  await row.scrollIntoViewIfNeeded();
  return row;
}

test("a PMO officer drags a bar's end, links items by hand and by keys, and takes it back", async ({
  page,
  words: { ar },
  signInAs,
  dialog,
  choose,
  expectAccessible,
  expectedComplaints,
}) => {
  const save = dialog.getByRole("button", { name: ar("common.save"), exact: true });
  const live = page.getByRole("complementary", { name: ar("impact.title") });

  await signInAs("pmo");
  await page.goto(PROGRAM);

  await test.step("what a dragged end would move is told while it is dragged, and saved with a reason", async () => {
    const bar = page.locator('[data-row="ct-1.a09"]');
    await rowOf(page, "A09");
    const finish = bar.locator('[data-edge="finish"]');
    await finish.hover();
    const edge = await middleOf(finish);
    await page.mouse.down();
    await page.mouse.move(edge.x - 30, edge.y, { steps: 6 });
    await expect(live.getByRole("status")).toContainText(/\d/);
    await expect(page.locator('[data-part^="preview"]').first()).toBeAttached();
    await page.mouse.up();
    await expect(live).toBeHidden();
    await expect(page).toHaveURL(/activity=ct-1\.a09&finish=\d{4}-\d{2}-\d{2}/);
    await expectAccessible("the form of an activity");
    await choose(dialog.getByRole("button", { name: ar("editing.chooseReason") }), ar("reasons.scope"));
    await save.click();
    await expect(dialog).toBeHidden();
  });

  await test.step("Ctrl and Z takes it back", async () => {
    const act = ar("editing.acts.activity", { code: "CT-1 A09" });
    // The keys come with the first saved change, a moment after its notice.
    await expect(async () => {
      await page.keyboard.press("Control+z");
      await expect(page.getByText(ar("editing.undone", { act }))).toBeVisible({ timeout: 1_000 });
    }).toPass();
  });

  await test.step("a link drawn from end to end opens with both, and is saved", async () => {
    await rowOf(page, "M11");
    await page.locator('[data-row="ct-1.m11"] [data-part="grip"]').hover();
    await page.locator('[data-row="ct-1.m11"] [data-part="link-grip"][data-side="F"]').hover();
    const end = await middleOf(page.locator('[data-row="ct-1.a10"][data-kind]'));
    await page.mouse.down();
    await page.mouse.move(end.x, end.y, { steps: 8 });
    await page.mouse.up();
    await expect(page).toHaveURL(/linkFrom=ct-1\.m11&linkTo=ct-1\.a10/);
    await expectAccessible("the form of a link");
    await save.click();
    const ends = { predecessor: "CT-1 M11", successor: "CT-1 A10" };
    await expect(page.getByText(ar("link.created", ends))).toBeVisible();
  });

  await test.step("by keys alone, the way round a circle is told before anything is saved", async () => {
    expectedComplaints.push(/status of 422/);
    const row = await rowOf(page, "M13");
    await row.focus();
    await page.keyboard.press("l");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/linkFrom=ct-1\.m13&linkTo=ct-1\.m12/);
    await expect(dialog.getByRole("region", { name: ar("impact.title") })).toContainText("CT-1 M13");
    await dialog.getByRole("button", { name: ar("common.cancel"), exact: true }).click();
  });
});

test("an executive sees a plan without handles, and may open a link only to read it", async ({
  page,
  words: { ar },
  signInAs,
  dialog,
}) => {
  await signInAs("executive");
  await page.goto(`${PROGRAM}?link=ct-1.a08-ct-1.m10`);
  await expect(dialog).toContainText(ar("link.readOnly"));
  await dialog
    .getByRole("button", { name: ar("common.close") })
    .last()
    .click();
  await expect(page.getByRole("treegrid")).toBeVisible();
  await expect(page.locator('[data-part="grip"], [data-edge], [data-part="link-dot"]')).toHaveCount(0);
});

import { expect, test } from "../fixtures.ts";

test("from the roadmap to a milestone and back, by keyboard alone", async ({
  page,
  words: { ar },
  signInAs,
  dialog,
}) => {
  await signInAs("pmo");
  const focused = page.locator(":focus");

  await test.step("the first stop leads past the header", async () => {
    await page.reload();
    await expect(page.getByRole("treegrid")).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(focused).toHaveText(ar("shell.skipToContent"));
    await page.keyboard.press("Enter");
    await expect(focused).toHaveAttribute("id", "content");
  });

  await test.step("arrows follow the direction of reading: left opens, right closes", async () => {
    const row = page.getByRole("treegrid").locator('[role="row"][aria-level="2"]').first();
    await row.focus();
    await page.keyboard.press("ArrowLeft");
    await expect(row).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("ArrowRight");
    await expect(row).toHaveAttribute("aria-expanded", "false");
  });

  await test.step("Enter opens the program beside the chart, and Escape gives its row the focus back", async () => {
    const name = (await focused.getAttribute("aria-label")) ?? "";
    await page.keyboard.press("Enter");
    await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(focused).toHaveAttribute("aria-label", name);
  });

  await test.step("from there a link leads to its page, which then has the focus and titles the window", async () => {
    await page.keyboard.press("Enter");
    await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(focused).toHaveText(ar("roadmap.openProgram"));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/programs\//);
    await expect(focused).toHaveAttribute("id", "content");
    const heading = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    await expect(page).toHaveTitle(`${heading.trim()} · ${ar("common.product")}`);
  });

  await test.step("Enter opens a milestone, and Escape gives its row the focus back", async () => {
    const plan = page.getByRole("treegrid", { name: ar("program.chart") });
    // Only rows in sight are in the page, and an activity opens nothing.
    const row = plan.locator('[role="row"][data-kind="milestone"]').last();
    await row.focus();
    const name = await focused.getAttribute("aria-label");
    await page.keyboard.press("Enter");
    await expect(dialog).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(focused).toHaveAttribute("aria-label", name ?? "");
  });
});

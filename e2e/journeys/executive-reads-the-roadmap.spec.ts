import { expect, test } from "../fixtures.ts";

test("an executive reads where the plan stands, opens a late program and changes nothing", async ({
  page,
  words: { ar, en },
  signInAs,
  dialog,
  openRoadmap,
  expectAccessible,
}) => {
  await signInAs("executive");
  await openRoadmap();
  const grid = page.getByRole("treegrid", { name: ar("roadmap.panel") });

  await test.step("five workstreams and eighteen programs stand on one page", async () => {
    await expect(grid.locator('[role="row"][aria-level="1"]')).toHaveCount(5);
    await expect(grid.locator('[role="row"][aria-level="2"]')).toHaveCount(18);
    await expectAccessible("the roadmap");
    await page.screenshot({ path: "test-results/roadmap.ar.png" });
  });

  await test.step("one figure narrows the plan to what is late", async () => {
    const late = page.getByRole("button", { name: new RegExp(`^\\d+ ${ar("status.late")}$`) });
    const count = Number(await late.locator("bdi").first().textContent());
    expect(count).toBeGreaterThan(0);
    await late.click();
    await expect(grid.locator('[role="row"][aria-level="2"]')).toHaveCount(count);
    await expect(page).toHaveURL(/status=late/);
  });

  await test.step("a late program says why beside the chart, and on a page of its own", async () => {
    await grid.locator('[role="row"][aria-level="2"]').first().click();
    const why = page.getByRole("region", { name: ar("program.whyStatus"), exact: true });
    await expect(why).toContainText(ar("status.late"));
    await expect(grid).toBeVisible();
    await page.getByRole("link", { name: ar("roadmap.openProgram") }).click();
    await expect(page).toHaveURL(/\/programs\//);
    await expect(why).toContainText(ar("status.late"));
    await expectAccessible("a program");
    await page.screenshot({ path: "test-results/program.ar.png" });
  });

  await test.step("a milestone opens and offers nothing to change", async () => {
    const plan = page.getByRole("treegrid", { name: ar("program.chart") });
    await plan
      .locator('[role="row"]')
      .filter({ hasText: ar("status.late") })
      .first()
      .click();
    await expect(dialog).toContainText(ar("milestone.readOnly"));
    await expect(dialog.getByRole("button", { name: ar("common.save") })).toHaveCount(0);
    await expectAccessible("a milestone");
    await dialog
      .getByRole("button", { name: ar("common.close") })
      .last()
      .click();
    await expect(dialog).toBeHidden();
  });

  await test.step("the same page turns English without being loaded again", async () => {
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
    await expect(page.getByRole("region", { name: en("program.whyStatus") })).toContainText(
      en("status.late"),
    );
    expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);
    await page
      .getByRole("main")
      .getByRole("link", { name: en("program.back") })
      .click();
    await expect(page.getByRole("heading", { level: 1, name: en("roadmap.title") })).toBeVisible();
    await expectAccessible("the roadmap in English");
    await page.screenshot({ path: "test-results/roadmap.en.png" });
  });
});

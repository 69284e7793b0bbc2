import { expect, test } from "../fixtures.ts";

test("anyone finds a program as they write, sees it in brief, and comes back to a view of their own", async ({
  page,
  words: { ar },
  signInAs,
  openRoadmap,
  expectAccessible,
}) => {
  await signInAs("executive");
  await openRoadmap();
  const grid = page.getByRole("treegrid", { name: ar("roadmap.panel") });
  const programs = grid.locator('[role="row"][aria-level="2"]');
  const focused = page.locator(":focus");
  const search = page.getByRole("searchbox", { name: ar("roadmap.searchPrograms") });

  await test.step("words without hamza and ta marbuta, and Arabic digits, lead to the row", async () => {
    await expect(grid).toBeVisible();
    await page.keyboard.press("/");
    await expect(search).toBeFocused();
    await page.keyboard.type("تطبيق الاماره للاجهزه");
    await expect(programs).toHaveCount(1);
    await page.keyboard.press("Enter");
    await expect(focused).toHaveAttribute("aria-label", /CC-2/);
    await search.fill("cc-٣");
    await expect(programs).toHaveAttribute("aria-label", /CC-3/);
    await page.keyboard.press("Enter");
    await expect(focused).toHaveAttribute("aria-label", /CC-3/);
    await search.fill("CC-2");
    await expect(programs).toHaveAttribute("aria-label", /CC-2/);
    await page.keyboard.press("Enter");
    await expect(focused).toHaveAttribute("aria-label", /CC-2/);
  });

  await test.step("the row opens the program in brief beside the chart, and the way back closes it", async () => {
    const panel = page.getByRole("complementary").filter({ hasText: "CC-2" });
    const width = () => grid.evaluate((element) => element.closest("[data-gantt]")?.clientWidth ?? 0);
    const before = await width();
    await page.keyboard.press("Enter");
    await expect(panel.getByRole("region", { name: ar("standing.report") })).toBeVisible();
    await expect(page).toHaveURL(/program=CC-2/);
    await expect(panel.getByRole("heading", { level: 2 })).toBeFocused();
    await expect.poll(width).toBeLessThan(before);
    await expectAccessible("a program in brief");
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await expect(focused).toHaveAttribute("aria-label", /CC-2/);
    await page.keyboard.press("Enter");
    await expect(panel).toBeVisible();
    await page.reload();
    await expect(panel).toBeVisible();
    await page.goBack();
    await expect(panel).toBeHidden();
    await search.fill("");
    await expect(programs).toHaveCount(18);
  });

  await test.step("a filter by governorate leaves as many programs as it said", async () => {
    await page.getByRole("button", { name: ar("roadmap.filters") }).click();
    await page.getByRole("button", { name: new RegExp(ar("finding.place")) }).click();
    const choice = page.getByRole("option").nth(1);
    const count = Number(/\((\d+)\)/.exec((await choice.textContent()) ?? "")?.[1]);
    expect(count).toBeGreaterThan(0);
    await choice.click();
    await expect(page.getByRole("option")).toHaveCount(0);
    await expectAccessible("the filters");
    await page.keyboard.press("Escape");
    await expect(programs).toHaveCount(count);
    await expect(page).toHaveURL(/place=/);
  });

  const kept = new URL(page.url()).searchParams.get("place");

  await test.step("it is kept under a name, and the palette leads back to it from anywhere", async () => {
    await page.getByRole("button", { name: ar("roadmap.savedViews") }).click();
    await page.getByRole("textbox", { name: ar("finding.viewName") }).fill("عرضي الخاص");
    await page.keyboard.press("Enter");
    await expect(page.getByText(ar("finding.viewOpen"))).toBeVisible();
    await expectAccessible("the saved views");
    await page.goto("/measures");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill("عرضي الخاص");
    await expect(page.getByRole("option")).toHaveCount(1);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: ar("roadmap.title") })).toBeVisible();
    expect(new URL(page.url()).searchParams.get("place")).toBe(kept);
  });

  await test.step("a change since it was kept is told beside its name", async () => {
    await page.getByRole("radio", { name: ar("roadmap.scaleQuarter") }).click();
    await page.getByRole("button", { name: ar("roadmap.savedViews") }).click();
    await expect(page.getByText(ar("finding.viewChanged"))).toBeVisible();
    await page.keyboard.press("Escape");
  });

  await test.step("on a phone the program opens over the list and closes to it", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/");
    await page.getByRole("button", { name: /CC-2/ }).click();
    const sheet = page.getByRole("dialog", { name: /CC-2/ });
    await expect(sheet.getByRole("region", { name: ar("standing.report") })).toBeVisible();
    await expectAccessible("a program in brief on a phone");
    await page.goBack();
    await expect(sheet).toBeHidden();
  });
});

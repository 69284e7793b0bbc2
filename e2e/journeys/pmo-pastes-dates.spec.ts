import { expect, test } from "../fixtures.ts";

/** Three rows of forecast, actual and progress, as a spreadsheet puts them on the clipboard. */
const CELLS = ["١/٣/٢٠٢٨\t\t٢٠٪", "8 شوال 1449\t\t0.3", "لاحقًا\t\t40"].join("\r\n");

test("a PMO officer pastes days from a spreadsheet, corrects one, saves all for one reason and takes it back", async ({
  page,
  context,
  words: { ar },
  signInAs,
  choose,
  expectAccessible,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await signInAs("pmo");
  await page.getByRole("link", { name: ar("shell.desk") }).click();
  await page.getByRole("link", { name: ar("desk.toMilestones") }).click();
  const grid = page.getByRole("grid", { name: ar("milestoneGrid.gridName") });
  await expect(grid).toBeVisible();
  const everyStatus = page.getByRole("search").getByRole("button", { name: ar("milestoneGrid.everyStatus") });
  await choose(everyStatus, new RegExp(`^${ar("status.notStarted")}$`));
  await expect(page).toHaveURL(/status=notStarted/);
  await expect(everyStatus).toBeHidden();

  const bar = page.getByRole("region", { name: ar("grid.unsaved") });
  const forecast = (row: number) => grid.getByRole("row").nth(row).getByRole("gridcell").nth(4);
  const before = await forecast(1).textContent();

  await test.step("what cannot be read is told at its cell, and nothing is saved before it is corrected", async () => {
    await page.evaluate((cells) => navigator.clipboard.writeText(cells), CELLS);
    await forecast(1).click();
    await page.keyboard.press("ControlOrMeta+v");
    await expect(forecast(1)).toContainText("2028");
    await expect(forecast(3)).toContainText(ar("editing.rules.day"));
    await expect(bar.getByRole("button", { name: ar("common.save"), exact: true })).toBeDisabled();
    await expectAccessible("a grid with refused cells");

    await bar.getByRole("button", { name: ar("grid.goToRefused") }).click();
    await expect(forecast(3)).toBeFocused();
    await page.keyboard.type("2028-04-02");
    await page.keyboard.press("Enter");
    await expect(forecast(3)).not.toContainText(ar("editing.rules.day"));
  });

  await test.step("unsaved cells outlive a reload", async () => {
    page.once("dialog", (dialog) => void dialog.accept());
    await page.reload();
    await expect(forecast(3)).toContainText("2028");
  });

  await test.step("all of it is saved as one act", async () => {
    await choose(bar.getByRole("button", { name: ar("editing.chooseReason") }), ar("reasons.procurement"));
    await bar.getByRole("button", { name: ar("common.save"), exact: true }).click();
    await expect(bar).toBeHidden();
    await expectAccessible("a saved grid");
  });

  await test.step("and taken back as one", async () => {
    await forecast(1).click();
    // The keys come with the first saved change.
    await expect(async () => {
      await page.keyboard.press("ControlOrMeta+z");
      await expect(forecast(1)).toHaveText(before ?? "", { timeout: 1_000 });
    }).toPass();
  });
});

import { expect, test } from "../fixtures.ts";

/** Two risks as Excel puts them on the clipboard, from the program on: one probability is none. */
const ROWS = [
  "CC-1\tتأخر توريد أجهزة البوابة\t\t4\t٥\t\tتخفيف\tمورّد ثانٍ\tOWNER\t١٤/٠٩/١٤٤٨",
  "CC-1\tنقص الكوادر في مركز الاتصال\t\tعالٍ\t2\t\tقبول\t\tOWNER\t2027-04-01",
];
const FIRST = "تأخر توريد أجهزة البوابة";
const SECOND = "نقص الكوادر في مركز الاتصال";

test("a PMO officer pastes risks from Excel, mends one, saves and undoes them, and brings the same file in again", async ({
  page,
  context,
  words: { ar },
  signInAs,
  dialog,
  expectAccessible,
}, testInfo) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await signInAs("pmo");
  await page.goto("/risks");
  const menu = page.getByRole("button", { name: ar("registers.sheet.menu"), exact: true });
  const grid = page.getByRole("grid", { name: ar("sheets.names.risks") });
  const bar = page.getByRole("region", { name: ar("grid.unsaved") });
  const rowOf = (name: string) => grid.getByRole("row").filter({ hasText: name });
  const cell = (name: string, column: number) => rowOf(name).getByRole("gridcell").nth(column);
  const probability = 4;
  const takeOut = async () => {
    await menu.click();
    const download = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: ar("registers.sheet.exportXlsx") }).click();
    const path = testInfo.outputPath("risks.xlsx");
    await (await download).saveAs(path);
    return path;
  };

  await test.step("the register opens as a grid, with an empty row at its end", async () => {
    await menu.click();
    await page.getByRole("menuitem", { name: ar("registers.sheet.grid") }).click();
    await expect(page).toHaveURL(/\/registers\/risks\/grid/);
    await expect(grid).toBeVisible();
  });

  await test.step("rows are pasted below, and the one cell that is wrong is explained", async () => {
    const ofProgram = grid.getByRole("row").filter({ hasText: "CC-1" }).first();
    const owner = (await ofProgram.getByRole("gridcell").nth(9).textContent()) ?? "";
    await page.evaluate(
      (cells) => navigator.clipboard.writeText(cells),
      ROWS.join("\r\n").replaceAll("OWNER", owner),
    );
    await grid.getByRole("row").last().getByRole("gridcell").nth(1).click();
    await page.keyboard.press("ControlOrMeta+v");
    await expect(cell(SECOND, probability)).toContainText(ar("sheets.rules.notAWholeNumber"));
    await expect(bar.getByRole("button", { name: ar("common.save"), exact: true })).toBeDisabled();
    await expectAccessible("a register's grid with a refused cell");
  });

  await test.step("it is mended, outlives a reload, and is saved after a look at what that comes to", async () => {
    await bar.getByRole("button", { name: ar("grid.goToRefused") }).click();
    await expect(cell(SECOND, probability)).toBeFocused();
    await page.keyboard.type("3");
    await page.keyboard.press("Enter");
    await expect(cell(SECOND, probability)).not.toHaveAttribute("aria-invalid");
    page.once("dialog", (question) => void question.accept());
    await page.reload();
    await expect(rowOf(FIRST)).toBeVisible();
    await bar.getByRole("button", { name: ar("common.save"), exact: true }).click();
    await expect(dialog.getByRole("heading", { name: ar("registerGrid.saveTitle") })).toBeVisible();
    await expectAccessible("what saving comes to");
    await dialog.getByRole("button", { name: ar("registerGrid.saveAll") }).click();
    await expect(dialog).toBeHidden();
    await expect(bar).toBeHidden();
    await expect(cell(FIRST, 0)).toContainText(/R-\d+/);
  });

  await test.step("both rows are taken back as one act", async () => {
    await page.getByRole("button", { name: ar("common.undo"), exact: true }).click();
    await expect(rowOf(FIRST)).toBeHidden();
    await expect(rowOf(SECOND)).toBeHidden();
  });

  await test.step("the file that is taken out changes nothing when it is brought in again", async () => {
    const path = await takeOut();
    await menu.click();
    await page.getByRole("menuitem", { name: ar("registers.sheet.import") }).click();
    await expect(dialog.getByText(ar("imports.drop"))).toBeVisible();
    await dialog.locator('input[type="file"]').setInputFiles(path);
    await expect(dialog.getByText(ar("registerGrid.nothingToDo"))).toBeVisible();
    await expect(dialog.getByRole("region", { name: ar("imports.differences") })).toBeHidden();
    await expectAccessible("a file that changes nothing");
    await expect(dialog.getByRole("button", { name: ar("registerGrid.apply") })).toBeHidden();
  });
});

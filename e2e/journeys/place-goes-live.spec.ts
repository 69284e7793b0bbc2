import { expect, test } from "../fixtures.ts";

const PROGRAM = "SG-1";
const PLACE = "خليص";

test("the PMO takes a program to a place where it is live, and the matrix and the roadmap follow", async ({
  page,
  words: { ar },
  signInAs,
  dialog,
  typeDay,
  expectAccessible,
}) => {
  await signInAs("pmo");
  const programs = page.getByRole("treegrid").locator('[role="row"][aria-level="2"]');
  const place = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: PLACE }) });
  const cell = place.getByRole("button", { name: ar("rollOut.cell", { program: PROGRAM, place: PLACE }) });
  const toRoadmap = page.getByRole("link", { name: ar("rollOut.onRoadmap", { place: PLACE }) });

  await test.step("before, the roadmap of the place is without the program", async () => {
    await page.goto("/roll-out");
    await toRoadmap.click();
    await expect(page).toHaveURL(/place=KHL/);
    await expect(programs.first()).toBeVisible();
    await expect(programs.filter({ hasText: PROGRAM })).toHaveCount(0);
  });

  await test.step("a place that it does not reach so far is opened among every program", async () => {
    await page.goto("/roll-out");
    await page.getByRole("radio", { name: ar("rollOut.everyProgram") }).click();
    await expect(cell).toContainText(ar("rollOut.none"));
    await cell.click();
    await dialog.getByText(ar("rollOut.states.live"), { exact: true }).click();
    await dialog.getByRole("button", { name: ar("common.save"), exact: true }).click();
    await expect(dialog).toContainText(ar("registers.rules.missing"));
    await expectAccessible("a place without a planned day");
  });

  await test.step("with its days it is live, and the place counts one more", async () => {
    await typeDay(dialog.getByRole("group", { name: ar("rollOut.fields.plannedDay") }), "2026-10-01");
    await typeDay(dialog.getByRole("group", { name: ar("rollOut.fields.actualDay") }), "2026-11-15");
    const total = place.getByRole("cell", { includeHidden: true }).last();
    const before = await total.textContent();
    await dialog.getByRole("button", { name: ar("common.save"), exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(cell).toContainText(ar("rollOut.states.live"));
    await expect(cell).toContainText("15 نوفمبر 2026");
    await expect(total).not.toHaveText(before ?? "");
    await expectAccessible("the matrix");
  });

  await test.step("now the roadmap of the place has it", async () => {
    await toRoadmap.click();
    await expect(programs.filter({ hasText: PROGRAM })).toHaveCount(1);
    await expectAccessible("the roadmap of a place");
  });
});

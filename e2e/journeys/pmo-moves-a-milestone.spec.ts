import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";

/** By mouse, a little towards the future, which lies to the left of an Arabic reader. */
async function dragLater(page: Page, grip: Locator): Promise<void> {
  await grip.hover();
  const box = await grip.boundingBox();
  if (!box) throw new Error("the diamond is not in sight");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.down();
  await page.mouse.move(x - 18, y, { steps: 4 });
  await page.mouse.up();
}

test("a PMO officer moves a milestone, says why, and it stands after a restart", async ({
  page,
  server,
  words: { ar },
  signInAs,
  dialog,
  choose,
  expectAccessible,
  expectedComplaints,
}) => {
  const save = dialog.getByRole("button", { name: ar("common.save"), exact: true });
  const forecast = dialog.getByRole("group", { name: ar("terms.forecastDay") });
  const year = forecast.locator('[role="spinbutton"]').last();
  const reason = dialog.getByRole("button", { name: ar("editing.chooseReason") });
  const note = "تأخر توقيع العقد";

  await signInAs("pmo");
  await page
    .getByRole("treegrid")
    .locator('[role="row"][aria-level="2"]')
    .filter({ hasText: "CT-1" })
    .click();
  await page.getByRole("link", { name: ar("roadmap.openProgram") }).click();
  const plan = page.getByRole("treegrid", { name: ar("program.chart") });

  await test.step("a dragged diamond shows what it would move, and moves nothing until it is saved", async () => {
    const grip = page.locator('[data-row^="ct-1.m"] [data-part="grip"]').last();
    await dragLater(page, grip);
    await expect(dialog.getByRole("region", { name: ar("impact.title") })).toBeVisible();
    await expect(page).toHaveURL(/forecast=\d{4}-\d{2}-\d{2}/);
    await expectAccessible("a proposed day and its impact");
    await dialog.getByRole("button", { name: ar("common.cancel"), exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(page).not.toHaveURL(/forecast=/);

    await dragLater(page, grip);
    await choose(reason, ar("reasons.scope"));
    await save.click();
    await expect(dialog).toBeHidden();
    await expect(page).not.toHaveURL(/forecast=/);
  });

  await plan
    .getByRole("row")
    .filter({ hasText: ar("status.notStarted") })
    .first()
    .click();
  await expect(year).toBeVisible();
  await expect(year).toHaveText(/^\d{4}$/);
  const yearBefore = Number(await year.textContent());
  await expectAccessible("the form of a milestone");

  await test.step("nonsense is refused in words, at its place", async () => {
    await save.click();
    await expect(dialog.getByRole("alert")).toHaveText(ar("editing.rules.nothingChanged"));
    await year.press("ArrowUp");
    await expect(year).toHaveText(String(yearBefore + 1));
    await save.click();
    await expect(dialog).toContainText(ar("editing.rules.reasonMissing"));
    await expectAccessible("a refused form");
  });

  await test.step("with a reason it is saved, and the status follows", async () => {
    await choose(reason, ar("reasons.procurement"));
    await dialog.getByRole("textbox", { name: ar("terms.note") }).fill(note);
    await save.click();
    await expect(dialog).toBeHidden();
    await expectAccessible("a message in passing");
    await expect(page.getByText(ar("status.atRisk")).first()).toBeVisible();
  });

  await test.step("after a restart the day, the reason and the name are there", async () => {
    // The page listens for what others do, and tries again while nobody answers.
    expectedComplaints.push(/net::ERR_/);
    await server.restart();
    await page.reload();
    await page.getByRole("tab", { name: ar("program.history") }).click();
    const newest = page.getByRole("table").getByRole("row").nth(1);
    await expect(newest).toContainText(ar("reasons.procurement"));
    await expect(newest).toContainText(note);
    await expect(newest).toContainText(String(yearBefore + 1));
    await expect(page.getByRole("table")).toContainText(ar("reasons.scope"));
    await expectAccessible("the history of a program");
    await page.screenshot({ path: "test-results/history.ar.png" });
  });
});

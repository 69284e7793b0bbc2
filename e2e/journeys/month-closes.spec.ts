import { expect, test } from "../fixtures.ts";

test("a month is closed with its consequences in sight, and opened once more with a reason", async ({
  page,
  words: { ar },
  signInAs,
  dialog,
  expectAccessible,
}) => {
  const reason = "وصلت تقارير متأخرة بعذر مقبول";
  const month = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "نوفمبر 2026" }) });
  await signInAs("pmo");

  await test.step("who has not reported is chased with one press, and everybody else with another", async () => {
    await page.goto("/desk");
    const missing = page.getByRole("region", { name: ar("desk.missing") });
    const chased = missing.getByText(/آخر استعجال/);
    await missing.getByRole("listitem").first().getByRole("button").click();
    await expect(chased).toHaveCount(1);
    await missing.getByRole("button", { name: /^استعجال الكل/ }).click();
    await expect(chased).toHaveCount(await missing.getByRole("listitem").count());
  });

  await test.step("closing shows what it does, and asks about those that wait for review", async () => {
    await page.getByRole("button", { name: ar("periods.close"), exact: true }).click();
    const close = dialog.getByRole("button", { name: ar("periods.close"), exact: true });
    await expect(dialog.getByRole("heading", { name: ar("periods.willMiss") })).toBeVisible();
    await expect(close).toBeDisabled();
    await expectAccessible("what closing a month does");
    await dialog.getByText(ar("periods.leave")).click();
    await close.click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(ar("periods.isClosed"))).toBeVisible();
  });

  await test.step("what was approved stands frozen beside the copy of the plan, the rest is missing", async () => {
    await page.goto("/administration/periods");
    await expect(month).toContainText(ar("reporting.periodStates.closed"));
    await expect(month).toContainText(ar("periods.missingCount", { number: "13" }));
    await expect(month).toContainText(
      ar("periods.snapshotOf", { number: "1", day: "" }).replace("، في ", ""),
    );
    await expectAccessible("reporting periods");
    await page.goto("/desk?show=approved");
    await page
      .getByRole("link", { name: /عرض تقرير/ })
      .first()
      .click();
    await expect(page.getByText(ar("reporting.refusals.alreadyApproved"))).toBeVisible();
  });

  await test.step("reopening takes a reason, and reports are again what they were", async () => {
    await page.goto("/administration/periods");
    await month.getByRole("button", { name: /إعادة فتح/ }).click();
    await dialog.getByRole("button", { name: ar("periods.reopen"), exact: true }).click();
    await expect(dialog).toContainText(ar("common.required"));
    await dialog.getByRole("textbox").fill(reason);
    await dialog.getByRole("button", { name: ar("periods.reopen"), exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(month).toContainText(ar("reporting.periodStates.open"));
    await expect(month).toContainText(reason);
    await expect(month).toContainText(ar("periods.waitingCount", { number: "5" }));
  });
});

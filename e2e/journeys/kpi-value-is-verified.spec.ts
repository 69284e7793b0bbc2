import { expect, test } from "../fixtures.ts";

const KPI = "المحافظات المربوطة";
const SOURCE = "محضر ربط المحافظات (Minutes 2026/118)";

test("one PMO officer records what an indicator reached, another verifies it, and its status follows", async ({
  page,
  words: { ar },
  signInAs,
  dialog,
  typeDay,
  expectAccessible,
}) => {
  const kpi = page.getByRole("row").filter({ hasText: KPI });
  const open = () => kpi.getByRole("button", { name: ar("registers.openNamed", { name: KPI }) }).click();
  const verify = dialog.getByRole("button", {
    name: new RegExp(`^${ar("kpis.verifyNamed", { day: "20" })}`),
  });
  const newest = dialog
    .getByRole("region", { name: ar("kpis.values") })
    .getByRole("listitem")
    .first();

  await test.step("what was missed so far is met by the value of a day, with where it comes from", async () => {
    await signInAs("pmo");
    await page.goto("/kpis");
    await expect(kpi).toContainText(ar("kpis.statuses.missed"));
    await open();
    await dialog.getByRole("button", { name: ar("kpis.act.record") }).click();
    await dialog.getByRole("textbox", { name: ar("kpis.value") }).fill("17");
    await typeDay(dialog.getByRole("group", { name: ar("kpis.day") }), "2026-11-20");
    await dialog.getByRole("textbox", { name: ar("kpis.evidence") }).fill(SOURCE);
    await expectAccessible("recording a value");
    await dialog.getByRole("button", { name: ar("kpis.act.record") }).click();
    await expect(dialog).toBeHidden();
    await expect(kpi).toContainText("20 نوفمبر 2026");
    await expect(kpi).toContainText(ar("kpis.statuses.met"));
    await expect(kpi).toContainText(ar("kpis.awaiting"));
  });

  await test.step("whoever recorded it does not verify it", async () => {
    await open();
    await expect(newest).toContainText(SOURCE);
    await expect(verify).toHaveCount(0);
  });

  await test.step("another of the PMO does, by name", async () => {
    await signInAs("pmo", 1);
    await page.goto("/kpis");
    await open();
    await verify.click();
    await expect(newest).toContainText(ar("kpis.verified"));
    await expect(newest).toContainText(ar("kpis.verifiedBy"));
    await expectAccessible("a verified value");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(kpi).toContainText(ar("kpis.statuses.met"));
    await expect(kpi).not.toContainText(ar("kpis.awaiting"));
  });
});

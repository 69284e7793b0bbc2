import { expect, test } from "../fixtures.ts";

const WANTED = "تمديد عقد المراجعة المستقلة";
const OUTCOME = "الموافقة على التمديد ستة أشهر.";
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 720 };

test("an owner asks for a decision, an executive records it on a phone, and the owner carries it out", async ({
  page,
  words: { ar },
  signInAs,
  dialog,
  choose,
  typeDay,
  expectAccessible,
}) => {
  const entry = page.getByRole("listitem").filter({ hasText: WANTED });
  const bell = page.getByRole("button", { name: ar("shell.notifications") });
  const day = (name: string) => dialog.getByRole("group", { name });
  await page.setViewportSize(DESKTOP);

  await test.step("the owner asks on the program's page, for a day that is near", async () => {
    await signInAs("owner");
    await page.goto("/programs/SG-2?tab=decisions");
    await page.getByRole("button", { name: ar("decisions.ask") }).click();
    await dialog.getByRole("textbox", { name: ar("decisions.fields.nameAr") }).fill(WANTED);
    await choose(dialog.getByRole("button", { name: ar("decisions.decider") }));
    await typeDay(day(ar("decisions.wantedBy")), "2026-12-06");
    await expectAccessible("asking for a decision");
    await dialog.getByRole("button", { name: ar("decisions.ask") }).click();
    await expect(dialog).toBeHidden();
    await expect(entry).toContainText(ar("decisions.states.wanted"));
  });

  await test.step("the executive's bell leads to it, and a phone is enough to record it", async () => {
    await page.setViewportSize(PHONE);
    await signInAs("executive");
    await bell.click();
    await dialog.getByRole("link").filter({ hasText: WANTED }).click();
    await expect(page).toHaveURL(/\/decisions\?decision=/);
    await dialog.getByRole("button", { name: ar("decisions.act.take") }).click();
    await dialog.getByRole("textbox", { name: ar("decisions.fields.outcomeText") }).fill(OUTCOME);
    await typeDay(day(ar("decisions.carryOutBy")), "2027-01-31");
    await expectAccessible("recording a decision on a phone");
    await page.screenshot({ path: "test-results/decision-on-a-phone.png" });
    await dialog.getByRole("button", { name: ar("common.save") }).click();
    await expect(dialog).toBeHidden();
    await expect(entry).toContainText(OUTCOME);
    await expect(entry).toContainText(ar("decisions.states.taken"));
  });

  await test.step("the owner is told, reads what was decided and marks it as carried out", async () => {
    await page.setViewportSize(DESKTOP);
    await signInAs("owner");
    await bell.click();
    await dialog.getByRole("link").filter({ hasText: WANTED }).click();
    await expect(dialog).toContainText(OUTCOME);
    await dialog.getByRole("button", { name: ar("decisions.act.complete") }).click();
    await dialog.getByRole("textbox", { name: ar("terms.note") }).fill("وُقّع ملحق العقد");
    await dialog.getByRole("button", { name: ar("decisions.act.complete") }).click();
    await expect(dialog).toBeHidden();
    await expect(entry).toContainText(ar("decisions.states.done"));
    await entry.getByRole("button", { name: ar("registers.openNamed", { name: WANTED }) }).click();
    await expect(dialog).toContainText("وُقّع ملحق العقد");
    await expectAccessible("the history of a decision");
  });
});

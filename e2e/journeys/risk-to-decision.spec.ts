import { expect, test } from "../fixtures.ts";

const RISK = "تعطل المسار البديل إلى العرضيات";
const DECISION = "تمويل مسار بديل ثانٍ";
const OUTCOME = "الموافقة على التمويل.";

test("an owner's risk on a milestone reaches the executive, is decided on, and shows the decision", async ({
  page,
  words: { ar },
  signInAs,
  dialog,
  choose,
  typeDay,
  expectAccessible,
}) => {
  const entry = page.getByRole("listitem").filter({ hasText: RISK });
  const list = (name: string) => dialog.getByRole("button", { name });
  const day = (name: string) => dialog.getByRole("group", { name });

  await test.step("the owner raises it on the program's page, on a milestone", async () => {
    await signInAs("owner");
    await page.goto("/programs/SG-2?tab=risks");
    await page.getByRole("button", { name: ar("risks.raise"), exact: true }).click();
    await dialog.getByRole("textbox", { name: ar("risks.fields.nameAr") }).fill(RISK);
    await choose(list(ar("standing.probability")), ar("standing.probabilities.five"));
    await choose(list(ar("standing.impact")), ar("standing.impacts.five"));
    await expect(dialog).toContainText(ar("standing.levels.extreme"));
    await choose(list(ar("risks.fields.itemId")), /M13/);
    await dialog.getByText(ar("standing.responses.reduce"), { exact: true }).click();
    await dialog.getByRole("textbox", { name: ar("risks.fields.responseText") }).fill("عقد احتياطي");
    await choose(list(ar("standing.responsible")));
    await typeDay(day(ar("standing.due")), "2026-12-20");
    await expectAccessible("raising a risk");
    await dialog.getByRole("button", { name: ar("risks.raise") }).click();
    await expect(dialog).toBeHidden();
    await expect(entry).toContainText("M13");
  });

  await test.step("a decision is asked for because of it", async () => {
    await entry.getByRole("button", { name: ar("registers.openNamed", { name: RISK }) }).click();
    await dialog.getByRole("link", { name: ar("risks.askDecision") }).click();
    await expect(page).toHaveURL(/\/decisions\?.*risk=/);
    await expect(dialog).toContainText(RISK);
    await dialog.getByRole("textbox", { name: ar("decisions.fields.nameAr") }).fill(DECISION);
    await choose(list(ar("decisions.decider")));
    await typeDay(day(ar("decisions.wantedBy")), "2026-12-06");
    await dialog.getByRole("button", { name: ar("decisions.ask") }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step("the executive sees it first on their page, and decides", async () => {
    await signInAs("executive");
    await page.goto("/review");
    await page.getByRole("link", { name: RISK }).click();
    await expect(page).toHaveURL(/\/risks\?.*risk=/);
    await expect(dialog).toContainText(ar("risks.decisionStates.wanted"));
    await dialog.getByRole("link", { name: DECISION }).click();
    await dialog.getByRole("button", { name: ar("decisions.act.take") }).click();
    await dialog.getByRole("textbox", { name: ar("decisions.fields.outcomeText") }).fill(OUTCOME);
    await typeDay(day(ar("decisions.carryOutBy")), "2027-01-31");
    await dialog.getByRole("button", { name: ar("common.save") }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step("the risk shows what was decided, and occurs: an issue stands in its place", async () => {
    await signInAs("owner");
    await page.goto("/risks?program=SG-2");
    await entry.getByRole("button", { name: ar("registers.openNamed", { name: RISK }) }).click();
    await expect(dialog).toContainText(ar("risks.decisionStates.taken"));
    await expectAccessible("a risk with what came of it");
    await dialog.getByRole("button", { name: ar("risks.act.occur") }).click();
    await dialog.getByRole("textbox", { name: ar("risks.fields.actionText") }).fill("تشغيل العقد الاحتياطي");
    await typeDay(day(ar("standing.due")), "2026-12-13");
    await dialog.getByRole("button", { name: ar("common.save") }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole("tab", { name: ar("risks.issuesTab") }).click();
    await expect(entry).toContainText(ar("risks.issueStates.open"));
    await expectAccessible("the register of issues");
  });
});

import { expect, test } from "../fixtures.ts";

const RISK = "تعطل المسار البديل إلى العرضيات";
const DECISION = "تمويل مسار بديل ثانٍ";
const OUTCOME = "الموافقة على التمويل.";

test("an owner's risk on a milestone reaches the executive, is decided on, and shows the decision", async ({
  page,
  words: { ar },
  signInAs,
  expectAccessible,
}) => {
  test.slow();
  const dialog = page.getByRole("dialog");
  const entry = page.getByRole("listitem").filter({ hasText: RISK });
  const choose = async (name: string, option: string | RegExp) => {
    await dialog.getByRole("button", { name }).click();
    await page.getByRole("option", { name: option }).first().click();
    // A list that is closing is a second dialog for a moment.
    await expect(page.getByRole("option")).toHaveCount(0);
  };
  const setDay = async (name: string, parts: readonly string[]) => {
    const field = dialog.getByRole("group", { name });
    await field.getByRole("spinbutton").first().click();
    for (const part of parts) await page.keyboard.type(part);
  };
  const enterAs = async (role: "owner" | "executive") => {
    await page.context().clearCookies();
    await signInAs(role);
  };

  await test.step("the owner raises it on the program's page, on a milestone", async () => {
    await enterAs("owner");
    await page.goto("/programs/SG-2?tab=risks");
    await page.getByRole("button", { name: ar("risks.raise"), exact: true }).click();
    await dialog.getByRole("textbox", { name: ar("risks.fields.nameAr") }).fill(RISK);
    await choose(ar("standing.probability"), new RegExp(ar("standing.probabilities.five")));
    await choose(ar("standing.impact"), new RegExp(ar("standing.impacts.five")));
    await expect(dialog).toContainText(ar("standing.levels.extreme"));
    await choose(ar("risks.fields.itemId"), /M13/);
    await dialog.getByText(ar("standing.responses.reduce"), { exact: true }).click();
    await dialog.getByRole("textbox", { name: ar("risks.fields.responseText") }).fill("عقد احتياطي");
    await dialog.getByRole("button", { name: ar("standing.responsible") }).click();
    await page.getByRole("option").first().click();
    await expect(page.getByRole("option")).toHaveCount(0);
    await setDay(ar("standing.due"), ["20", "12", "2026"]);
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
    await dialog.getByRole("button", { name: ar("decisions.decider") }).click();
    await page.getByRole("option").first().click();
    await expect(page.getByRole("option")).toHaveCount(0);
    await setDay(ar("decisions.wantedBy"), ["06", "12", "2026"]);
    await dialog.getByRole("button", { name: ar("decisions.ask") }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step("the executive sees it first on their page, and decides", async () => {
    await enterAs("executive");
    await page.goto("/review");
    await page.getByRole("link", { name: RISK }).click();
    await expect(page).toHaveURL(/\/risks\?.*risk=/);
    await expect(dialog).toContainText(ar("risks.decisionStates.wanted"));
    await dialog.getByRole("link", { name: DECISION }).click();
    await dialog.getByRole("button", { name: ar("decisions.act.take") }).click();
    await dialog.getByRole("textbox", { name: ar("decisions.fields.outcomeText") }).fill(OUTCOME);
    await setDay(ar("decisions.carryOutBy"), ["31", "01", "2027"]);
    await dialog.getByRole("button", { name: ar("common.save") }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step("the risk shows what was decided, and occurs: an issue stands in its place", async () => {
    await enterAs("owner");
    await page.goto("/risks?program=SG-2");
    await entry.getByRole("button", { name: ar("registers.openNamed", { name: RISK }) }).click();
    await expect(dialog).toContainText(ar("risks.decisionStates.taken"));
    await expectAccessible("a risk with what came of it");
    await dialog.getByRole("button", { name: ar("risks.act.occur") }).click();
    await dialog.getByRole("textbox", { name: ar("risks.fields.actionText") }).fill("تشغيل العقد الاحتياطي");
    await setDay(ar("standing.due"), ["13", "12", "2026"]);
    await dialog.getByRole("button", { name: ar("common.save") }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole("tab", { name: ar("risks.issuesTab") }).click();
    await expect(entry).toContainText(ar("risks.issueStates.open"));
    await expectAccessible("the register of issues");
  });
});

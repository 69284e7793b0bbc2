import { expect, test } from "../fixtures.ts";

const PROGRAM = "SG-2";
const ITEM = "sg-2.m13";
const NEW_DAY = "2027-03-14";
const NOTE = "طلب المراجع المستقل مهلة إضافية";

test("an owner asks for a change, the PMO sees what it moves and approves, and the plan says why", async ({
  page,
  words: { ar },
  signInAs,
  dialog,
  choose,
  expectAccessible,
}) => {
  await test.step("the owner types the day in the form, and asks for it instead of saving it", async () => {
    await signInAs("owner");
    await page.goto(`/programs/${PROGRAM}?milestone=${ITEM}&forecast=${NEW_DAY}`);
    await page.getByRole("button", { name: ar("editing.askChange") }).click();
    const asking = page.getByRole("dialog", { name: /طلب تغيير/ });
    await expect(asking).toContainText("14 مارس 2027");
    await choose(asking.getByRole("button", { name: ar("editing.chooseReason") }), ar("reasons.thirdParty"));
    await asking.getByRole("textbox", { name: ar("terms.note") }).fill(NOTE);
    await expectAccessible("asking for a change");
    await asking.getByRole("button", { name: ar("changeRequests.send") }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText(ar("changeRequests.sent"))).toBeVisible();
  });

  await test.step("the owner finds it with the program, waiting; the plan has not changed", async () => {
    await page.goto(`/programs/${PROGRAM}?tab=history`);
    const requests = page.getByRole("region", { name: ar("changeRequests.ofProgram") });
    await expect(requests).toContainText(ar("changeRequests.states.submitted"));
    await expect(page.getByRole("table").getByText(NOTE)).toHaveCount(0);
  });

  await test.step("the PMO is told of it, and the notice leads to it", async () => {
    await signInAs("pmo");
    await page.getByRole("button", { name: ar("shell.notifications") }).click();
    await dialog.getByRole("link", { name: /CR-07/ }).click();
    await expect(page).toHaveURL(/\/desk\/requests\//);
    await expect(page.getByText(NOTE)).toBeVisible();
  });

  await test.step("what is asked stands beside what it would move, and is approved", async () => {
    const changes = page.getByRole("region", { name: ar("changeRequests.changes") });
    await expect(changes).toContainText("14 مارس 2027");
    await expect(page.getByRole("region", { name: ar("changeRequests.impactNow") })).toBeVisible();
    await expectAccessible("a change request");
    await page.getByRole("button", { name: ar("changeRequests.approve") }).click();
    const approve = dialog.getByRole("button", { name: ar("changeRequests.approve") });
    await expect(approve).toBeVisible();
    await expectAccessible("what an approval does");
    await approve.click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText(ar("changeRequests.states.approved"))).toBeVisible();
  });

  await test.step("the roadmap has the new day, and the history says why", async () => {
    await page.goto(`/?milestone=${ITEM}`);
    await expect(dialog).toContainText("14 مارس 2027");
    await page.goto(`/programs/${PROGRAM}?tab=history`);
    const newest = page.getByRole("table").getByRole("row").nth(1);
    await expect(newest).toContainText(ar("reasons.thirdParty"));
    await expect(newest).toContainText(`CR-07: ${NOTE}`);
    await expect(newest).toContainText("14 مارس 2027");
  });

  await test.step("the owner is told what was decided", async () => {
    await signInAs("owner");
    await page.getByRole("button", { name: ar("shell.notifications") }).click();
    await expect(dialog).toContainText("اعتُمد طلبك");
    await expect(dialog).toContainText("CR-07");
  });
});

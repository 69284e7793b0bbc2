import { expect, test } from "../fixtures.ts";

const QUESTION = "متى يصل تقرير المراجعة (Audit 2026/14)؟";

test("the PMO calls a program's owner by @, who is led to the talk and answers", async ({
  page,
  words: { ar },
  signInAs,
  dialog,
  expectAccessible,
}) => {
  const field = page.getByRole("textbox", { name: ar("comments.write") });
  const talk = page.getByRole("region", { name: ar("comments.title") });

  await test.step("a question is written, its reader called and the whole sent by the keyboard alone", async () => {
    await signInAs("pmo");
    await page.goto("/programs/SG-2?tab=comments");
    await expect(talk.getByText(ar("comments.emptyTitle"))).toBeVisible();
    await field.focus();
    // Without its hamza, as people type.
    await page.keyboard.type("@اخصائي");
    await expect(page.getByRole("option").first()).toBeVisible();
    await expectAccessible("names offered behind an @");
    await page.keyboard.press("Enter");
    await expect(field).not.toHaveValue("@اخصائي");
    await page.keyboard.insertText(QUESTION);
    await page.keyboard.press("Control+Enter");
    await expect(talk.getByRole("listitem").getByRole("button", { name: ar("common.edit") })).toBeVisible();
    await expect(field).toHaveValue("");
  });

  await test.step("the owner's bell leads to it, and they answer", async () => {
    await signInAs("owner");
    await page.getByRole("button", { name: ar("shell.notifications") }).click();
    await dialog.getByRole("link").filter({ hasText: QUESTION }).click();
    await expect(page).toHaveURL(/\/programs\/SG-2\?tab=comments/);
    await expect(talk.getByRole("listitem").filter({ hasText: QUESTION })).toBeVisible();
    await field.fill("الأسبوع القادم");
    await page.getByRole("button", { name: ar("comments.send") }).click();
    await expect(talk.getByText("الأسبوع القادم")).toBeVisible();
    await expectAccessible("talk about a program");
  });
});

import type { ItemChange, PlanChangesView } from "#shared/contract/plan-changes.ts";
import type { SessionView } from "#shared/contract/session.ts";
import { ar as catalogue } from "#shared/i18n/ar.ts";
import { changesSentence } from "#shared/i18n/changes-sentence.ts";
import { createWords } from "#shared/i18n/words.ts";
import { expect, test } from "../fixtures.ts";

const MARCH = "2026-03-01";

const isLater = ({ kind, change, fromDay, toDay }: ItemChange) =>
  kind === "milestone" && change === "moved" && (toDay ?? "") > (fromDay ?? "");

test("an executive asks what changed since March, and why a milestone moved, in Arabic", async ({
  page,
  words: { ar },
  signInAs,
  answerOf,
  dialog,
  typeDay,
  expectAccessible,
}) => {
  await signInAs("executive");
  const view = await answerOf<PlanChangesView>("changes.between", { fromDay: MARCH });
  const { person } = await answerOf<SessionView>("session.read");
  if (!person) throw new Error("nobody is signed in");
  const words = createWords(person.preferences, catalogue);
  const later = view.items.filter(isLater);
  const items = page.getByRole("region", { name: ar("changes.items.title") });

  await test.step("the page is found by its name", async () => {
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill(ar("finding.changes"));
    await expect(page.getByRole("option")).toHaveCount(1);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: ar("changes.title") })).toBeVisible();
  });

  await test.step("the first of March is typed, and the plan is compared with that day", async () => {
    await typeDay(page.getByRole("group", { name: ar("changes.fromDay") }), MARCH);
    await page.getByRole("button", { name: ar("changes.compare") }).click();
    await expect(page).toHaveURL(new RegExp(`from=${MARCH}`));
    await expect(page.getByRole("main")).toContainText(changesSentence(words, view, true));
    await expect(page.getByRole("main")).toContainText(words.format.number(later.length));
    await expectAccessible("what changed");
    await page.screenshot({ path: "test-results/what-changed.ar.png", fullPage: true });
  });

  await test.step("each program that turned stands with both of its statuses", async () => {
    const turned = page.getByRole("region", { name: ar("changes.statuses.title") });
    expect(view.statuses.length).toBeGreaterThan(0);
    await expect(turned.getByRole("row")).toHaveCount(view.statuses.length + 1);
    for (const { code, from, to } of view.statuses) {
      const row = turned.getByRole("row").filter({ has: page.getByRole("link", { name: code }) });
      await expect(row).toContainText(ar(`status.${from.status}`));
      await expect(row).toContainText(ar(`status.${to.status}`));
    }
  });

  await test.step("only the milestones that moved later are asked for", async () => {
    await page.getByRole("radio", { name: new RegExp(`^${ar("changes.items.later")}`) }).click();
    await expect(items.getByRole("row")).toHaveCount(later.length + 1);
    await expect(page).toHaveURL(/kind=later/);
  });

  await test.step("the one that moved furthest opens to who moved it, when and why", async () => {
    const furthest = later[0];
    if (!furthest) throw new Error("no milestone of the sample has moved later since March");
    const row = items.getByRole("row").nth(1);
    await expect(row).toContainText(furthest.nameAr);
    await expect(row).toContainText(words.format.number(Math.abs(furthest.movedWorkDays ?? 0)));
    await row.getByRole("button").click();
    const acts = dialog.getByRole("listitem");
    await expect(acts).toHaveCount(furthest.acts.length);
    for (const [at, { reasonCode, note, actor }] of furthest.acts.entries()) {
      const told = [actor?.nameAr ?? ar("changes.acts.system"), note];
      if (reasonCode !== null) told.push(ar(`reasons.${reasonCode as keyof typeof catalogue.reasons}`));
      for (const text of told) await expect(acts.nth(at)).toContainText(text);
    }
    await expectAccessible("why a milestone moved");
    await page.screenshot({ path: "test-results/what-changed-why.ar.png" });
    await page.keyboard.press("Escape");
  });

  await test.step("what lies between two past days is another answer", async () => {
    const days = { fromDay: MARCH, toDay: "2026-04-01" };
    const between = await answerOf<PlanChangesView>("changes.between", days);
    await page.goto(`/changes?from=${days.fromDay}&to=${days.toDay}`);
    await expect(page.getByRole("main")).toContainText(changesSentence(words, between, false));
    expect(changesSentence(words, between, false)).not.toBe(changesSentence(words, view, true));
  });
});

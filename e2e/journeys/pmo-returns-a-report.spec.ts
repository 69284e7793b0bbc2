import type { Page } from "@playwright/test";
import type { ReportSaveInput } from "#shared/contract/reports.ts";
import type { IsoDay } from "#shared/units.ts";
import { expect, test } from "../fixtures.ts";

const PROGRAM = "SG-2";
const REPORT = "report-sg-2-2026-11";
const LATE = "sg-2.m12";
const MOVED = "sg-2.m13";
const NEW_DAY = "2027-02-01" as IsoDay;

/** What the owner wrote before this journey begins: a report with a new forecast, submitted. */
async function submitReport(page: Page): Promise<void> {
  const said: Omit<ReportSaveInput, "version"> = {
    id: REPORT,
    confidence: 3,
    achievements: "بدأت المراجعة المستقلة.",
    nextSteps: "استلام التقرير.",
    entries: [
      { itemId: LATE, claim: "onDate" },
      { itemId: MOVED, claim: "newForecast", day: NEW_DAY, reasonCode: "thirdParty" },
    ],
  };
  await page.evaluate(async (change) => {
    const post = async (procedure: string, input: object) => {
      const answer = await fetch(`/api/trpc/${procedure}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(input),
      });
      if (!answer.ok) throw new Error(await answer.text());
      return (await answer.json()).result.data;
    };
    const { version } = await post("reports.save", { ...change, version: 1 });
    await post("reports.submit", { id: change.id, version });
  }, said);
}

test("the PMO returns a report with a note on a field, the owner answers there, and the approval moves the plan", async ({
  page,
  words: { ar },
  signInAs,
  dialog,
  expectAccessible,
}) => {
  const question = "متى تُغلق الملاحظات؟";
  const why = "من أين جاء الموعد الجديد؟";
  await signInAs("owner");
  await submitReport(page);

  await test.step("the desk leads to the report, which shows what it would change", async () => {
    await signInAs("pmo");
    await page.getByRole("link", { name: ar("shell.desk"), exact: true }).click();
    await expect(page.getByRole("heading", { name: ar("desk.queue") })).toBeVisible();
    await expectAccessible("the desk");
    await page.getByRole("link", { name: /مراجعة تقرير .*حوكمة التقنية/ }).click();
    await expect(page).toHaveURL(new RegExp(REPORT));
    const changes = page.getByRole("region", { name: ar("review.changes") });
    await expect(changes.getByText(ar("reporting.claims.newForecast"))).toBeVisible();
    await expect(changes.getByText("1 فبراير 2027")).toBeVisible();
    await expect(changes.getByText(ar("reasons.thirdParty"))).toBeVisible();
  });

  await test.step("notes are written at their fields, and the report goes back with them", async () => {
    const steps = page.getByRole("region", { name: ar("ownReport.nextSteps") });
    await steps.getByRole("button").click();
    await steps.getByRole("textbox").fill(question);
    const changes = page.getByRole("region", { name: ar("review.changes") });
    await changes.getByRole("button", { name: /M13/ }).click();
    await changes.getByRole("textbox").fill(why);
    await expectAccessible("a review with notes");
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("r");
    await expect(dialog).toContainText(question);
    await expect(dialog).toContainText(why);
    await dialog.getByRole("button", { name: ar("review.return"), exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(page).not.toHaveURL(new RegExp(REPORT));
  });

  await test.step("the owner finds the notes at their places, answers and submits again", async () => {
    await signInAs("owner");
    await page.goto(`/report/${REPORT}`);
    await expect(page.getByText(question)).toBeVisible();
    await expect(page.getByText(why)).toBeVisible();
    await page.getByRole("textbox", { name: ar("ownReport.nextSteps") }).fill("تُغلق الملاحظات خلال شهر.");
    await page.getByRole("button", { name: ar("ownReport.preview") }).click();
    await page.getByRole("button", { name: ar("ownReport.submit") }).click();
    await expect(page.getByRole("heading", { name: ar("ownReport.submittedTitle") })).toBeVisible();
  });

  await test.step("the answer stands beside the note, and is approved", async () => {
    await signInAs("pmo");
    await page.goto(`/desk/reports/${REPORT}`);
    await expect(page.getByText("تُغلق الملاحظات خلال شهر.")).toBeVisible();
    await expect(page.getByText(question)).toBeVisible();
    await page.keyboard.press("a");
    const approve = dialog.getByRole("button", { name: ar("review.approve"), exact: true });
    await expect(approve).toBeVisible();
    await expectAccessible("what an approval does");
    await approve.click();
    await expect(dialog).toBeHidden();
    await expect(page).not.toHaveURL(new RegExp(REPORT));
  });

  await test.step("the plan has the new forecast, with the owner's reason", async () => {
    await page.goto(`/programs/${PROGRAM}?tab=history`);
    const newest = page.getByRole("table").getByRole("row").nth(1);
    await expect(newest).toContainText(ar("reasons.thirdParty"));
    await expect(newest).toContainText("2027");
  });
});

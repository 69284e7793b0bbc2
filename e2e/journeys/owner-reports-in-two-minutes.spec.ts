import type { Locator, Page } from "@playwright/test";
import { untilLoaded } from "#server/testing/until-loaded.ts";
import { expect, test } from "../fixtures.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Taps and fields filled: what a report costs its owner. */
function counting() {
  let interactions = 0;
  return {
    count: () => interactions,
    tap: async (target: Locator) => {
      interactions += 1;
      await target.tap();
    },
    fill: async (field: Locator, text: string) => {
      interactions += 1;
      await field.fill(text);
    },
  };
}

/** A large answer by its words: what one touches is the label around the radio. */
function answer(page: Page, name: string): Locator {
  return page.locator("label").filter({ has: page.getByRole("radio", { name }) });
}

test("an owner reports on a phone in two minutes when nothing moved", async ({
  page,
  words: { ar },
  signInAs,
  expectAccessible,
}) => {
  const { tap, count } = counting();
  await signInAs("owner");

  await test.step("what there is to report on is one tap away", async () => {
    await tap(page.getByRole("link", { name: ar("shell.report"), exact: true }));
    await expect(page.getByRole("heading", { level: 1, name: ar("ownReport.title") })).toBeVisible();
    await expectAccessible("the list of reports");
    await tap(
      page
        .getByRole("list", { name: ar("ownReport.listLabel") })
        .getByRole("link")
        .first(),
    );
    await expect(page.getByRole("heading", { level: 2, name: ar("ownReport.milestones") })).toBeVisible();
  });

  await test.step("everything stands as it was suggested, and as it was said last", async () => {
    const suggested = page.getByRole("button", { name: ar("ownReport.allSuggested", { count: 1 }) });
    await tap(suggested);
    await expect(suggested).toBeHidden();
    await tap(answer(page, ar("reporting.confidence.level4.name")));
    await tap(page.getByRole("button", { name: ar("ownReport.takeLast") }).first());
    await expect(page.getByRole("textbox", { name: ar("ownReport.nextSteps") })).not.toHaveValue("");
  });

  await test.step("the preview shows it as its reader will see it", async () => {
    await tap(page.getByRole("button", { name: ar("ownReport.preview") }));
    await expect(page.getByRole("heading", { name: ar("ownReport.previewTitle") })).toBeVisible();
    await expect(page.getByText(ar("reporting.confidence.level4.definition"))).toBeVisible();
    await expectAccessible("the preview of a report");
  });

  await test.step("it is submitted, and says so", async () => {
    await tap(page.getByRole("button", { name: ar("ownReport.submit") }));
    await expect(page.getByRole("heading", { name: ar("ownReport.submittedTitle") })).toBeVisible();
    await expect(page.getByText(ar("reporting.states.submitted")).first()).toBeVisible();
    await expect(page.getByRole("radio")).toHaveCount(0);
    await expectAccessible("a submitted report");
    await page.screenshot({ path: "test-results/report-submitted.ar.png", fullPage: true });
  });

  // Ten seconds for each are the two minutes; the journey itself may last one.
  expect(count()).toBeLessThanOrEqual(12);
});

test("a dropped connection takes nothing that an owner wrote", async ({
  page,
  context,
  words: { ar },
  signInAs,
  expectAccessible,
  expectedComplaints,
}) => {
  const { tap, fill } = counting();
  const steps = "استلام تقرير المراجعة ثم إغلاق ملاحظاتها";
  const nextSteps = page.getByRole("textbox", { name: ar("ownReport.nextSteps") });
  const state = page.getByRole("status").filter({ hasText: ar("ownReport.save.unreached") });
  await signInAs("owner");
  await page.goto("/report");
  await tap(
    page
      .getByRole("list", { name: ar("ownReport.listLabel") })
      .getByRole("link")
      .first(),
  );
  await expect(nextSteps).toBeVisible();
  await untilLoaded(page);

  await test.step("it is kept on the device, and says so", async () => {
    expectedComplaints.push(/net::ERR_INTERNET_DISCONNECTED/);
    await context.setOffline(true);
    await fill(nextSteps, steps);
    await expect(state).toBeVisible();
    await expectAccessible("a report without a connection");
    await tap(page.getByRole("button", { name: ar("ownReport.preview") }));
    await expect(page.getByRole("alert")).toContainText(ar("ownReport.needsConnection"));
  });

  await test.step("it is sent by itself once the server can be reached", async () => {
    await context.setOffline(false);
    await expect(page.getByText(ar("ownReport.save.unreached"))).toBeHidden();
    await expect(page.getByText(ar("ownReport.needsConnection"))).toBeHidden();
    await page.reload();
    await expect(nextSteps).toHaveValue(steps);
  });

  await test.step("what was not sent before the page was left is sent when it is opened again", async () => {
    await page.route("**/api/trpc/reports.save**", (route) => route.abort());
    expectedComplaints.push(/net::ERR_FAILED/);
    await fill(nextSteps, `${steps}.`);
    await expect(state).toBeVisible();
    await page.unroute("**/api/trpc/reports.save**");
    await page.reload();
    await expect(nextSteps).toHaveValue(`${steps}.`);
    await expect(page.getByText(ar("ownReport.save.unreached"))).toBeHidden();
  });
});

test("what an owner writes on two devices is lost on neither, and evidence comes along", async ({
  page,
  browser,
  baseURL,
  words: { ar },
  signInAs,
  expectAccessible,
  expectedComplaints,
}) => {
  const nextSteps = (of: Page) => of.getByRole("textbox", { name: ar("ownReport.nextSteps") });
  const saved = (of: Page) => of.getByRole("status").filter({ hasText: /حُفظ في/ });
  await signInAs("owner");
  await page.goto("/report");
  await page
    .getByRole("list", { name: ar("ownReport.listLabel") })
    .getByRole("link")
    .first()
    .tap();
  await expect(nextSteps(page)).toBeVisible();

  await test.step("a field that both wrote stands side by side, the others merge", async () => {
    expectedComplaints.push(/status of 409/);
    const other = await browser.newContext({
      baseURL: baseURL ?? "",
      storageState: await page.context().storageState(),
    });
    const desk = await other.newPage();
    await desk.goto(page.url());
    // The phone does not hear of the other device before it sends.
    await page.route("**/api/trpc/reports.edit**", (route) => route.abort());
    expectedComplaints.push(/net::ERR_FAILED/);
    const kept = desk.waitForResponse(
      (answer) =>
        answer.url().includes("reports.save") &&
        (answer.request().postData() ?? "").includes('"confidence":3'),
    );
    await nextSteps(desk).fill("من الحاسب");
    await desk
      .locator("label")
      .filter({ has: desk.getByRole("radio", { name: /^3\./ }) })
      .click();
    await kept;
    await expect(saved(desk)).toBeVisible();
    await nextSteps(page).fill("من الهاتف");
    await page.unroute("**/api/trpc/reports.edit**");
    const panel = page.getByRole("alert").filter({ hasText: "من الهاتف" });
    await expect(panel).toContainText("من الحاسب");
    await expect(page.getByRole("radio", { name: /^3\./ })).toBeChecked();
    await expectAccessible("a report written on two devices");
    await panel.getByRole("button", { name: ar("ownReport.collision.keepMine") }).tap();
    await expect(saved(page)).toBeVisible();
    await expect(nextSteps(desk)).toHaveValue("من الهاتف");
    await other.close();
  });

  await test.step("a file is sent, offered and taken out again", async () => {
    await page.getByRole("article").first().locator("label").first().tap();
    const bytes = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
    const chooser = page.waitForEvent("filechooser");
    const evidence = page.getByRole("article").getByRole("region", { name: ar("evidence.label") });
    await evidence.getByRole("button", { name: ar("evidence.add") }).tap();
    await (await chooser).setFiles({ name: "محضر.pdf", mimeType: "application/pdf", buffer: bytes });
    const link = page.getByRole("link", { name: /محضر\.pdf/ });
    await expect(link).toBeVisible();
    const download = page.waitForEvent("download");
    await link.tap();
    expect((await download).suggestedFilename()).toBe("محضر.pdf");
    await expectAccessible("evidence of a milestone");
    await page.getByRole("button", { name: /^حذف/ }).tap();
    await expect(link).toBeHidden();
  });
});

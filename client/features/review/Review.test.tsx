import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Answers, refusal, renderApp } from "#client/testing/render-app.tsx";
import { sessionOf } from "#client/testing/signed-in.ts";
import type { ReportReview } from "#shared/contract/report-review.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { signedWorkDays } from "#shared/i18n/words.ts";
import { aQueued, aReview, aReviewedEntry, NOVEMBER } from "#shared/testing/desk-views.ts";
import { iso } from "#shared/testing/views.ts";
import type { WorkDays } from "#shared/units.ts";

const LATER = aReviewedEntry("m1", {
  claim: "newForecast",
  day: iso("2026-12-20"),
  reasonCode: "thirdParty",
  byWorkDays: 13 as WorkDays,
  changesPlan: true,
});
const QUIET = aReviewedEntry("m2");

const QUEUE = { period: NOVEMBER, reports: ["A-1", "B-1", "C-1"].map((code) => aQueued(code)) };
const MOVED_REPORT = { id: "report-B-1", version: 4, state: "approved", revision: 8 };

function show(language: Language, review: ReportReview, answers: Answers = {}) {
  return renderApp(language, `/desk/reports/${review.id}`, {
    "session.read": sessionOf("pmo", language, ["period.read", "report.approve"]),
    "reports.review": ({ id }: { id: string }) => (id === review.id ? review : aReview(id.slice(7))),
    "reports.queue": QUEUE,
    "reports.approve": MOVED_REPORT,
    "reports.return": { ...MOVED_REPORT, state: "returned" },
    ...answers,
  });
}

const heading = () => screen.findByRole("heading", { level: 1 });

describe.each(LANGUAGES)("a review, in %s", (language) => {
  it("shows what changes the plan first: from where to where, by how much and why", async () => {
    const { words } = show(language, aReview("B-1", { entries: [LATER, QUIET] }));
    const changes = await screen.findByRole("region", { name: words.t("review.changes") });
    expect(within(changes).getAllByRole("listitem")).toHaveLength(1);
    expect(changes.textContent).toContain(words.format.day(iso("2026-12-01")));
    expect(changes.textContent).toContain(words.format.day(iso("2026-12-20")));
    expect(changes.textContent).toContain(signedWorkDays(words, 13));
    expect(changes.textContent).toContain(words.t("reasons.thirdParty"));
    expect(screen.getByRole("region", { name: words.t("review.others") }).textContent).toContain("M2");
  });

  it("sets changed texts beside the last approved ones, and leaves the others quiet", async () => {
    const { words } = show(language, aReview("B-1"));
    const changed = await screen.findByRole("region", { name: words.t("ownReport.achievements") });
    expect(changed.textContent).toContain("وقّعنا العقد");
    expect(changed.textContent).toContain("أعددنا الكراسة");
    const same = screen.getByRole("region", { name: words.t("ownReport.nextSteps") });
    expect(same.textContent).toContain(words.t("review.unchanged"));
  });

  it("goes through the queue by keys", async () => {
    const { user, address } = show(language, aReview("B-1"));
    await heading();
    await user.keyboard("j");
    await waitFor(() => expect(address()).toBe("/desk/reports/report-C-1"));
    await waitFor(async () => expect((await heading()).textContent).toContain("C-1"));
    await user.keyboard("k");
    await waitFor(() => expect(address()).toBe("/desk/reports/report-B-1"));
  });

  it("is returned by key with notes at exact fields, and the next report opens", async () => {
    const { words, user, asked, address } = show(language, aReview("B-1", { entries: [LATER] }));
    const steps = await screen.findByRole("region", { name: words.t("ownReport.nextSteps") });
    await user.click(within(steps).getByRole("button"));
    await user.type(within(steps).getByRole("textbox"), "متى؟");
    const changes = screen.getByRole("region", { name: words.t("review.changes") });
    await user.click(within(changes).getByRole("button", { name: /M1/ }));
    await user.type(within(changes).getByRole("textbox"), "لماذا؟");
    // What is typed is no command.
    await user.keyboard("r");
    expect(screen.queryByRole("dialog")).toBeNull();
    await user.click(document.body);
    await user.keyboard("r");
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain("متى؟");
    await user.click(within(dialog).getByRole("button", { name: words.t("review.return") }));
    expect(asked.find(({ name }) => name === "reports.return")?.input).toEqual({
      ...{ id: "report-B-1", version: 3, note: "" },
      fields: [{ field: "nextSteps", note: "متى؟" }],
      entries: [{ itemId: "m1", note: "لماذا؟r" }],
    });
    await waitFor(() => expect(address()).toBe("/desk/reports/report-C-1"));
  });

  it("is approved by key, once confirmed", async () => {
    const { words, user, asked, address } = show(language, aReview("B-1", { entries: [LATER] }));
    await heading();
    await user.keyboard("a");
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("checkbox"));
    await user.click(within(dialog).getByRole("button", { name: words.t("review.approve") }));
    expect(asked.find(({ name }) => name === "reports.approve")?.input).toEqual({
      ...{ id: "report-B-1", version: 3, note: "", confirmed: [], movesDependants: true },
    });
    await waitFor(() => expect(address()).toBe("/desk/reports/report-C-1"));
  });

  it("shows both sides where the plan moved meanwhile, and approves once it is said which stands", async () => {
    const moved = {
      ...{ itemId: "m1", code: "M1", nameAr: "معلم", nameEn: "Milestone" },
      ...{ seenForecastDay: iso("2026-12-01"), seenActualDay: null },
      ...{ forecastDay: iso("2027-01-05"), actualDay: null },
      ...{ claim: "newForecast" as const, claimedDay: iso("2026-12-20") },
      ...{ changedBy: { nameAr: "فهد", nameEn: "Fahd" }, changedOn: iso("2026-11-24") },
    };
    const { words, user, asked } = show(language, aReview("B-1", { entries: [{ ...LATER, moved }] }));
    await heading();
    // The difference is to what the plan said when the claim was made; what it says now stands below.
    const [seen] = screen.getAllByText(words.t("review.seen"));
    expect(seen?.parentElement?.textContent).toContain(words.format.day(iso("2026-12-01")));
    await user.keyboard("a");
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain(words.t("review.chooseFirst"));
    expect(
      within(dialog)
        .getByRole("button", { name: words.t("review.approve") })
        .hasAttribute("disabled"),
    ).toBe(true);
    await user.keyboard("{Escape}");
    const plan = words.t("review.standsPlan", { day: words.format.day(iso("2027-01-05")) });
    await user.click(screen.getByRole("radio", { name: plan }));
    await user.click(screen.getByRole("button", { name: words.t("review.approve") }));
    const again = await screen.findByRole("dialog");
    await user.click(within(again).getByRole("button", { name: words.t("review.approve") }));
    expect(asked.find(({ name }) => name === "reports.approve")?.input).toMatchObject({
      confirmed: [{ itemId: "m1", forecastDay: "2027-01-05", actualDay: null, stands: "plan" }],
    });
  });

  it("says why it was refused, and keeps what was written", async () => {
    const { words, user } = show(language, aReview("B-1"), {
      "reports.return": () => {
        throw refusal({
          code: "INVALID_INPUT",
          data: { problems: [{ path: "note", rule: "returnNoteMissing" }] },
        });
      },
    });
    await heading();
    await user.keyboard("r");
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: words.t("review.return") }));
    expect(await within(dialog).findByText(words.t("reporting.problems.returnNoteMissing"))).toBeTruthy();
  });

  it("lets nobody decide their own, and says so", async () => {
    const { words, user } = show(language, aReview("B-1", { abilities: [] }));
    expect(await screen.findByText(words.t("reporting.refusals.ownReport"))).toBeTruthy();
    expect(screen.queryByRole("button", { name: words.t("review.approve") })).toBeNull();
    await user.keyboard("a");
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Answers, refusal, renderApp } from "#client/testing/render-app.tsx";
import { sessionOf } from "#client/testing/signed-in.ts";
import type { PeriodRow, PeriodsView } from "#shared/contract/periods.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { periodName } from "#shared/i18n/reporting-words.ts";
import type { Action } from "#shared/permissions/actions.ts";
import { aDesk, aPeriodRow, aTile } from "#shared/testing/desk-views.ts";
import { aRoadmap, iso } from "#shared/testing/views.ts";

const PMO: readonly Action[] = ["person.list", "period.read", "period.update", "report.approve"];

const OCTOBER = aPeriodRow({
  ...{ id: "october", startDay: iso("2026-10-01"), finishDay: iso("2026-10-31"), state: "closed" },
  ...{ opensDay: iso("2026-10-18"), closesDay: iso("2026-11-05"), abilities: ["period.reopen"] },
  counts: { draft: 0, submitted: 0, returned: 0, approved: 14, missing: 1 },
  snapshot: { number: 2, statusDay: iso("2026-11-05") },
  reopenReason: "عذر مقبول",
});
const NOVEMBER = aPeriodRow({
  counts: { draft: 2, submitted: 1, returned: 0, approved: 1, missing: 0 },
  abilities: ["period.close", "period.update"],
});
const DECEMBER = aPeriodRow({
  ...{ id: "december", startDay: iso("2026-12-01"), finishDay: iso("2026-12-31"), state: "scheduled" },
  ...{ opensDay: iso("2026-12-20"), closesDay: iso("2027-01-07"), hasOwnDays: true },
  abilities: ["period.open", "period.update"],
});
const JANUARY = aPeriodRow({
  ...{ id: "january", startDay: iso("2027-01-01"), finishDay: iso("2027-01-31"), state: "scheduled" },
  ...{ opensDay: iso("2027-01-20"), closesDay: iso("2027-02-07") },
});

function view(periods: readonly PeriodRow[]): PeriodsView {
  return {
    rules: { kind: "month", opensWorkDaysBeforeEnd: 10, closesWorkDaysAfterEnd: 5 },
    ...{ version: 2, statusDay: iso("2026-11-24"), periods, abilities: ["period.update"] },
  };
}

const ALL = view([OCTOBER, NOVEMBER, DECEMBER, JANUARY]);

function show(language: Language, answers: Answers = {}) {
  return renderApp(language, "/administration/periods", {
    "session.read": sessionOf("pmo", language, PMO),
    "periods.list": ALL,
    "reports.desk": aDesk({ tiles: [aTile("A-1"), aTile("B-1", { state: "submitted" })] }),
    "plan.roadmap": aRoadmap({}),
    ...answers,
  });
}

describe.each(LANGUAGES)("reporting periods, in %s", (language) => {
  it("stand by the year, each with days, reports, copy of the plan and reason of reopening", async () => {
    const { words, user } = show(language);
    const row = async (period: PeriodRow) => {
      const name = new RegExp(`^${periodName(words, period)}`);
      return (await screen.findByRole("rowheader", { name })).closest("tr")?.textContent;
    };
    const october = await row(OCTOBER);
    expect(october).toContain(words.t("periods.missingCount", { number: "1" }));
    const day = words.format.day(iso("2026-11-05"), "medium");
    expect(october).toContain(words.t("periods.snapshotOf", { number: "2", day }));
    expect(october).toContain("عذر مقبول");
    expect(await row(DECEMBER)).toContain(words.t("periods.ownDays"));
    expect(screen.queryByText(periodName(words, JANUARY))).toBeNull();
    await user.click(screen.getByRole("radio", { name: "2027" }));
    expect(await row(JANUARY)).toBeTruthy();
  });

  it("stand under their own name for who reads them outside Administration", async () => {
    const { words } = show(language, {
      "session.read": sessionOf("executive", language, ["period.read", "baseline.read"]),
    });
    const title = await screen.findByRole("heading", { level: 1 });
    expect(title.textContent).toBe(words.t("administration.periods"));
  });

  it("are reopened with a reason only", async () => {
    const { words, user, asked } = show(language, { "periods.reopen": ALL });
    const name = words.t("periods.reopenNamed", { period: periodName(words, OCTOBER) });
    await user.click(await screen.findByRole("button", { name }));
    const dialog = await screen.findByRole("dialog");
    const reopen = within(dialog).getByRole("button", { name: words.t("periods.reopen") });
    await user.click(reopen);
    expect(dialog.textContent).toContain(words.t("common.required"));
    await user.type(within(dialog).getByRole("textbox"), "وصلت متأخرة");
    await user.click(reopen);
    expect(asked).toContainEqual({
      name: "periods.reopen",
      input: { id: "october", version: 1, reason: "وصلت متأخرة" },
    });
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("open before their day when somebody asks", async () => {
    const { words, user, asked } = show(language, { "periods.open": ALL });
    const name = words.t("periods.openNamed", { period: periodName(words, DECEMBER) });
    await user.click(await screen.findByRole("button", { name }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: words.t("periods.open") }));
    expect(asked).toContainEqual({ name: "periods.open", input: { id: "december", version: 1 } });
  });

  it("say at the field why a day was refused", async () => {
    const { words, user } = show(language, {
      "periods.updateDays": () => {
        throw refusal({
          code: "INVALID_INPUT",
          data: { problems: [{ path: "closesDay", rule: "notWorkDay" }] },
        });
      },
    });
    const name = words.t("periods.editDaysNamed", { period: periodName(words, NOVEMBER) });
    await user.click(await screen.findByRole("button", { name }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: words.t("common.save") }));
    expect(await within(dialog).findByText(words.t("reporting.problems.notWorkDay"))).toBeTruthy();
  });

  it("are made by rules, whose first periods are shown before they are saved", async () => {
    const { words, user, asked } = show(language, { "periods.setRules": ALL });
    await user.click(await screen.findByRole("button", { name: words.t("periods.editRules") }));
    const dialog = await screen.findByRole("dialog");
    const preview = await within(dialog).findByRole("table", { name: words.t("periods.preview") });
    const days = () =>
      within(preview)
        .getAllByRole("row")
        .map(({ textContent }) => textContent ?? "");
    // Set by hand, so it stays; the next is counted from its end.
    expect(days()[1]).toContain(words.format.day(iso("2026-12-20"), "medium"));
    expect(days()[2]).toContain(periodName(words, JANUARY));
    await user.click(within(dialog).getByRole("radio", { name: words.t("periods.kinds.quarter") }));
    await waitFor(() => expect(days()[2]).toContain(words.format.day(iso("2027-03-31"))));
    await user.click(within(dialog).getByRole("button", { name: words.t("common.save") }));
    expect(asked).toContainEqual({
      name: "periods.setRules",
      input: { kind: "quarter", opensWorkDaysBeforeEnd: 10, closesWorkDaysAfterEnd: 5, version: 2 },
    });
  });
});

import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Answers, refusal, renderApp } from "#client/testing/render-app.tsx";
import { sessionOf } from "#client/testing/signed-in.ts";
import type { ReportingDesk } from "#shared/contract/reporting-desk.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { reportStateName } from "#shared/i18n/reporting-words.ts";
import type { Action, Role } from "#shared/permissions/actions.ts";
import { aDesk, aQueued, aReportProgram, aTile, NOVEMBER, SARA } from "#shared/testing/desk-views.ts";
import { aReportMilestone } from "#shared/testing/report-views.ts";
import { iso, verdict } from "#shared/testing/views.ts";
import type { WorkDays } from "#shared/units.ts";

const PMO: readonly Action[] = ["period.read", "period.update", "quality.read", "report.approve"];

const CONFLICT = { score: 105, reasons: [{ rule: "moreConfident", points: 1 }] } as const;

const TILES = [
  aTile("A-1", { lateWorkDays: 2 as WorkDays }),
  aTile("B-1", { state: "submitted", confidence: 5, divergence: CONFLICT, abilities: [] }),
  aTile("C-1", { state: "notOwing", notOwing: "stopped", reportId: null, abilities: [] }),
];

const QUEUE = {
  period: NOVEMBER,
  reports: [
    aQueued("B-1", { program: aReportProgram("B-1", { status: verdict("late") }), divergence: CONFLICT }),
    aQueued("D-1", { abilities: [] }),
  ],
};

function show(language: Language, desk: ReportingDesk, answers: Answers = {}, role: Role = "pmo") {
  const abilities = role === "pmo" ? PMO : (["period.read"] as const);
  return renderApp(language, "/desk", {
    "session.read": sessionOf(role, language, abilities),
    "reports.desk": desk,
    "reports.queue": QUEUE,
    ...answers,
  });
}

const region = (name: string) => screen.findByRole("region", { name: new RegExp(`^${name}`) });

describe.each(LANGUAGES)("the desk, in %s", (language) => {
  it("begins with what waits for review, the greatest conflict first, and says which are one's own", async () => {
    const { words } = show(language, aDesk({ tiles: TILES }));
    const queue = await region(words.t("desk.queue"));
    const [first, second] = within(queue)
      .getAllByRole("listitem")
      .filter((each) => each.querySelector("h3"));
    expect(first?.textContent).toContain("B-1");
    expect(first?.textContent).toContain(words.t("status.late"));
    expect(first?.textContent).toContain(
      words.t("reporting.divergence.moreConfident", {
        points: words.t("quantities.points", { count: 1, number: "1" }),
      }),
    );
    expect(second?.textContent).toContain(words.t("desk.own"));
    expect(
      within(queue)
        .getByRole("link", { name: words.t("desk.start") })
        .getAttribute("href"),
    ).toBe("/desk/reports/report-B-1");
  });

  it("chases who has not reported with one press, and says when that was", async () => {
    const chased = { by: SARA, at: "2026-11-24T08:00:00.000Z", day: iso("2026-11-24") };
    let desk = aDesk({ tiles: TILES });
    const { words, user, asked } = show(language, desk, {
      "reports.desk": () => desk,
      "reports.chase": () => {
        desk = aDesk({ tiles: [aTile("A-1", { lastChased: chased })] });
        return { toldCount: 2, lastChased: chased };
      },
    });
    const missing = await region(words.t("desk.missing"));
    const buttons = within(missing).getAllByRole("button");
    expect(buttons).toHaveLength(1);
    await user.click(within(missing).getByRole("button"));
    expect(asked).toContainEqual({ name: "reports.chase", input: { id: "report-A-1" } });
    const day = words.format.day(iso("2026-11-24"), "medium");
    expect(await within(missing).findByText(words.t("desk.lastChased", { day }))).toBeTruthy();
  });

  it("chases all that may be chased at once, and says how many", async () => {
    const tiles = [aTile("A-1"), aTile("A-2"), aTile("A-3", { abilities: [] })];
    const { words, user, asked } = show(language, aDesk({ tiles }), {
      "reports.chaseAll": { chasedCount: 2 },
    });
    const { t } = words;
    const missing = await region(t("desk.missing"));
    await user.click(within(missing).getByRole("button", { name: t("desk.chaseAll", { number: "2" }) }));
    expect(await screen.findByText(t("desk.chasedAll", { count: 2, number: "2" }))).toBeTruthy();
    expect(asked).toContainEqual({
      name: "reports.chaseAll",
      input: { ids: ["report-A-1", "report-A-2"] },
    });
  });

  it("says why a chase was refused", async () => {
    const { words, user } = show(language, aDesk({ tiles: TILES }), {
      "reports.chase": () => {
        throw refusal({ code: "REPORTING_STATE", data: { state: "submitted", reason: "underReview" } });
      },
    });
    await user.click(within(await region(words.t("desk.missing"))).getByRole("button"));
    expect(await screen.findByText(words.t("reporting.refusals.underReview"))).toBeTruthy();
  });

  it("shows a tile for every program, and those alone that a filter leaves, which the address holds", async () => {
    const { words, user, address } = show(language, aDesk({ tiles: TILES }));
    const tiles = await region(words.t("desk.tiles"));
    const shown = () => within(tiles).getAllByRole("heading", { level: 3 });
    expect(shown()).toHaveLength(3);
    expect(tiles.textContent).toContain(words.t("reporting.notOwing.stopped"));
    await user.click(within(tiles).getByRole("radio", { name: new RegExp(`^${words.t("desk.conflict")}`) }));
    await waitFor(() => expect(shown()).toHaveLength(1));
    expect(shown()[0]?.textContent).toContain("B-1");
    expect(address()).toBe("/desk?show=conflict");
    expect(within(tiles).getByRole("radio", { name: /draft|مسودة/i }).textContent).toContain(
      reportStateName(words, "draft"),
    );
  });

  it("counts the days that are left, and leads to the milestones that are due", async () => {
    const due = { ...aReportMilestone({ id: "m1" }), programCode: "A-1", inWorkDays: 3 as WorkDays };
    const { words } = show(language, aDesk({ tiles: TILES, upcoming: [due], overdue: [due] }));
    const days = words.t("quantities.workDaysOblique", { count: 9, number: "9" });
    expect(await screen.findByText(words.t("desk.closesIn", { days }))).toBeTruthy();
    const overdue = await region(words.t("desk.overdue"));
    expect(within(overdue).getByRole("link").getAttribute("href")).toBe("/programs/A-1");
  });

  it("offers neither review nor chase to those who only read", async () => {
    const tiles = TILES.map((tile) => ({ ...tile, abilities: [] }));
    const period = { ...NOVEMBER, version: 1, abilities: [] };
    const { words, asked } = show(language, aDesk({ tiles, period }), {}, "executive");
    await region(words.t("desk.tiles"));
    expect(screen.queryByText(words.t("desk.queue"))).toBeNull();
    expect(screen.queryByRole("button", { name: words.t("periods.close") })).toBeNull();
    expect(asked.map(({ name }) => name)).not.toContain("reports.queue");
  });

  it("says what the page is for before a period has opened", async () => {
    const { words } = show(language, aDesk({ period: null }));
    expect((await screen.findByRole("heading", { level: 1 })).textContent).toContain(
      words.t("desk.noneTitle"),
    );
  });
});

describe("closing from the desk", () => {
  it("names what becomes of each report, and asks before it leaves some unreviewed", async () => {
    const { words, user, asked } = show("ar", aDesk({ tiles: TILES }), {
      "periods.close": { periods: [] },
    });
    await user.click(await screen.findByRole("button", { name: words.t("periods.close") }));
    const dialog = await screen.findByRole("dialog");
    await within(dialog).findByText(words.t("periods.willWait"), { exact: false });
    const close = within(dialog).getByRole("button", { name: words.t("periods.close") });
    expect(close.hasAttribute("disabled")).toBe(true);
    await user.click(within(dialog).getByRole("checkbox"));
    await user.click(close);
    expect(asked).toContainEqual({
      name: "periods.close",
      input: { id: "november", version: 1, leavesUnreviewed: true },
    });
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });
});

import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Answers, refusal, renderApp } from "#client/testing/render-app.tsx";
import { signedIn } from "#client/testing/signed-in.ts";
import type { ProgramSummaryView } from "#shared/contract/program-summary.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { aMilestone, aProgram, aRoadmap, iso, verdict } from "#shared/testing/views.ts";
import type { WorkDays } from "#shared/units.ts";

const sara = { id: "o1", nameAr: "سارة العتيبي", nameEn: "Sara Alotaibi" };
const launch = aMilestone({ id: "m1", nameAr: "الإطلاق", nameEn: "Launch" });
const signed = aMilestone({ id: "m2", actualDay: iso("2026-03-01"), status: verdict("complete") });
const portal = aProgram({
  id: "p1",
  status: verdict("late"),
  confidence: 5,
  milestones: [launch, signed],
});
const health = aProgram({ id: "p2", nameAr: "صحة المدن", nameEn: "City health", confidence: null });
const view = aRoadmap({ programs: [portal, health] });

const EMPTY: ProgramSummaryView = {
  revision: 7,
  statusDay: iso("2026-11-24"),
  summaryAr: "",
  summaryEn: "",
  trends: [],
  lastReport: null,
  risks: [],
  decisions: [],
};

const FULL: ProgramSummaryView = {
  ...EMPTY,
  summaryAr: "بوابة واحدة",
  summaryEn: "One portal",
  trends: [
    {
      ...launch,
      trend: {
        points: [
          { reportDay: iso("2026-09-30"), forecastDay: iso("2027-01-31") },
          { reportDay: iso("2026-11-24"), forecastDay: iso("2027-03-01") },
        ],
        direction: "rising",
        movedWorkDays: 21 as WorkDays,
        moveCount: 3,
        slipsRunning: 1,
      },
    },
  ],
  lastReport: {
    state: "approved",
    periodStartDay: iso("2026-10-01"),
    periodFinishDay: iso("2026-10-31"),
    submittedDay: iso("2026-11-03"),
    preparedBy: sara,
    confidence: 3,
    achievements: "اكتمل التصميم",
    nextSteps: "الترسية",
    decisionsText: "",
  },
  risks: [
    {
      id: "r1",
      code: "R-01",
      nameAr: "تأخر المورد",
      nameEn: "The supplier is late",
      probability: 4,
      impact: 5,
      response: "transfer",
      responseText: "ضمان بنكي",
      owner: sara,
      dueDay: iso("2026-11-01"),
      milestoneCode: "M1",
    },
  ],
  decisions: [
    {
      id: "d1",
      code: "D-01",
      nameAr: "اعتماد المورد",
      nameEn: "Approve the supplier",
      decider: null,
      askedDay: iso("2026-11-01"),
      dueDay: iso("2026-12-15"),
    },
  ],
};

function open(language: Language, path: string, answers: Answers = {}) {
  const app = renderApp(
    language,
    path,
    signedIn("executive", language, { "plan.roadmap": view, "programs.summary": FULL, ...answers }),
  );
  const { t } = app.words;
  const labelOf = (program: typeof portal) =>
    t("standing.panel", { name: chooseName(language, program).text });
  return {
    ...app,
    labelOf,
    panelOf: (program: typeof portal) => screen.findByRole("complementary", { name: labelOf(program) }),
    rowOf: (code: string) => screen.findByRole("row", { name: new RegExp(code) }),
  };
}

beforeEach(() => {
  vi.stubGlobal("innerWidth", 1_400);
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1_100);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(800);
});

describe.each(LANGUAGES)("the side panel, in %s", { timeout: 20_000 }, (language) => {
  it("opens from the row, takes the focus of who came by keys, and gives it back on Escape", async () => {
    const { user, address, panelOf, labelOf, rowOf } = open(language, "/?status=late");
    const row = await rowOf("P1");
    row.focus();
    await user.keyboard("{Enter}");
    const panel = await panelOf(portal);
    expect(address()).toBe("/?status=late&program=P1");
    await waitFor(() =>
      expect(document.activeElement).toBe(within(panel).getByRole("heading", { level: 2 })),
    );
    await user.keyboard("{Escape}");
    await waitFor(() => expect(address()).toBe("/?status=late"));
    expect(screen.queryByRole("complementary", { name: labelOf(portal) })).toBeNull();
    await waitFor(async () => expect(document.activeElement).toBe(await rowOf("P1")));
  });

  it("leaves the chart in use: another row takes its place, and what is not known yet comes by itself", async () => {
    const { user, asked, panelOf, rowOf } = open(language, "/?program=P1");
    await panelOf(portal);
    await user.click(within(await rowOf("P2")).getByText("P2"));
    await panelOf(health);
    const inputs = asked.filter(({ name }) => name === "programs.summary").map(({ input }) => input);
    expect(inputs).toEqual([
      { code: "P1", baselineNumber: 2 },
      { code: "P2", baselineNumber: 2 },
    ]);
  });

  it("marks a claim that tells of another program than the status, and says what its steps mean", async () => {
    const { user, words, panelOf } = open(language, "/?program=P1");
    const { t } = words;
    const panel = within(await panelOf(portal));
    expect(panel.getByText(t("standing.surer"))).toBeTruthy();
    await user.click(panel.getByRole("button", { name: new RegExp(t("program.confidence.five")) }));
    const steps = await screen.findByRole("dialog", {
      name: t("common.explain", { name: t("program.claim") }),
    });
    expect(within(steps).getAllByRole("definition")).toHaveLength(5);
  });

  it("lists open milestones with their drift, folds away what was reached, and opens either's window", async () => {
    const { user, words, address, panelOf } = open(language, "/?program=P1");
    const { t } = words;
    const panel = within(await panelOf(portal));
    const button = await panel.findByRole("button", { name: new RegExp(chooseName(language, launch).text) });
    await waitFor(() => expect(button.textContent).toContain(t("measures.trend.directions.rising")));
    expect(button.textContent).toContain(t("standing.moves", { count: "3" }));
    expect(panel.getByText(t("standing.milestonesDone", { count: "1" })).closest("details")?.open).toBe(
      false,
    );
    await user.click(button);
    await waitFor(() => expect(address()).toBe("/?program=P1&milestone=m1"));
  });

  it("tells the last report, the risks by what they weigh, and the decisions wanted", async () => {
    const { words, panelOf } = open(language, "/?program=P1");
    const { t } = words;
    const panel = within(await panelOf(portal));
    const report = within(await panel.findByRole("region", { name: t("standing.report") }));
    for (const said of [
      "اكتمل التصميم",
      "الترسية",
      t("standing.nothingWritten"),
      t("program.confidence.three"),
    ]) {
      expect(report.getByText(said)).toBeTruthy();
    }
    const risks = panel.getByRole("region", { name: new RegExp(t("standing.risks")) });
    const level = t("standing.levels.extreme");
    expect(risks.textContent).toContain(t("standing.exposureValue", { level, exposure: "20", most: "25" }));
    expect(risks.textContent).toContain(`${t("standing.responses.transfer")}: ضمان بنكي`);
    expect(risks.textContent).toContain(t("standing.overdue"));
    const decisions = panel.getByRole("region", { name: new RegExp(t("standing.decisions")) });
    expect(decisions.textContent).toContain("D-01");
    expect(decisions.textContent).toContain(t("common.unknown"));
    expect(decisions.textContent).not.toContain(t("standing.overdue"));
    expect(panel.getByRole("link", { name: t("roadmap.openProgram") }).getAttribute("href")).toBe(
      "/programs/P1",
    );
  });

  it("says in words what there is none of", async () => {
    const { words, panelOf } = open(language, "/?program=P2", { "programs.summary": EMPTY });
    const { t } = words;
    const panel = within(await panelOf(health));
    for (const key of [
      "summaryNone",
      "milestonesNone",
      "reportNone",
      "risksNone",
      "decisionsNone",
    ] as const) {
      expect(await panel.findByText(t(`standing.${key}`))).toBeTruthy();
    }
    expect(panel.getByText(t("program.claimNone"))).toBeTruthy();
  });

  it("says that a program is not to be seen, and asks nothing of it", async () => {
    const { words, asked } = open(language, "/?program=ZZ");
    const label = words.t("standing.panel", { name: "ZZ" });
    const panel = within(await screen.findByRole("complementary", { name: label }));
    expect(panel.getByText(words.t("standing.unknownBody", { code: "ZZ" }))).toBeTruthy();
    expect(asked.some(({ name }) => name === "programs.summary")).toBe(false);
  });

  it("keeps what the roadmap knows when the rest does not come, and asks again when told to", async () => {
    let isDown = true;
    const { user, words, panelOf } = open(language, "/?program=P1", {
      "programs.summary": () => {
        if (isDown) throw refusal({ code: "NOT_FOUND", data: {} });
        return FULL;
      },
    });
    const { t } = words;
    const panel = within(await panelOf(portal));
    const again = await panel.findByRole("button", { name: t("common.retry") });
    expect(panel.getByRole("region", { name: t("program.whyStatus") })).toBeTruthy();
    isDown = false;
    await user.click(again);
    expect(await panel.findByText("R-01")).toBeTruthy();
  });

  it("gives its row the focus when a sheet that a link opened is closed", async () => {
    vi.stubGlobal("innerWidth", 900);
    const { user, address, rowOf } = open(language, "/?program=P1");
    await screen.findByRole("dialog", { name: /P1/ });
    await user.keyboard("{Escape}");
    await waitFor(() => expect(address()).toBe("/"));
    await waitFor(async () => expect(document.activeElement).toBe(await rowOf("P1")));
  });

  it("is a sheet over a narrow window, with the same contents and its own way out", async () => {
    vi.stubGlobal("innerWidth", 390);
    const { user, address, words } = open(language, "/");
    const card = await screen.findByRole("button", { name: /P1/ });
    await user.click(card);
    const sheet = await screen.findByRole("dialog", { name: /P1/ });
    expect(await within(sheet).findByText("R-01")).toBeTruthy();
    await user.click(within(sheet).getByRole("button", { name: words.t("common.close") }));
    await waitFor(() => expect(address()).toBe("/"));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

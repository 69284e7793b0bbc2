import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Answers, renderApp } from "#client/testing/render-app.tsx";
import { signedIn } from "#client/testing/signed-in.ts";
import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import type { Language } from "#shared/contract/session.ts";
import { headlineSentence } from "#shared/i18n/headline-sentences.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { measureInputs } from "#shared/i18n/measure-words.ts";
import { issuesSentence, registerCells } from "#shared/i18n/register-sentences.ts";
import { errorSentence } from "#shared/i18n/sentences.ts";
import { statusReason } from "#shared/i18n/status-reason.ts";
import { missing } from "#shared/progress/measure.ts";
import { NOVEMBER } from "#shared/testing/desk-views.ts";
import {
  anAheadMilestone,
  anExecutiveReview,
  aRiskOfProgram,
  someRegisters,
} from "#shared/testing/executive-views.ts";
import { aMilestone, aProgram, iso, verdict } from "#shared/testing/views.ts";
import type { WorkDays } from "#shared/units.ts";

/** Opening the whole client takes a while on a busy machine. */
const PATIENCE = { timeout: 20_000 };
const LONG = 60_000;

function open(language: Language, view: ExecutiveReviewView, path = "/review", answers: Answers = {}) {
  return renderApp(language, path, signedIn("executive", language, { "executive.review": view, ...answers }));
}

const PROGRAMS = [
  aProgram({ id: "a", status: verdict("late") }),
  aProgram({ id: "b", status: verdict("onPlan"), slipWorkDays: -3 as WorkDays }),
];

const TWO = anExecutiveReview({
  programs: PROGRAMS,
  headline: {
    total: 2,
    counts: [
      { status: "onPlan", codes: ["B"] },
      { status: "late", codes: ["A"] },
    ],
    worse: ["A"],
    better: [],
  },
});

describe.each(LANGUAGES)("the executive's page, in %s", (language) => {
  it(
    "says the sentence, and each count of it opens to its programs with their reasons",
    async () => {
      const { words, user } = open(language, TWO);
      const { t } = words;
      await screen.findByRole("heading", { level: 1, name: new RegExp(t("executive.title")) }, PATIENCE);
      expect(screen.getByRole("main").textContent).toContain(headlineSentence(words, TWO));
      const clause = t("headline.late", { count: 1, number: words.format.number(1) });
      await user.click(screen.getByRole("button", { name: t("executive.openPrograms", { clause }) }));
      const panel = within(await screen.findByRole("dialog"));
      const links = panel.getAllByRole("link");
      expect(links.map((link) => link.getAttribute("href"))).toEqual(["/programs/A"]);
      expect(panel.getByText(statusReason(words, verdict("late")))).toBeTruthy();
    },
    LONG,
  );

  it(
    "opens a figure to its formula and inputs",
    async () => {
      const { words, user } = open(language, TWO);
      const { t } = words;
      const name = t("common.explain", { name: t("measures.names.schedulePerformanceTime") });
      await user.click(await screen.findByRole("button", { name: new RegExp(escaped(name)) }, PATIENCE));
      const panel = within(await screen.findByRole("dialog", { name }));
      const values = panel.getAllByRole("definition").map(({ textContent }) => textContent);
      const inputs = measureInputs(words, TWO.figures.schedulePerformanceTime);
      expect(values).toEqual(inputs.map(({ value }) => value));
    },
    LONG,
  );

  it(
    "draws each program as a row that leads to it and says what its bar shows",
    async () => {
      const { words } = open(language, TWO);
      const { t, format } = words;
      const strip = within(await screen.findByRole("table", { name: t("executive.strip.table") }, PATIENCE));
      const row = strip.getByRole("row", { name: /B/ });
      expect(within(row).getByRole("rowheader").textContent).toContain("B");
      const said = within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent);
      expect(said[0]).toContain(t("status.onPlan"));
      expect(said[1]).toContain(format.day(iso("2027-03-01")));
      expect(said[2]).toBe(`${format.percent(0.4)} / ${format.percent(0.5)}`);
      expect(said[3]).toBe(format.signedNumber(-3));
      expect(strip.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
        "/programs/A",
        "/programs/B",
      ]);
    },
    LONG,
  );

  it(
    "groups what lies ahead, the overdue before the months, and keeps the rest a press away",
    async () => {
      const months = Array.from({ length: 13 }, (_, index) =>
        anAheadMilestone({ milestone: aMilestone({ id: `m${index}`, forecastDay: iso("2026-12-10") }) }),
      );
      const overdue = anAheadMilestone({
        milestone: aMilestone({ id: "late", baselineDay: iso("2026-10-01") }),
        isOverdue: true,
      });
      const { words, user } = open(language, anExecutiveReview({ ahead: [overdue, ...months] }));
      const { t, format } = words;
      const part = within(await screen.findByRole("region", { name: t("executive.ahead.title") }, PATIENCE));
      const [first, second] = part.getAllByRole("heading", { level: 3 });
      expect(first?.textContent).toContain(t("executive.ahead.overdue"));
      expect(second?.textContent).toContain("2026");
      const day = format.day(iso("2026-10-01"), "medium");
      expect(part.getByText(t("executive.ahead.wasDue", { day }))).toBeTruthy();
      const all = t("executive.showAll", { number: format.number(14) });
      await user.click(part.getByRole("button", { name: all }));
      expect(part.queryByRole("button", { name: all })).toBeNull();
      expect(part.getAllByRole("listitem").filter(({ dataset }) => dataset["onPaper"] === "true")).toEqual(
        [],
      );
    },
    LONG,
  );

  it(
    "names the risks with exposure, response and owner, and who has not reported",
    async () => {
      const risk = aRiskOfProgram({ id: "r1", responseText: "مورّد بديل" });
      const freshness = {
        period: NOVEMBER,
        counts: { approved: 0, submitted: 0, missing: 1, notOwing: 1 },
        notReported: [PROGRAMS[0] ?? aProgram({ id: "a" })],
        lastChangeDay: iso("2026-11-23"),
        lastApprovalDay: null,
      };
      const { words } = open(language, { ...TWO, risks: [risk], openRiskCount: 16, freshness });
      const { t, format } = words;
      const risks = await screen.findByRole("region", { name: t("executive.risks.title") }, PATIENCE);
      expect(risks.textContent).toContain(t("standing.levels.extreme"));
      expect(risks.textContent).toContain(t("standing.responses.reduce"));
      expect(risks.textContent).toContain("مورّد بديل");
      expect(risks.textContent).toContain(t("executive.risks.ofAll", { number: format.number(16) }));
      const silent = screen.getByRole("region", { name: t("executive.reports.notReported") });
      expect(silent.textContent).toContain(language === "ar" ? "سارة العتيبي" : "Sara Alotaibi");
      expect(within(silent).getByRole("link").getAttribute("href")).toBe("/programs/A");
    },
    LONG,
  );

  it(
    "says in a band what the registers come to, and opens each, and what is behind in it",
    async () => {
      const registers = someRegisters();
      const { words } = open(language, { ...TWO, registers });
      const { t } = words;
      const name = t("headline.registers.title");
      const band = within(await screen.findByRole("region", { name }, PATIENCE));
      const cells = registerCells(words, registers);
      expect(band.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(
        cells.map(({ title, figure, sentence, behind }) => `${title}${figure} ${sentence}${behind}`),
      );
      expect(band.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
        ...["/services", "/services?state=overdue", "/roll-out", "/roll-out"],
        ...["/kpis", "/kpis?status=missed", "/budget", "/budget"],
      ]);
      const issues = screen.getByRole("link", { name: issuesSentence(words, registers) });
      expect(issues.getAttribute("href")).toBe("/risks?tab=issues&overdue=true");
    },
    LONG,
  );

  it(
    "has words for each part that is empty, and for a plan without a baseline",
    async () => {
      const inputs = { earnedPeriods: null, actualPeriods: 0 as never };
      const figures = {
        ...TWO.figures,
        schedulePerformanceTime: missing("schedulePerformanceTime", "noBaseline", inputs),
      };
      const bare = aProgram({ id: "a", baselineStartDay: null, baselineFinishDay: null, slipWorkDays: null });
      const { words } = open(
        language,
        anExecutiveReview({ programs: [bare], baselineNumber: null, figures }),
      );
      const { t } = words;
      expect(await screen.findByText(t("executive.noBaseline"), {}, PATIENCE)).toBeTruthy();
      expect(screen.getByText(t("executive.ahead.none"))).toBeTruthy();
      expect(screen.getByText(t("executive.decisions.none"))).toBeTruthy();
      expect(screen.getByText(t("executive.risks.none"))).toBeTruthy();
      expect(screen.getByRole("link", { name: t("headline.registers.issues.none") })).toBeTruthy();
      expect(screen.queryByRole("region", { name: t("headline.registers.title") })).toBeNull();
      expect(screen.getByText(t("roadmap.noBaseline"))).toBeTruthy();
      expect(document.body.textContent).not.toMatch(/NaN|undefined|null/);
    },
    LONG,
  );

  it(
    "says what it is for while the plan has no programs",
    async () => {
      const none = { total: 0, counts: [], worse: [], better: [] };
      const { words } = open(language, anExecutiveReview({ programs: [], workstreams: [], headline: none }));
      const title = words.t("executive.emptyTitle");
      expect(await screen.findByRole("heading", { level: 1, name: title }, PATIENCE)).toBeTruthy();
    },
    LONG,
  );

  it(
    "asks as the address says, and goes back to the last review",
    async () => {
      const chosen = { ...TWO, since: { day: iso("2026-09-01"), by: "reader" as const } };
      const { words, user, asked, address } = open(
        language,
        chosen,
        "/review?asAt=2026-10-01&since=2026-09-01",
      );
      const name = words.t("executive.changes.backToLastReview");
      const back = await screen.findByRole("button", { name }, PATIENCE);
      const inputs = () => asked.filter((call) => call.name === "executive.review").map(({ input }) => input);
      expect(inputs()).toEqual([{ asAt: "2026-10-01", since: "2026-09-01" }]);
      await user.click(back);
      await waitFor(() => expect(inputs().at(-1)).toEqual({ asAt: "2026-10-01" }));
      expect(address()).not.toContain("since");
    },
    LONG,
  );

  it(
    "asks for another day once it is sent off, and refuses one that history does not hold",
    async () => {
      const known = { firstDay: iso("2023-12-10"), lastDay: TWO.statusDay, landmarks: [] };
      const { words, user, address } = open(language, TWO, "/review", { "history.days": known });
      const { t } = words;
      await user.click(
        await screen.findByRole("button", { name: t("executive.changes.chooseDay") }, PATIENCE),
      );
      const yearOf = async () =>
        (await screen.findAllByRole("spinbutton", {}, PATIENCE)).at(-1) as HTMLElement;
      await user.type(await yearOf(), "2021");
      expect(address()).not.toContain("since");
      await user.click(screen.getByRole("button", { name: t("executive.changes.compare") }));
      const data = { firstDay: known.firstDay, lastDay: TWO.statusDay };
      expect(await screen.findByText(errorSentence(words, { code: "DAY_NOT_KNOWN", data }))).toBeTruthy();
      expect(address()).not.toContain("since");
      await user.type(await yearOf(), "2025");
      await user.click(screen.getByRole("button", { name: t("executive.changes.compare") }));
      await waitFor(() => expect(address()).toContain("since=2025"));
    },
    LONG,
  );
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

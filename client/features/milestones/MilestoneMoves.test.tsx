import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { renderApp } from "#client/testing/render-app.tsx";
import { signedIn } from "#client/testing/signed-in.ts";
import type { EditImpact } from "#shared/contract/impact.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { chooseName } from "#shared/i18n/words.ts";
import type { Action } from "#shared/permissions/actions.ts";
import { aMilestone, aProgram, aProgramView, aRoadmap, iso, verdict } from "#shared/testing/views.ts";
import type { WorkDays } from "#shared/units.ts";

const MAY: readonly Action[] = ["program.read", "milestone.update"];
const open = aMilestone({ id: "m1", forecastDay: iso("2027-03-01") });
const done = aMilestone({
  id: "m2",
  actualDay: iso("2026-05-03"),
  progressPercent: 100,
  status: verdict("complete"),
});
const OPENED = { id: "m9", kind: "milestone", code: "M9", nameAr: "الافتتاح", nameEn: "Opening" } as const;

const PUSHES: EditImpact = {
  isSchedulable: true,
  moves: [
    {
      item: { ...OPENED, programCode: "P2" },
      fromDay: iso("2027-05-02"),
      toDay: iso("2027-05-04"),
      byWorkDays: 2 as WorkDays,
      path: [{ ...OPENED, programCode: "P2" }],
    },
  ],
  hiddenMoveCount: 0,
  programs: [],
  planFinish: null,
  newlyCritical: [],
  statusChanges: [],
  mayMoveAll: true,
};

function answers(language: Language, abilities: readonly Action[]) {
  const items = [open, done].map((milestone) => ({ kind: "milestone" as const, ...milestone }));
  const programs = [aProgram({ id: "p1", milestones: [open, done], abilities })];
  return signedIn("pmo", language, {
    "programs.get": aProgramView({ items, program: { abilities } }),
    "plan.roadmap": aRoadmap({ programs }),
    "milestones.impact": PUSHES,
  });
}

async function openPlan(language: Language, path: string, abilities = MAY) {
  const app = renderApp(language, path, answers(language, abilities));
  const isRoadmap = path.startsWith("/?");
  const name = app.words.t(isRoadmap ? "roadmap.panel" : "program.chart");
  const treegrid = within(await screen.findByRole("treegrid", { name }));
  const row = (code: string) => treegrid.getByRole("row", { name: new RegExp(`\\b${code}\\b`) });
  return {
    ...app,
    row,
    /** Focuses the open milestone's row and goes so many days on, in the direction of reading. */
    step: async (days: number) => {
      row("M1").focus();
      const arrow = language === "ar" ? "{ArrowLeft}" : "{ArrowRight}";
      await app.user.keyboard(`{Shift>}${arrow.repeat(days)}{/Shift}`);
    },
    dialog: async () => within(await screen.findByRole("dialog")),
  };
}

/** What the forecast field holds, part by part, whatever the order of the language. */
function partsOf(dialog: ReturnType<typeof within>, label: string) {
  const field = within(dialog.getByRole("group", { name: new RegExp(label) }));
  return field.getAllByRole("spinbutton").map((part) => Number(part.getAttribute("aria-valuenow")));
}

beforeEach(() => {
  vi.stubGlobal("innerWidth", 1_400);
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1_300);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(800);
});

describe.each(LANGUAGES)("a milestone moved on the plan, in %s", { timeout: 20_000 }, (language) => {
  it.each(["/programs/P1", '/?open=["P1"]'])(
    "is said with its day, opens with what it pushes, and is dropped by cancelling, at %s",
    async (path) => {
      const { words, step, dialog, user, address, asked } = await openPlan(language, path);
      const before = address();
      await step(2);
      const said = new RegExp(words.format.day(iso("2027-03-03")));
      expect(screen.getByText(said, { selector: '[role="status"]' })).toBeTruthy();
      await user.keyboard("{Enter}");
      await waitFor(() => expect(address()).toContain("milestone=m1&forecast=2027-03-03"));
      const opened = await dialog();
      await opened.findByRole("group", { name: new RegExp(words.t("terms.forecastDay")) });
      expect(partsOf(opened, words.t("terms.forecastDay")).toSorted((a, b) => a - b)).toEqual([3, 3, 2027]);
      expect(await opened.findByText(new RegExp(chooseName(language, OPENED).text))).toBeTruthy();
      // The panel speaks of the very statuses that the screen behind it shows.
      expect(asked.filter(({ name }) => name === "milestones.impact").map(({ input }) => input)).toEqual([
        { id: "m1", forecastDay: "2027-03-03", baselineNumber: 2 },
      ]);
      await user.click(opened.getByRole("button", { name: words.t("common.cancel") }));
      await waitFor(() => expect(address()).toBe(before));
      expect(screen.queryByRole("dialog")).toBeNull();
      expect(asked.map(({ name }) => name)).not.toContain("milestones.update");
    },
  );

  it("stands in the address, so that it can be sent: it opens proposed, and asks for the reason", async () => {
    const { words, dialog, user } = await openPlan(language, "/programs/P1?milestone=m1&forecast=2027-03-03");
    const opened = await dialog();
    expect(partsOf(opened, words.t("terms.forecastDay"))).toContain(2027);
    await user.click(opened.getByRole("button", { name: words.t("common.save") }));
    expect(opened.getByText(words.t("editing.rules.reasonMissing"))).toBeTruthy();
  });

  it("asks what it would move only for a day that could be saved", async () => {
    const path = "/programs/P1?milestone=m1&forecast=9999-12-31";
    const { words, dialog, user, asked } = await openPlan(language, path);
    const opened = await dialog();
    await user.click(opened.getByRole("button", { name: words.t("common.save") }));
    // The refusal stands there: by now it would have been asked.
    await waitFor(() => expect(opened.getAllByText(words.t("editing.rules.reasonMissing")).length).toBe(1));
    expect(opened.queryByText(new RegExp(chooseName(language, OPENED).text))).toBeNull();
    expect(asked.map(({ name }) => name)).not.toContain("milestones.impact");
  });

  it("opens as it stands where the address names no real day", async () => {
    const { words, dialog } = await openPlan(language, "/programs/P1?milestone=m1&forecast=2027-02-31");
    expect(partsOf(await dialog(), words.t("terms.forecastDay")).toSorted((a, b) => a - b)).toEqual([
      1, 3, 2027,
    ]);
  });

  it("is offered to those who may, for what is open, and to nobody else", async () => {
    const { words, row } = await openPlan(language, "/programs/P1");
    expect(row("M1").getAttribute("aria-description")).toBe(words.t("moves.hint"));
    expect(row("M2").hasAttribute("aria-description")).toBe(false);
    expect(screen.getByText(words.t("moves.help"))).toBeTruthy();
  });

  it("is not offered to those who only read", async () => {
    const { words, row, step } = await openPlan(language, "/programs/P1", ["program.read"]);
    expect(row("M1").hasAttribute("aria-description")).toBe(false);
    expect(screen.queryByText(words.t("moves.help"))).toBeNull();
    await step(2);
    expect(screen.queryByText(new RegExp(words.format.day(iso("2027-03-03"))))).toBeNull();
  });
});

import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { refusal, renderApp } from "#client/testing/render-app.tsx";
import { sessionOf, signedIn } from "#client/testing/signed-in.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { aScenario, aScenarioRef } from "#shared/testing/scenario-views.ts";
import { aMilestone, aProgram, aProgramView, aRoadmap, iso, verdict } from "#shared/testing/views.ts";

const MILESTONE = aMilestone({ id: "m1" });
const SAVED = { revision: 8, actSeq: 41, milestone: MILESTONE, programStatus: verdict("onPlan") };

function open(language: Language, address: string, answers = {}) {
  return renderApp(
    language,
    address,
    signedIn("pmo", language, {
      "session.read": sessionOf("pmo", language, ["scenario.read", "scenario.create"]),
      "scenarios.read": aScenario(),
      "scenarios.list": { scenarios: [aScenario()], abilities: ["scenario.create"], isFull: false },
      "savedViews.list": [],
      "plan.roadmap": aRoadmap({
        programs: [aProgram({ id: "p1", milestones: [MILESTONE] })],
        scenario: aScenarioRef(),
      }),
      "programs.get": aProgramView({
        items: [{ kind: "milestone", ...MILESTONE }],
        program: { abilities: ["program.read", "milestone.update", "item.create", "item.remove"] },
      }),
      "milestones.update": SAVED,
      "items.create": itemSaved(42),
      "items.remove": itemSaved(43),
      "history.undo": { revision: 9, actSeq: 44 },
      ...answers,
    }),
  );
}

function itemSaved(actSeq: number) {
  const item = { id: "m9", kind: "milestone", code: "M9", programCode: "P1", nameAr: "", nameEn: "New" };
  return { revision: 9, actSeq, removedLinkCount: 0, item: { ...item, version: 1 } };
}

beforeEach(() => {
  vi.stubGlobal("innerWidth", 600);
});

describe.each(LANGUAGES)("in a scenario, in %s", { timeout: 20_000 }, (language) => {
  it("says over the page, in its title and in the window's that this is not the plan", async () => {
    const { words } = open(language, "/?scenario=s1");
    const { t } = words;
    const line = await screen.findByRole("region", { name: t("scenarios.line.label") });
    const name = chooseName(language, aScenario()).text;
    expect(within(line).getByText(t("scenarios.line.notThePlan"))).toBeTruthy();
    expect(within(line).getByText(name)).toBeTruthy();
    const heading = screen.getByRole("heading", { level: 1 });
    expect(heading.textContent).toContain(name);
    await waitFor(() => expect(document.title).toContain(name));
    expect(screen.queryByRole("button", { name: t("shell.asAt") })).toBeNull();
    expect(screen.queryByRole("button", { name: t("roadmap.savedViews") })).toBeNull();
  });

  it("reads and writes the scenario alone: what is saved, added, removed and taken back names it", async () => {
    const { words, user, sent } = open(language, "/programs/P1?scenario=s1&milestone=m1");
    const { t } = words;
    const dialog = within(await screen.findByRole("dialog"));
    const progress = dialog.getByRole("textbox", { name: t("milestone.progressOf") });
    await user.clear(progress);
    await user.type(progress, "55");
    await user.click(dialog.getByRole("button", { name: t("common.save") }));
    await user.click(await screen.findByRole("button", { name: t("common.undo") }));
    await waitFor(() => expect(sent.some(({ name }) => name === "history.undo")).toBe(true));

    await user.click(await screen.findByRole("button", { name: t("items.add") }));
    const adding = within(await screen.findByRole("dialog"));
    await user.click(adding.getByRole("button", { name: t("items.send") }));
    expect(adding.getByText(t("items.rules.noName"))).toBeTruthy();
    await user.type(adding.getByRole("textbox", { name: t("items.nameAr") }), "تسليم");
    const day = within(await adding.findByRole("group", { name: t("terms.forecastDay") })).getAllByRole(
      "spinbutton",
    );
    const [first, second, third] = language === "ar" ? ["1", "3", "2027"] : ["1", "3", "2027"];
    for (const [place, part] of [first, second, third].entries()) {
      const field = day[place];
      if (field) await user.type(field, part);
    }
    await user.click(adding.getByRole("button", { name: t("items.send") }));
    await waitFor(() => expect(sent.some(({ name }) => name === "items.create")).toBe(true));

    const written = sent.filter(({ method }) => method === "POST");
    expect(written.map(({ name }) => name)).toEqual(["milestones.update", "history.undo", "items.create"]);
    expect(new Set(written.map(({ scenarioId }) => scenarioId))).toEqual(new Set(["s1"]));
    const read = sent.filter(({ name }) => name === "programs.get" || name === "plan.items");
    expect(new Set(read.map(({ scenarioId }) => scenarioId))).toEqual(new Set(["s1"]));
  });

  it("removes a milestone from it after asking once more", async () => {
    const { words, user, sent, asked } = open(language, "/programs/P1?scenario=s1&milestone=m1");
    const { t } = words;
    await user.click(await screen.findByRole("button", { name: t("items.remove.milestone") }));
    await screen.findByText(t("items.removeIntro"));
    // The form that asks stands over the milestone's own.
    const asking = within(screen.getByRole("dialog", { name: new RegExp(t("items.remove.milestone")) }));
    await user.click(asking.getByRole("button", { name: t("items.remove.milestone") }));
    await waitFor(() => expect(sent.some(({ name }) => name === "items.remove")).toBe(true));
    expect(asked).toContainEqual({
      name: "items.remove",
      input: { id: "m1", version: MILESTONE.version, note: "" },
    });
    expect(sent.find(({ name }) => name === "items.remove")?.scenarioId).toBe("s1");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("asks nothing of the plan that a scenario does not hold: no talk, no registers, no saved views", async () => {
    const { sent, words } = open(language, "/programs/P1?scenario=s1");
    await screen.findByRole("tab", { name: words.t("program.plan") });
    for (const tab of ["risks", "decisions", "services", "comments"] as const) {
      expect(screen.queryByRole("tab", { name: words.t(`program.${tab}`) })).toBeNull();
    }
    const inScenario = sent.filter(({ scenarioId }) => scenarioId === "s1").map(({ name }) => name);
    expect(new Set(inScenario)).toEqual(new Set(["programs.get"]));
  });

  it("goes back to the plan, whose data it then asks for", async () => {
    const { words, user, sent, address } = open(language, "/?scenario=s1");
    await user.click(await screen.findByRole("button", { name: words.t("scenarios.line.leave") }));
    await waitFor(() => expect(address()).not.toContain("scenario"));
    await waitFor(() =>
      expect(sent).toContainEqual(expect.objectContaining({ name: "plan.roadmap", scenarioId: null })),
    );
    expect(screen.queryByRole("region", { name: words.t("scenarios.line.label") })).toBeNull();
  });

  it("says over a page of the plan that it is one, and asks for it as ever", async () => {
    const { words, sent } = open(language, "/decisions?scenario=s1", {
      "decisions.list": {
        decisions: [],
        programs: [],
        asking: null,
        statusDay: iso("2026-11-24"),
        asAt: null,
      },
    });
    expect(await screen.findByText(words.t("scenarios.line.elsewhere"))).toBeTruthy();
    expect(sent.filter(({ scenarioId }) => scenarioId !== null)).toEqual([]);
  });

  it("leads to the list, with a word why, from a scenario that is there no more", async () => {
    const { words, address } = open(language, "/?scenario=s0", {
      "scenarios.read": () => {
        throw refusal({ code: "NOT_FOUND", data: {} });
      },
    });
    expect(await screen.findByText(words.t("scenarios.gone"))).toBeTruthy();
    expect(address()).toMatch(/^\/scenarios/);
    expect(address()).not.toContain("scenario=");
  });
});

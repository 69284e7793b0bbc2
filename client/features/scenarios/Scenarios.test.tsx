import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderApp } from "#client/testing/render-app.tsx";
import { sessionOf, signedIn } from "#client/testing/signed-in.ts";
import type { ScenarioRow } from "#shared/contract/scenarios.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { aScenario } from "#shared/testing/scenario-views.ts";
import { aRoadmap } from "#shared/testing/views.ts";

function open(language: Language, scenarios: readonly ScenarioRow[], answers = {}) {
  return renderApp(
    language,
    "/scenarios",
    signedIn("pmo", language, {
      "session.read": sessionOf("pmo", language, ["scenario.read", "scenario.create"]),
      "scenarios.list": { scenarios, abilities: ["scenario.create"], isFull: false },
      "scenarios.read": aScenario({ id: "s9" }),
      "scenarios.create": { id: "s9", version: 1 },
      "scenarios.rename": { id: "s1", version: 2 },
      "scenarios.discard": { id: "s1", version: 2 },
      "plan.roadmap": aRoadmap({}),
      ...answers,
    }),
  );
}

describe.each(LANGUAGES)("the scenarios, in %s", { timeout: 20_000 }, (language) => {
  it("says what they are for while there are none", async () => {
    const { words } = open(language, []);
    expect(await screen.findByRole("heading", { name: words.t("scenarios.emptyTitle") })).toBeTruthy();
    expect(screen.getByText(words.t("scenarios.emptyBody"))).toBeTruthy();
  });

  it("tells of each who made it and how far it has gone from the plan, and leads into it", async () => {
    const { words } = open(language, [aScenario({ actCount: 3, isPlanMovedSince: true, note: "why" })]);
    const { t, format } = words;
    const name = chooseName(language, aScenario()).text;
    const entry = within(await screen.findByRole("listitem"));
    expect(entry.getByText(chooseName(language, aScenario().madeBy).text)).toBeTruthy();
    expect(entry.getByText(t("scenarios.changeCount", { count: 3, number: format.number(3) }))).toBeTruthy();
    expect(entry.getByText(t("scenarios.planMoved"))).toBeTruthy();
    expect(entry.getByText("why")).toBeTruthy();
    const into = entry.getByRole("link", { name: t("scenarios.openNamed", { name }) });
    expect(into.getAttribute("href")).toBe("/?scenario=s1");
    const compared = entry.getByRole("link", { name: t("scenarios.compareNamed", { name }) });
    expect(compared.getAttribute("href")).toBe("/scenarios/compare?left=plan&right=s1");
  });

  it("makes one of another, once it has a name, and opens it", async () => {
    const { words, user, asked, sent, address } = open(language, [aScenario()]);
    const { t } = words;
    await user.click(await screen.findByRole("button", { name: t("scenarios.create") }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: t("scenarios.create") }));
    expect(dialog.getByText(t("scenarios.rules.noName"))).toBeTruthy();
    await user.type(dialog.getByRole("textbox", { name: t("scenarios.fields.nameAr") }), "تجربة");
    await user.click(dialog.getByRole("button", { name: new RegExp(t("scenarios.fields.from")) }));
    const name = chooseName(language, aScenario()).text;
    await user.click(await screen.findByRole("option", { name }));
    await user.click(dialog.getByRole("button", { name: t("scenarios.create") }));
    await waitFor(() => expect(address()).toContain("scenario=s9"));
    const input = { nameAr: "تجربة", nameEn: "", note: "", from: "s1" };
    expect(asked).toContainEqual({ name: "scenarios.create", input });
    expect(sent.find((call) => call.name === "scenarios.create")?.scenarioId).toBeNull();
  });

  it("calls one otherwise, and lets it go only after asking once more", async () => {
    const { words, user, asked } = open(language, [aScenario()]);
    const { t } = words;
    const acts = t("scenarios.acts", { name: chooseName(language, aScenario()).text });
    await user.click(await screen.findByRole("button", { name: acts }));
    await user.click(await screen.findByRole("menuitem", { name: t("scenarios.rename") }));
    const renaming = within(await screen.findByRole("dialog"));
    const field = renaming.getByRole("textbox", { name: new RegExp(`^${t("scenarios.fields.nameEn")}`) });
    await user.clear(field);
    await user.type(field, "Other");
    await user.click(renaming.getByRole("button", { name: t("common.save") }));
    const { nameAr } = aScenario();
    const renamed = { id: "s1", version: 1, nameAr, nameEn: "Other", note: "" };
    await waitFor(() => expect(asked).toContainEqual({ name: "scenarios.rename", input: renamed }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

    await user.click(screen.getByRole("button", { name: acts }));
    await user.click(await screen.findByRole("menuitem", { name: t("scenarios.discard") }));
    const asking = within(await screen.findByRole("dialog"));
    expect(asking.getByText(t("scenarios.discardIntro"))).toBeTruthy();
    await user.click(asking.getByRole("button", { name: t("scenarios.discard") }));
    await waitFor(() =>
      expect(asked).toContainEqual({ name: "scenarios.discard", input: { id: "s1", version: 1 } }),
    );
  });
});

import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderApp } from "#client/testing/render-app.tsx";
import { sessionOf, signedIn } from "#client/testing/signed-in.ts";
import type { ScenarioComparison } from "#shared/contract/scenarios.ts";
import type { Language } from "#shared/contract/session.ts";
import { comparisonSentence } from "#shared/i18n/comparison-sentence.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { isolate } from "#shared/i18n/words.ts";
import {
  aComparison,
  aLinkDifference,
  anItemDifference,
  aProgramDifference,
  aScenario,
  aScenarioRef,
} from "#shared/testing/scenario-views.ts";

const PLACE = { code: "JED", nameAr: "جدة", nameEn: "Jeddah" };

const FULL = aComparison({
  programs: [aProgramDifference()],
  items: [
    anItemDifference(),
    anItemDifference({ key: "item m2", id: "m2", code: "M2", planMovedSince: true }),
    anItemDifference({ key: "item m3", id: "m3", code: "M3", requestable: false, whyNot: "kept" }),
  ],
  links: [aLinkDifference()],
  critical: {
    became: [{ id: "m1", kind: "milestone", code: "M1", programCode: "P1", nameAr: "", nameEn: "Opening" }],
    ceased: [],
  },
  places: [{ ...PLACE, finish: aProgramDifference().finish, programs: [aProgramDifference()] }],
});

function open(language: Language, comparison: ScenarioComparison, address = "/scenarios/compare?right=s1") {
  const program = aProgramDifference();
  return renderApp(
    language,
    address,
    signedIn("pmo", language, {
      "session.read": sessionOf("pmo", language, ["scenario.read"]),
      "scenarios.list": {
        scenarios: [aScenario(), aScenario({ id: "s2", nameAr: "الطريق أولًا", nameEn: "Road first" })],
        abilities: [],
        isFull: false,
      },
      "scenarios.compare": comparison,
      "scenarios.request": { requests: [{ id: "r1", code: "CR-07", program }] },
    }),
  );
}

describe.each(LANGUAGES)("a scenario compared, in %s", { timeout: 20_000 }, (language) => {
  it("says in a sentence what it comes to, and in tables what differs", async () => {
    const { words, asked } = open(language, FULL);
    const { t } = words;
    expect(await screen.findByText(comparisonSentence(words, FULL))).toBeTruthy();
    expect(asked).toContainEqual({ name: "scenarios.compare", input: { left: "plan", right: "s1" } });
    for (const part of ["programs", "items", "links", "critical", "places"] as const) {
      const region = screen.getByRole("region", { name: t(`comparison.${part}.title`) });
      expect(within(region).getByRole("table")).toBeTruthy();
    }
    expect(screen.getByText(t("comparison.planMovedSince"))).toBeTruthy();
    expect(screen.getByText(t("comparison.whyNot.kept"))).toBeTruthy();
    expect(screen.getByText(t("comparison.critical.became"))).toBeTruthy();
  });

  it("asks for what is chosen, with a reason, and leads to the requests that were made", async () => {
    const { words, user, asked } = open(language, FULL);
    const { t, format } = words;
    const all = t("comparison.chooseProgram", { program: isolate("P1") });
    await user.click(await screen.findByRole("checkbox", { name: all }));
    await user.click(
      screen.getByRole("checkbox", { name: t("comparison.choose", { name: isolate("P1 M2") }) }),
    );
    await user.click(screen.getByRole("checkbox", { name: t("comparison.chooseLinks") }));
    expect(screen.getByText(t("comparison.chosen", { count: 2, number: format.number(2) }))).toBeTruthy();
    await user.click(screen.getByRole("button", { name: t("comparison.ask") }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: t("comparison.send") }));
    expect(dialog.getByText(t("editing.rules.reasonMissing"))).toBeTruthy();
    await user.click(dialog.getByRole("button", { name: new RegExp(t("editing.chooseReason")) }));
    await user.click(await screen.findByRole("option", { name: t("reasons.scope") }));
    await user.click(dialog.getByRole("checkbox", { name: t("comparison.askRebaseline") }));
    await user.click(dialog.getByRole("button", { name: t("comparison.send") }));
    const link = await screen.findByRole("link", { name: "CR-07" });
    expect(link.getAttribute("href")).toBe("/desk/requests/r1");
    const chosen = ["item m1", "link l1"];
    const input = { id: "s1", chosen, reasonCode: "scope", note: "", isRebaseline: true };
    expect(asked).toContainEqual({ name: "scenarios.request", input });
    await waitFor(() => expect(screen.queryByRole("button", { name: t("comparison.ask") })).toBeNull());
  });

  it("says that nothing differs", async () => {
    const { words } = open(language, aComparison());
    expect(
      await screen.findByRole("heading", { name: comparisonSentence(words, aComparison()) }),
    ).toBeTruthy();
  });

  it("compares two scenarios, of which nothing can be asked for", async () => {
    const left = aScenarioRef({ id: "s2", nameAr: "الطريق أولًا", nameEn: "Road first" });
    const items = [anItemDifference({ requestable: false, whyNot: "notAgainstPlan" })];
    const between = aComparison({ items, left: { scenario: left, revision: 3 } });
    const { asked } = open(language, between, "/scenarios/compare?left=s2&right=s1");
    await screen.findByRole("table");
    expect(asked).toContainEqual({ name: "scenarios.compare", input: { left: "s2", right: "s1" } });
    expect(screen.queryByRole("checkbox")).toBeNull();
  });
});

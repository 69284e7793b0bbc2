import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { renderApp } from "#client/testing/render-app.tsx";
import { signedIn } from "#client/testing/signed-in.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import {
  aMeasuresRow,
  aStatusGrid,
  planMeasuresView,
  programMeasuresView,
} from "#shared/testing/measures.ts";
import { aProgramView } from "#shared/testing/views.ts";

/** Opening the whole client takes a while on a busy machine. */
const PATIENCE = { timeout: 20_000 };

beforeEach(() => {
  vi.stubGlobal("innerWidth", 390);
});

function open(language: Language, path: string) {
  const answers = {
    "programs.get": aProgramView({ program: { code: "P1" } }),
    "measures.program": programMeasuresView(),
    "measures.plan": planMeasuresView({ programs: [aMeasuresRow("P1")] }),
    "measures.statuses": aStatusGrid(),
  };
  return renderApp(language, path, signedIn("executive", language, answers));
}

describe.each(LANGUAGES)("the way to the measures, in %s", (language) => {
  it("leads over a tab of the program's page, which reads them only then", async () => {
    const { words, user, asked, address } = open(language, "/programs/P1?baseline=1");
    const { t } = words;
    const tab = await screen.findByRole("tab", { name: t("program.measures") }, PATIENCE);
    const readings = () => asked.filter(({ name }) => name === "measures.program");
    expect(readings()).toEqual([]);

    await user.click(tab);

    expect(await screen.findByRole("heading", { name: t("measures.curve.title") }, PATIENCE)).toBeTruthy();
    expect(readings().map(({ input }) => input)).toEqual([{ code: "P1", baselineNumber: 1 }]);
    expect(address()).toContain("tab=measures");
  }, 60_000);

  it("leads over the main navigation to the plan's, and from a row to that program's against the same baseline", async () => {
    const { words, user, asked, address } = open(language, "/measures?tab=programs&baseline=1");
    const { t } = words;
    expect(
      await screen.findByRole("heading", { level: 1, name: t("measures.title") }, PATIENCE),
    ).toBeTruthy();
    const navigation = within(screen.getByRole("navigation", { name: t("shell.mainNavigation") }));
    const here = navigation.getByRole("link", { name: t("shell.measures") });
    expect(here.getAttribute("aria-current")).toBe("page");
    expect(asked.find(({ name }) => name === "measures.plan")?.input).toEqual({ baselineNumber: 1 });

    await user.click(screen.getByRole("link", { name: "P1" }));

    await screen.findByRole("tab", { name: t("program.measures"), selected: true }, PATIENCE);
    expect(address()).toBe("/programs/P1?tab=measures&baseline=1");
  }, 60_000);

  it("leads to the statuses by period in a reading of their own, as at the day that the address holds", async () => {
    const { words, asked } = open(language, "/measures?tab=statuses&asAt=2026-11-20");
    const { t } = words;
    expect(await screen.findByRole("heading", { name: t("measures.grid.title") }, PATIENCE)).toBeTruthy();
    const inputOf = (wanted: string) => asked.find(({ name }) => name === wanted)?.input;
    expect(inputOf("measures.plan")).toEqual({ asAt: "2026-11-20" });
    expect(inputOf("measures.statuses")).toEqual({ asAt: "2026-11-20" });
  }, 60_000);
});

import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { type Answers, refusal, renderApp } from "#client/testing/render-app.tsx";
import { signedIn } from "#client/testing/signed-in.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { aMilestone, aProgram, aRoadmap, verdict } from "#shared/testing/views.ts";

const launch = aMilestone({ id: "m1", progressPercent: 40, status: verdict("onPlan") });
const path = `/?view=table&columns=${encodeURIComponent('["progress"]')}&open=${encodeURIComponent('["P1"]')}`;

async function open(language: Language, answers: Answers = {}) {
  vi.stubGlobal("innerWidth", 1_400);
  const abilities = ["program.read", "milestone.update"] as const;
  const view = aRoadmap({ programs: [aProgram({ id: "p1", milestones: [launch], abilities })] });
  const app = renderApp(language, path, signedIn("pmo", language, { "plan.roadmap": view, ...answers }));
  const table = await screen.findByRole("table");
  const row = within(table).getByRole("rowheader", { name: /M1/ }).closest("tr") ?? table;
  await app.user.click(within(within(row).getByRole("cell")).getByRole("button"));
  const field = await screen.findByRole("textbox", { name: app.words.t("milestone.progressOf") });
  return { ...app, row, field };
}

describe.each(LANGUAGES)("progress in its cell, in %s", { timeout: 20_000 }, (language) => {
  it("is saved at once by Enter, in whatever digits, and can be taken back", async () => {
    const { user, words, asked, field } = await open(language, {
      "milestones.update": {
        revision: 8,
        actSeq: 5,
        milestone: { ...launch, progressPercent: 55, version: 2 },
        programStatus: verdict("onPlan"),
      },
    });
    await user.clear(field);
    await user.type(field, "٥٥{Enter}");
    const status = words.t("status.onPlan");
    expect(await screen.findByText(words.t("milestone.saved", { code: "M1", status }))).toBeTruthy();
    expect(screen.getByRole("button", { name: words.t("common.undo") })).toBeTruthy();
    const input = { id: "m1", version: 1, progressPercent: 55, baselineNumber: 2 };
    expect(asked).toContainEqual({ name: "milestones.update", input });
  });

  it("is left as it was by Escape, and by a figure that changes nothing", async () => {
    const { user, asked, field, row } = await open(language);
    await user.clear(field);
    await user.type(field, "70{Escape}");
    expect(screen.queryByRole("textbox", { name: field.getAttribute("aria-label") ?? "" })).toBeNull();
    await user.click(within(within(row).getByRole("cell")).getByRole("button"));
    await user.keyboard("{Enter}");
    expect(asked.some(({ name }) => name === "milestones.update")).toBe(false);
  });

  it("is refused in words where it says what only an actual day can say, or nothing at all", async () => {
    const { user, words, asked, field } = await open(language);
    await user.clear(field);
    await user.type(field, "100{Enter}");
    expect((await screen.findByRole("alert")).textContent).toBe(words.t("editing.rules.doneNeedsActual"));
    expect(field.getAttribute("aria-invalid")).toBe("true");
    await user.clear(field);
    await user.type(field, "12x{Enter}");
    expect((await screen.findByRole("alert")).textContent).toBe(words.t("milestone.progressHelp"));
    expect(asked.some(({ name }) => name === "milestones.update")).toBe(false);
  });

  it("says so when the server does not take it", async () => {
    const { user, words, field } = await open(language, {
      "milestones.update": () => {
        throw refusal({ code: "STORAGE_READ_ONLY", data: {} });
      },
    });
    await user.clear(field);
    await user.type(field, "60{Enter}");
    await waitFor(() => expect(screen.getByText(words.t("errors.STORAGE_READ_ONLY"))).toBeTruthy());
  });
});

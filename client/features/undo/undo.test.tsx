import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { refusal, renderApp } from "#client/testing/render-app.tsx";
import { signedIn } from "#client/testing/signed-in.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { aMilestone, aProgramView, iso, verdict } from "#shared/testing/views.ts";

const COLLEAGUE = { nameAr: "فهد الدوسري", nameEn: "Fahad Aldosari" };

/** Saves the milestone's progress, which asks for no reason, as act 41. */
async function save(language: Language, undo: unknown) {
  const milestone = aMilestone({ id: "m1" });
  const app = renderApp(
    language,
    "/programs/P1?milestone=m1",
    signedIn("pmo", language, {
      "programs.get": aProgramView({
        items: [{ kind: "milestone", ...milestone }],
        program: { abilities: ["program.read", "milestone.update"] },
      }),
      "milestones.update": { revision: 8, actSeq: 41, milestone, programStatus: verdict("onPlan") },
      "history.undo": undo,
    }),
  );
  const { t } = app.words;
  const dialog = within(await screen.findByRole("dialog"));
  const progress = dialog.getByRole("textbox", { name: t("milestone.progressOf") });
  await app.user.clear(progress);
  await app.user.type(progress, "55");
  await app.user.click(dialog.getByRole("button", { name: t("common.save") }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const act = t("editing.acts.milestone", { code: "P1 M1" });
  const undone = () => app.asked.flatMap(({ name, input }) => (name === "history.undo" ? [input] : []));
  return { ...app, t, act, undone };
}

beforeEach(() => {
  vi.stubGlobal("innerWidth", 600);
});

describe.each(LANGUAGES)("a change saved in this session, in %s", { timeout: 20_000 }, (language) => {
  it("is taken back by its notice, and done again by the next one", async () => {
    const answers = [42, 43].map((actSeq) => ({ revision: 9, actSeq }));
    const { t, act, user, undone } = await save(language, () => answers.shift());
    await user.click(await screen.findByRole("button", { name: t("common.undo") }));
    expect(await screen.findByText(t("editing.undone", { act }))).toBeTruthy();
    // What was taken back is no longer offered to be.
    await waitFor(() => expect(screen.queryByRole("button", { name: t("common.undo") })).toBeNull());
    await user.click(screen.getByRole("button", { name: t("editing.redo") }));
    expect(await screen.findByText(t("editing.redone", { act }))).toBeTruthy();
    expect(undone()).toEqual([{ actSeq: 41 }, { actSeq: 42 }]);
  });

  it("is taken back and done again by keys", async () => {
    const answers = [42, 43].map((actSeq) => ({ revision: 9, actSeq }));
    const { t, act, user, undone } = await save(language, () => answers.shift());
    await waitFor(async () => {
      await user.keyboard("{Control>}z{/Control}");
      expect(undone()).toEqual([{ actSeq: 41 }]);
    });
    await screen.findByText(t("editing.undone", { act }));
    await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    expect(await screen.findByText(t("editing.redone", { act }))).toBeTruthy();
    expect(undone()).toEqual([{ actSeq: 41 }, { actSeq: 42 }]);
  });

  it("stays, with the reason, once somebody else has changed it", async () => {
    const data = { currentVersion: 3, values: [], changedBy: COLLEAGUE, changedOn: iso("2026-11-24") };
    const { t, act, user, words, undone } = await save(language, () => {
      throw refusal({ code: "VERSION_CONFLICT", data });
    });
    await user.click(await screen.findByRole("button", { name: t("common.undo") }));
    const person = language === "ar" ? COLLEAGUE.nameAr : COLLEAGUE.nameEn;
    const why = t("editing.changedSinceBy", { person, day: words.format.day(iso("2026-11-24")) });
    expect(await screen.findByText(t("editing.undoRefused", { act, why }))).toBeTruthy();
    await user.keyboard("{Control>}z{/Control}");
    expect(undone()).toHaveLength(1);
  });
});

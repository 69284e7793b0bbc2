import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderApp } from "#client/testing/render-app.tsx";
import { signedIn } from "#client/testing/signed-in.ts";
import type { ProgramSummaryView } from "#shared/contract/program-summary.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { anExecutiveReview } from "#shared/testing/executive-views.ts";
import { aTrendLine } from "#shared/testing/measures.ts";
import { aMilestone, aProgram, iso, verdict } from "#shared/testing/views.ts";

const PATIENCE = { timeout: 20_000 };
const LONG = 60_000;

const VIEW = anExecutiveReview({
  programs: [
    aProgram({ id: "a", status: verdict("late"), milestones: [aMilestone({ id: "m1" })] }),
    aProgram({ id: "b", status: verdict("onPlan") }),
  ],
});

const SUMMARY: ProgramSummaryView = {
  revision: 7,
  statusDay: iso("2026-11-24"),
  summaryAr: "",
  summaryEn: "",
  trends: [{ ...aTrendLine({ code: "M1" }), id: "m1" }],
  lastReport: {
    state: "approved",
    periodStartDay: iso("2026-10-01"),
    periodFinishDay: iso("2026-10-31"),
    submittedDay: iso("2026-11-02"),
    preparedBy: null,
    confidence: 3,
    achievements: "<b>وُقّع العقد</b>",
    nextSteps: "",
    decisionsText: "",
  },
  risks: [],
  decisions: [],
};

function present(language: Language, path = "/review/present") {
  const answers = { "executive.review": VIEW, "programs.summary": SUMMARY };
  return renderApp(language, path, signedIn("executive", language, answers));
}

describe.each(LANGUAGES)("the presentation, in %s", (language) => {
  const [forward, back] =
    language === "ar" ? ["{ArrowLeft}", "{ArrowRight}"] : ["{ArrowRight}", "{ArrowLeft}"];

  it(
    "walks by arrows in the direction of reading, tells where it is, and Escape leaves it",
    async () => {
      const { words, user, address } = present(language);
      const { t, format } = words;
      const place = (number: number) =>
        t("executive.presentation.place", { number: format.number(number), count: format.number(4) });
      await screen.findByText(place(1), {}, PATIENCE);
      await user.keyboard(forward);
      expect(await screen.findByText(place(2))).toBeTruthy();
      expect(screen.getByRole("heading", { level: 1, name: t("executive.changes.title") })).toBeTruthy();
      await user.keyboard("{End}");
      expect(await screen.findByText(place(4))).toBeTruthy();
      expect(address()).toContain("slide=A");
      await user.keyboard(forward);
      expect(screen.getByText(place(4))).toBeTruthy();
      await user.keyboard(back);
      expect(await screen.findByText(t("executive.decisions.none"))).toBeTruthy();
      await user.keyboard("{Home}");
      expect(await screen.findByText(place(1))).toBeTruthy();
      await user.keyboard("{Escape}");
      await waitFor(() => expect(address()).toBe("/review"));
    },
    LONG,
  );

  it(
    "opens at the slide of the address, with the program's status, claim and last words as they were typed",
    async () => {
      const { words } = present(language, "/review/present?programs=all&slide=B");
      const { t, format } = words;
      expect(await screen.findByRole("heading", { level: 1, name: /^B / }, PATIENCE)).toBeTruthy();
      const count = { number: format.number(5), count: format.number(5) };
      expect(screen.getByText(t("executive.presentation.place", count))).toBeTruthy();
      expect(screen.getByText(t("program.confidence.four"))).toBeTruthy();
      expect(await screen.findByText("<b>وُقّع العقد</b>")).toBeTruthy();
      expect(screen.getByText(t("standing.nothingWritten"))).toBeTruthy();
    },
    LONG,
  );

  it(
    "goes to the door with its address kept when nobody is signed in",
    async () => {
      const { address } = renderApp(language, "/review/present?slide=A", {
        "session.read": { person: null, abilities: [], isSample: false, samplePeople: [] },
      });
      await waitFor(() => expect(address()).toBe("/sign-in?from=%2Freview%2Fpresent%3Fslide%3DA"), PATIENCE);
    },
    LONG,
  );
});

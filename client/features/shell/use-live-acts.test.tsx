import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { aMilestone, aProgram, aRoadmap } from "#shared/testing/views.ts";
import { openStream } from "../../testing/event-source.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { signedIn } from "../../testing/signed-in.ts";

/** A plan that gets another program's name each time it is asked for. */
function changingPlan() {
  let times = 0;
  return () => {
    times += 1;
    const program = aProgram({ id: "p1", nameAr: `برنامج ${times}`, nameEn: `Program ${times}` });
    return aRoadmap({ programs: [{ ...program, milestones: [aMilestone({ id: "m1" })] }] });
  };
}

function showPage(isShown: boolean): void {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue(isShown ? "visible" : "hidden");
  act(() => {
    document.dispatchEvent(new Event("visibilitychange"));
  });
}

describe.each(LANGUAGES)("a page that somebody looks at, in %s", (language) => {
  const named = (times: number) => new RegExp(language === "ar" ? `برنامج ${times}` : `Program ${times}`);

  async function open() {
    renderApp(language, "/", signedIn("pmo", language, { "plan.roadmap": changingPlan() }));
    expect((await screen.findAllByText(named(1))).length).toBeGreaterThan(0);
    await waitFor(() => expect(openStream("live.acts")).toBeTruthy());
  }

  it("shows what others did as soon as it hears of it, asked for once however much it was", async () => {
    await open();
    const stream = openStream("live.acts");
    stream?.say("7", { subjectTypes: [] });
    stream?.say("8", { subjectTypes: ["scheduleItem"] });
    stream?.say("9", { subjectTypes: ["report"] });
    expect((await screen.findAllByText(named(2))).length).toBeGreaterThan(0);
    expect(screen.queryByText(named(3))).toBeNull();
  });

  it("does not listen while nobody looks, and then goes on where it left off", async () => {
    await open();
    openStream("live.acts")?.say("8", { subjectTypes: [] });
    await new Promise((resolve) => setTimeout(resolve, 0));

    showPage(false);
    await waitFor(() => expect(openStream("live.acts")).toBeUndefined());
    showPage(true);

    await waitFor(() => expect(openStream("live.acts")).toBeTruthy());
    expect(decodeURIComponent(openStream("live.acts")?.url ?? "")).toContain('"lastEventId":"8"');
  });
});

import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openStream } from "#client/testing/event-source.ts";
import { renderApp } from "#client/testing/render-app.tsx";
import { signedIn } from "#client/testing/signed-in.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { aMilestone, aProgram, aRoadmap } from "#shared/testing/views.ts";

describe.each(LANGUAGES)("a form that others have open too, in %s", (language) => {
  async function openForm() {
    const milestone = aMilestone({ id: "m1" });
    const program = aProgram({ id: "p1", milestones: [milestone], abilities: ["milestone.update"] });
    renderApp(
      language,
      "/?milestone=m1",
      signedIn("pmo", language, { "plan.roadmap": aRoadmap({ programs: [program] }) }),
    );
    const form = await screen.findByRole("dialog");
    await waitFor(() => expect(openStream("live.presence")).toBeTruthy());
    return form;
  }

  it("names them while they are there, and nobody once they have gone", async () => {
    const form = await openForm();
    const stream = openStream("live.presence");
    expect(decodeURIComponent(stream?.url ?? "")).toContain('"subjectId":"m1"');
    const name = language === "ar" ? "سارة" : "Sarah";

    stream?.say("", [{ id: "s", nameAr: "سارة", nameEn: "Sarah" }]);
    await waitFor(() => expect(form.textContent).toContain(name));

    stream?.say("", []);
    await waitFor(() => expect(form.textContent).not.toContain(name));
  });
});

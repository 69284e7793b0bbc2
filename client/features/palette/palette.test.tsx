import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderApp } from "#client/testing/render-app.tsx";
import { sessionOf } from "#client/testing/signed-in.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { aMilestone, aProgram, aRoadmap } from "#shared/testing/views.ts";

const launch = aMilestone({ id: "m1", code: "CC-1-02", nameAr: "إطلاق البوابة", nameEn: "Portal launch" });
const view = aRoadmap({ programs: [aProgram({ id: "p1", code: "CC-1", milestones: [launch] })] });

async function open(language: Language, key = "{Control>}k{/Control}") {
  const app = renderApp(language, "/administration", {
    "session.read": sessionOf("pmo", language, ["person.list", "quality.read"]),
    "people.list": [],
    "plan.roadmap": view,
    "savedViews.list": [{ id: "v1", name: "المتأخر عندي", search: "?status=late&group=owner" }],
    "session.updatePreferences": { language, digits: "latn", firstCalendar: "gregorian" },
  });
  await screen.findByRole("heading", { level: 1 });
  await app.user.keyboard(key);
  const dialog = await screen.findByRole("dialog");
  const names = () =>
    within(dialog)
      .queryAllByRole("option")
      .map(({ textContent }) => textContent ?? "");
  return { ...app, dialog, names };
}

describe.each(LANGUAGES)("the command palette, in %s", { timeout: 20_000 }, (language) => {
  it("opens by Ctrl and K with the focus where words are written, and offers what this person may open", async () => {
    const { words, dialog, names } = await open(language);
    const { t } = words;
    const ask = within(dialog).getByRole("combobox", { name: t("finding.paletteAsk") });
    await waitFor(() => expect(document.activeElement).toBe(ask));
    await waitFor(() => expect(names()).toContainEqual(expect.stringContaining("CC-1")));
    const all = names().join(" ");
    expect(all).toContain(t("shell.quality"));
    expect(all).not.toContain(t("administration.imports"));
    expect(all).not.toContain("CC-1-02");
  });

  it("finds a milestone by folded letters and goes to it by Enter", async () => {
    const { user, names, address } = await open(language);
    await waitFor(() => expect(names()).toContainEqual(expect.stringContaining("CC-1")));
    await user.keyboard("اطلاق البوابه");
    await waitFor(() => expect(names()).toHaveLength(1));
    expect(names()[0]).toContain("CC-1-02");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(address()).toContain("milestone=m1"));
  });

  it("opens a view of one's own as it was kept", async () => {
    const { user, words, names, address } = await open(language);
    await waitFor(() => expect(names().join(" ")).toContain("المتأخر عندي"));
    await user.keyboard("متاخر عندي");
    await waitFor(() => expect(names()).toEqual([expect.stringContaining(words.t("finding.kinds.view"))]));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(address()).toBe("/?status=late&group=owner&saved=v1"));
  });

  it("walks by arrows from where one writes, and does an act", async () => {
    const { user, words, dialog } = await open(language);
    await user.keyboard(words.t("shell.themeDark"));
    const act = await within(dialog).findByRole("option", { name: new RegExp(words.t("shell.themeDark")) });
    const ask = within(dialog).getByRole("combobox");
    await waitFor(() => expect(ask.getAttribute("aria-activedescendant")).toBe(act.id));
    await user.keyboard("{ArrowDown}{ArrowUp}");
    expect(ask.getAttribute("aria-activedescendant")).toBe(act.id);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(document.documentElement.dataset["theme"]).toBe("dark"));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("says when nothing is found, and closes by Escape", async () => {
    const { user, words, dialog } = await open(language);
    await user.keyboard("zzz");
    const none = words.t("finding.results", { count: "0" });
    await waitFor(() => expect(within(dialog).getByRole("status").textContent).toBe(none));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("opens by its button in the header too", async () => {
    const { user, words } = await open(language, "?");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await user.click(screen.getByRole("button", { name: words.t("shell.palette") }));
    expect(await screen.findByRole("dialog", { name: words.t("finding.palette") })).toBeTruthy();
  });

  it("lists every key by the question mark", async () => {
    const { words, dialog } = await open(language, "?");
    const { t } = words;
    expect(within(dialog).getByRole("heading", { name: t("finding.keysTitle") })).toBeTruthy();
    const roadmap = within(dialog).getByRole("table", { name: t("finding.keyPlaces.roadmap") });
    const row = within(roadmap).getByRole("row", { name: new RegExp(t("finding.keys.roadmap.today")) });
    expect(within(row).getByRole("rowheader").textContent?.trim()).toBe("T");
  });
});

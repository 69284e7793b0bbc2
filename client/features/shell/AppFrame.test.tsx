import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Language, SessionView } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { type Answers, refusal, renderApp, VISITOR } from "../../testing/render-app.tsx";

const person = {
  id: "p1",
  nameAr: "مسؤولة",
  nameEn: "Officer",
  email: "p@masar.example",
  role: "pmo",
} as const;

function frame(language: Language, answers: Answers = {}): Answers {
  const preferences = { language, digits: "latn", firstCalendar: "gregorian" } as const;
  const samplePeople = [{ ...person, titleAr: "", titleEn: "" }];
  const session: SessionView = {
    person: { ...person, preferences },
    abilities: ["person.list"],
    isSample: true,
    samplePeople,
  };
  return {
    "session.read": session,
    "people.list": [],
    "session.updatePreferences": preferences,
    ...answers,
  };
}

describe.each(LANGUAGES)("the frame, in %s", (language) => {
  it("names its parts, says that the data is illustrative and lets the keyboard skip to the content", async () => {
    const { words } = renderApp(language, "/administration", frame(language));
    expect(await screen.findByRole("navigation", { name: words.t("shell.mainNavigation") })).toBeTruthy();
    expect(screen.getByText(words.t("shell.sampleNotice"))).toBeTruthy();
    const skip = screen.getByRole("link", { name: words.t("shell.skipToContent") });
    expect(skip.getAttribute("href")).toBe(`#${screen.getByRole("main").id}`);
  });

  it("changes the language in place and keeps it with the person", async () => {
    const { user, asked } = renderApp(language, "/administration", frame(language));
    const [other, name] = language === "ar" ? (["en", "English"] as const) : (["ar", "العربية"] as const);
    await user.click(await screen.findByRole("button", { name }));
    await waitFor(() => expect(document.documentElement.lang).toBe(other));
    await waitFor(() =>
      expect(asked).toContainEqual({ name: "session.updatePreferences", input: { language: other } }),
    );
  });

  it("takes over what the server remembers of the person", async () => {
    const other = language === "ar" ? "en" : "ar";
    renderApp(language, "/administration", frame(other));
    await waitFor(() => expect(document.documentElement.lang).toBe(other));
  });

  it("keeps the theme on the device alone", async () => {
    const { words, user, asked } = renderApp(language, "/administration", frame(language));
    await user.click(await screen.findByRole("button", { name: words.t("shell.settings") }));
    await user.click(await screen.findByRole("radio", { name: words.t("shell.themeDark") }));
    expect(document.documentElement.dataset["theme"]).toBe("dark");
    expect(asked.map((call) => call.name)).not.toContain("session.updatePreferences");
  });

  it("leads to the door when the person signs out", async () => {
    let isSignedIn = true;
    const answers = frame(language);
    const { words, user, address } = renderApp(language, "/administration", {
      ...answers,
      "session.read": () => (isSignedIn ? answers["session.read"] : VISITOR),
      "/api/auth/sign-out": () => {
        isSignedIn = false;
      },
    });
    const name = new RegExp(language === "ar" ? person.nameAr : person.nameEn);
    await user.click(await screen.findByRole("button", { name }));
    await user.click(await screen.findByRole("menuitem", { name: words.t("shell.signOut") }));
    await waitFor(() => expect(address()).toContain("/sign-in"));
  });

  it("leads to the door when the session ended meanwhile", async () => {
    let reads = 0;
    const answers = frame(language);
    const { address } = renderApp(language, "/administration", {
      ...answers,
      "session.read": () => (reads++ === 0 ? answers["session.read"] : VISITOR),
      "people.list": () => {
        throw refusal({ code: "NOT_SIGNED_IN", data: {} });
      },
    });
    await waitFor(() => expect(address()).toContain("/sign-in"));
  });

  it("titles the window by the page, in the language of the moment", async () => {
    const { words } = renderApp(language, "/administration", frame(language));
    const title = `${words.t("shell.administration")} · ${words.t("common.product")}`;
    await waitFor(() => expect(document.title).toBe(title));
  });

  it("says that a page does not exist, inside the product", async () => {
    const { words } = renderApp(language, "/no-such-page", frame(language));
    expect(await screen.findByText(words.t("shell.notFoundTitle"))).toBeTruthy();
  });
});

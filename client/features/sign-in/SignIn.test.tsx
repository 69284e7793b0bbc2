import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { BilingualName } from "#shared/contract/names.ts";
import type { Language, SessionView } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import type { Words } from "#shared/i18n/words.ts";
import type { Role } from "#shared/permissions/actions.ts";
import { type Answers, refusal, renderApp, VISITOR } from "../../testing/render-app.tsx";

const PREFERENCES = { language: "ar", digits: "latn", firstCalendar: "gregorian" } as const;

const PMO = {
  id: "p1",
  nameAr: "مسؤول المتابعة",
  nameEn: "PMO officer",
  titleAr: "",
  titleEn: "",
  role: "pmo",
} as const;
const DIRECTOR = { ...PMO, id: "p2", nameAr: "مدير المكتب", nameEn: "PMO director" } as const;
const OWNER = { ...PMO, id: "p3", nameAr: "مالكة", nameEn: "Owner", role: "owner" } as const;
const SAMPLE: SessionView = { ...VISITOR, samplePeople: [OWNER, PMO, DIRECTOR] };

function named(person: BilingualName, language: Language): RegExp {
  return new RegExp(language === "ar" ? person.nameAr : person.nameEn);
}

/** A network whose session begins with the first successful sign-in. Administration is the lightest page. */
function door(session: SessionView, answers: Answers = {}, role: Role = "pmo"): Answers {
  let isSignedIn = false;
  const enter = () => {
    isSignedIn = true;
  };
  const person = { ...PMO, role, email: "pmo@masar.example", preferences: PREFERENCES };
  return {
    "session.read": () => (isSignedIn ? { ...session, person } : session),
    "session.updatePreferences": PREFERENCES,
    "/api/auth/sign-in-sample": enter,
    "/api/auth/sign-in": enter,
    ...answers,
  };
}

describe.each(LANGUAGES)("the door, in %s", (language) => {
  const at = "/sign-in?from=%2Fadministration";

  it("lets a visitor in as one of the sample's people with one click", async () => {
    const { user, asked, address } = renderApp(language, at, door(SAMPLE));
    await user.click(await screen.findByRole("button", { name: named(PMO, language) }));
    await waitFor(() => expect(address()).toBe("/administration"));
    expect(asked).toContainEqual({ name: "/api/auth/sign-in-sample", input: { personId: PMO.id } });
  });

  it("marks the sample's people as sample and keeps all but the first of a role one step away", async () => {
    const { words } = renderApp(language, at, door(SAMPLE));
    const section = await screen.findByRole("region", { name: words.t("signIn.sampleTitle") });
    expect(within(section).getAllByText(words.t("signIn.sampleMark"))).toHaveLength(3);
    const others = within(section).getByText(words.t("signIn.otherSamplePeople")).closest("details");
    expect(others?.textContent).toContain(language === "ar" ? DIRECTOR.nameAr : DIRECTOR.nameEn);
  });

  it("offers an account alone where there is no sample", async () => {
    const { words } = renderApp(language, at, door(VISITOR));
    expect(await screen.findByRole("heading", { name: words.t("signIn.title") })).toBeTruthy();
    expect(screen.queryByText(words.t("signIn.sampleTitle"))).toBeNull();
  });

  it("asks nobody before an e-mail and a password are written", async () => {
    const { words, user, asked } = renderApp(language, at, door(VISITOR));
    await user.click(await screen.findByRole("button", { name: words.t("signIn.submit") }));
    expect(screen.getByText(words.t("signIn.emailInvalid"))).toBeTruthy();
    expect(screen.getByText(words.t("signIn.passwordMissing"))).toBeTruthy();
    expect(asked.map(({ name }) => name)).toEqual(["session.read"]);
  });

  it("says that e-mail and password do not fit", async () => {
    const refuse = () => {
      throw refusal({ code: "WRONG_CREDENTIALS", data: {} });
    };
    const { words, user } = renderApp(language, at, door(VISITOR, { "/api/auth/sign-in": refuse }));
    await writeAccount(user, words);
    expect((await screen.findByRole("alert")).textContent).toContain(words.t("errors.WRONG_CREDENTIALS"));
  });

  it("shuts the form while sign-in is throttled and counts the time down", async () => {
    const refuse = () => {
      throw refusal({ code: "THROTTLED", data: { retryAfterSeconds: 40 } });
    };
    const { words, user } = renderApp(language, at, door(VISITOR, { "/api/auth/sign-in": refuse }));
    await writeAccount(user, words);
    expect((await screen.findByRole("timer")).textContent).toMatch(/40|39/);
    const submit = screen.getByRole("button", { name: words.t("signIn.submit") });
    expect(submit.hasAttribute("disabled")).toBe(true);
  });

  it("keeps the language that was chosen at the door", async () => {
    const { words, user, asked } = renderApp(language, at, door(SAMPLE));
    const [other, name] = language === "ar" ? (["en", "English"] as const) : (["ar", "العربية"] as const);
    await user.click(await screen.findByRole("button", { name }));
    await waitFor(() => expect(document.documentElement.lang).toBe(other));
    expect(document.documentElement.dir).toBe(other === "ar" ? "rtl" : "ltr");
    expect(screen.queryByText(words.t("signIn.sampleTitle"))).toBeNull();
    await user.click(screen.getByRole("button", { name: named(PMO, other) }));
    await waitFor(() =>
      expect(asked).toContainEqual({ name: "session.updatePreferences", input: { language: other } }),
    );
  });
});

async function writeAccount(user: UserEvent, words: Words): Promise<void> {
  await user.type(await screen.findByLabelText(words.t("signIn.email")), "someone@masar.example");
  await user.type(screen.getByLabelText(words.t("signIn.password")), "a long phrase of words");
  await user.click(screen.getByRole("button", { name: words.t("signIn.submit") }));
}

describe("where a visitor was going", () => {
  it("is forgotten when it would lead away from the product", async () => {
    const { user, address } = renderApp("en", "/sign-in?from=%2F%2Fevil.example", door(SAMPLE));
    await user.click(await screen.findByRole("button", { name: named(OWNER, "en") }));
    await waitFor(() => expect(address()).toBe("/"));
  });

  it.each([
    ["executive", "/review"],
    ["pmo", "/"],
  ] as const)(
    "is their first screen when it was nowhere in particular: an %s starts on %s",
    async (role, start) => {
      const { user, address } = renderApp("en", "/", door(SAMPLE, {}, role));
      await user.click(await screen.findByRole("button", { name: named(PMO, "en") }));
      await waitFor(() => expect(address()).toBe(start));
    },
  );

  it("is remembered when a closed page leads to the door", async () => {
    const { address } = renderApp("en", "/administration", door(VISITOR));
    await waitFor(() => expect(address()).toBe("/sign-in?from=%2Fadministration"));
  });
});

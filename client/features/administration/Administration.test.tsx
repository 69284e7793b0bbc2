import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { PersonUpdateInput, PersonView } from "#shared/contract/people.ts";
import type { Language, SessionView } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import type { Action } from "#shared/permissions/actions.ts";
import { type Answers, refusal, renderApp, VISITOR } from "../../testing/render-app.tsx";

const ALL: readonly Action[] = ["person.list", "person.create", "person.update"];

function person(id: string, change: Partial<PersonView> = {}): PersonView {
  return {
    id,
    nameAr: `شخص ${id}`,
    nameEn: `Person ${id}`,
    email: `${id}@masar.example`,
    titleAr: "",
    titleEn: "",
    role: "viewer",
    isActive: true,
    isSample: false,
    hasPassword: true,
    version: 1,
    ...change,
  };
}

function sessionOf(language: Language, abilities: readonly Action[]): SessionView {
  const preferences = { language, digits: "latn", firstCalendar: "gregorian" } as const;
  return { ...VISITOR, abilities, person: { ...person("me"), role: "administrator", preferences } };
}

function office(language: Language, abilities: readonly Action[], answers: Answers = {}): Answers {
  return {
    "session.read": sessionOf(language, abilities),
    "people.list": [person("me", { role: "administrator" }), person("a")],
    ...answers,
  };
}

async function rowOf(name: RegExp): Promise<HTMLElement> {
  const heading = await screen.findByRole("rowheader", { name });
  const row = heading.closest("tr");
  if (!row) throw new Error("a row heading stands in a row");
  return row;
}

describe.each(LANGUAGES)("administration, in %s", (language) => {
  const nameOfA = language === "ar" ? /شخص a/ : /Person a/;

  it("is closed, in words, to whom it is not open", async () => {
    const { words } = renderApp(language, "/administration", office(language, []));
    expect(await screen.findByText(words.t("shell.noPermissionTitle"))).toBeTruthy();
    expect(screen.queryByRole("link", { name: words.t("shell.administration") })).toBeNull();
  });

  it("suspends a person at once on screen and says that it was saved", async () => {
    const suspend = (input: PersonUpdateInput) =>
      person("a", { isActive: input.isActive ?? true, version: 2 });
    const answers = office(language, ALL, { "people.update": suspend });
    const { words, user, asked } = renderApp(language, "/administration", answers);
    await user.click(within(await rowOf(nameOfA)).getByRole("switch"));
    expect(within(await rowOf(nameOfA)).getByText(words.t("administration.inactive"))).toBeTruthy();
    expect(await screen.findByText(/حُفظ التعديل|was saved/)).toBeTruthy();
    const input = { id: "a", version: 1, isActive: false };
    expect(asked).toContainEqual({ name: "people.update", input });
  });

  it("puts a refused change back and says why", async () => {
    const refuse = () => {
      throw refusal({
        code: "INVALID_INPUT",
        data: { problems: [{ path: "role", rule: "lastAdministrator" }] },
      });
    };
    const { words, user } = renderApp(
      language,
      "/administration",
      office(language, ALL, { "people.update": refuse }),
    );
    await user.click(within(await rowOf(nameOfA)).getByRole("switch"));
    expect(await screen.findByText(words.t("problems.lastAdministrator"))).toBeTruthy();
    await waitFor(async () =>
      expect(within(await rowOf(nameOfA)).getByText(words.t("administration.active"))).toBeTruthy(),
    );
  });

  it("shows what the server refuses of a new person at the field", async () => {
    const refuse = () => {
      throw refusal({
        code: "INVALID_INPUT",
        data: { problems: [{ path: "password", rule: "tooShort", params: { minimum: 12 } }] },
      });
    };
    const { words, user } = renderApp(
      language,
      "/administration",
      office(language, ALL, { "people.create": refuse }),
    );
    await user.click(await screen.findByRole("button", { name: words.t("administration.addPerson") }));
    const form = await screen.findByRole("dialog");
    await user.click(within(form).getByRole("button", { name: words.t("administration.addPerson") }));
    const password = await within(form).findByLabelText(words.t("administration.password"));
    await waitFor(() => expect(password.getAttribute("aria-invalid")).toBe("true"));
    expect(within(form).getByText(words.t("problems.tooShort", { minimum: "12" }))).toBeTruthy();
  });
});

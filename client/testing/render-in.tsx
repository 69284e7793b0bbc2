import { type RenderResult, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import type { Language } from "#shared/contract/session.ts";
import { ar } from "#shared/i18n/ar.ts";
import { en } from "#shared/i18n/en.ts";
import { createWords, type Words } from "#shared/i18n/words.ts";
import { DEFAULT_SETTINGS, type DisplaySettings } from "../ui/locale/display-settings.ts";
import { LocaleProvider } from "../ui/locale/LocaleProvider.tsx";

export interface Rendered extends RenderResult {
  readonly words: Words;
  readonly user: UserEvent;
}

/** The words of a language, for asking a screen by the names that people see. */
export function wordsIn(language: Language, settings: Partial<DisplaySettings> = {}): Words {
  const { digits, firstCalendar } = { ...DEFAULT_SETTINGS, ...settings };
  return createWords({ language, digits, firstCalendar }, language === "ar" ? ar : en);
}

/** Renders a control as a person who reads this language sees it, page direction included. */
export function renderIn(
  language: Language,
  element: ReactNode,
  settings: Partial<DisplaySettings> = {},
): Rendered {
  const words = wordsIn(language, settings);
  const all = { ...DEFAULT_SETTINGS, ...settings, language };
  const user = userEvent.setup();
  const result = render(
    <LocaleProvider initialSettings={all} initialWords={words}>
      {element}
    </LocaleProvider>,
  );
  return { ...result, words, user };
}

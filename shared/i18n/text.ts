import { createInstance, type i18n, type TFunction } from "i18next";
import type { Language } from "../contract/session.ts";
import type { ar, Catalogue } from "./ar.ts";
import type { en } from "./en.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "masar";
    resources: { masar: Catalogue };
  }
}

/** Looks a key of the catalogue up and fills it in; keys are checked when compiling. */
export type Translate = TFunction<"masar">;

/** The words of one language, as its file exports them. */
export type LanguageWords = typeof ar | typeof en;

/**
 * An i18next instance that speaks `language` at once. Values are not escaped: a sentence becomes
 * text (React, a PDF's HTML writer), never markup. Plural forms follow `Intl.PluralRules`. Words that are not
 * there yet are added before a screen needs them (client/ui/locale).
 */
export function createText(language: Language, words: Partial<LanguageWords>): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    ns: ["masar"],
    defaultNS: "masar",
    resources: { [language]: { masar: words } },
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  });
  return instance;
}

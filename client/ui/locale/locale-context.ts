import { createContext, useContext } from "react";
import type { Words } from "#shared/i18n/words.ts";
import { invariant } from "#shared/invariant.ts";
import type { DisplaySettings } from "./display-settings.ts";

export interface LocaleValue {
  readonly words: Words;
  readonly settings: DisplaySettings;
  /** Applies at once, without a reload; resolves when the new words are on screen. */
  readonly changeSettings: (change: Partial<DisplaySettings>) => Promise<void>;
}

export const LocaleContext = createContext<LocaleValue | null>(null);

/** The person's display settings and how to change them. */
export function useLocaleSettings(): LocaleValue {
  const value = useContext(LocaleContext);
  invariant(value, "every screen stands inside LocaleProvider");
  return value;
}

/** The words, figures and days of the person's language. */
export function useWords(): Words {
  return useLocaleSettings().words;
}

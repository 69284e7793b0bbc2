import { addressOf, oneOf } from "#client/ui/address/address.ts";
import type { Preferences } from "#shared/contract/session.ts";
import { directionOf } from "#shared/i18n/direction.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";

export type Theme = "light" | "dark" | "system";

/** How one person sees the product: what the server keeps of it, and the theme, which is the device's. */
export interface DisplaySettings extends Preferences {
  readonly theme: Theme;
}

export const DEFAULT_SETTINGS: DisplaySettings = {
  language: "ar",
  digits: "latn",
  firstCalendar: "gregorian",
  theme: "system",
};

/** The key is read by public/first-paint.js too. */
const STORAGE_KEY = "masar.display";

/** Read as forgivingly as an address: an older version may have left anything here. */
const keptSettings = addressOf({
  language: oneOf(LANGUAGES),
  digits: oneOf(["arab", "latn"]),
  firstCalendar: oneOf(["hijri", "gregorian"]),
  theme: oneOf(["light", "dark", "system"]),
});

function parseKept(text: string | null): Partial<DisplaySettings> {
  try {
    const kept = keptSettings.parse(JSON.parse(text ?? "{}"));
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
  } catch {
    return {};
  }
}

/** What this device remembers; the defaults where it remembers nothing or storage is closed. */
export function readSettings(): DisplaySettings {
  try {
    return { ...DEFAULT_SETTINGS, ...parseKept(localStorage.getItem(STORAGE_KEY)) };
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Remembers the settings on this device; a closed storage is no reason to stop. */
export function keepSettings(settings: DisplaySettings): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(settings));
  } catch {
    // The settings hold for this visit.
  }
}

/** Turns the page to a language's direction and a theme's colours. */
export function applyToDocument(settings: DisplaySettings, root: HTMLElement): void {
  root.lang = settings.language;
  root.dir = directionOf(settings.language);
  if (settings.theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = settings.theme;
}

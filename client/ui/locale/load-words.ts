import type { Language, Preferences } from "#shared/contract/session.ts";
import { createFormat } from "#shared/i18n/format.ts";
import { createText, type Translate } from "#shared/i18n/text.ts";
import type { Words } from "#shared/i18n/words.ts";

const spoken = new Map<Language, Translate>();

/** A language's catalogue is a file of its own, so that nobody downloads the one they do not read. */
async function loadText(language: Language): Promise<Translate> {
  const known = spoken.get(language);
  if (known) return known;
  const words =
    language === "ar" ? (await import("#shared/i18n/ar.ts")).ar : (await import("#shared/i18n/en.ts")).en;
  const { t } = createText(language, words);
  spoken.set(language, t);
  return t;
}

/** Words, figures and days as a person with these preferences reads them. */
export async function loadWords(preferences: Preferences): Promise<Words> {
  const { language, digits, firstCalendar } = preferences;
  const t = await loadText(language);
  return { language, t, format: createFormat({ language, digits, firstCalendar }) };
}

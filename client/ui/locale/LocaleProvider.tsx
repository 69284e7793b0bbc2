import { type ReactNode, useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { localeOf } from "#shared/i18n/format.ts";
import type { Words } from "#shared/i18n/words.ts";
import { applyToDocument, type DisplaySettings, keepSettings } from "./display-settings.ts";
import { loadWords } from "./load-words.ts";
import { LocaleContext } from "./locale-context.ts";

interface LocaleProviderProps {
  readonly initialSettings: DisplaySettings;
  readonly initialWords: Words;
  readonly children: ReactNode;
}

/** Holds language, digits, calendar and theme; turns the page when they change. */
export function LocaleProvider({ initialSettings, initialWords, children }: LocaleProviderProps) {
  const [shown, setShown] = useState({ settings: initialSettings, words: initialWords });
  const latest = useRef(initialSettings);

  const changeSettings = useCallback(async (change: Partial<DisplaySettings>) => {
    const settings = { ...latest.current, ...change };
    latest.current = settings;
    keepSettings(settings);
    const words = await loadWords(settings);
    // Two quick changes may load in either order; the last one asked for stands.
    if (latest.current === settings) setShown({ settings, words });
  }, []);

  useLayoutEffect(() => applyToDocument(shown.settings, document.documentElement), [shown.settings]);

  const value = useMemo(() => ({ ...shown, changeSettings }), [shown, changeSettings]);
  return (
    <LocaleContext value={value}>
      <I18nProvider locale={localeOf(shown.settings, shown.settings.firstCalendar)}>{children}</I18nProvider>
    </LocaleContext>
  );
}

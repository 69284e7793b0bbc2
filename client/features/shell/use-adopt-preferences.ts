import { useEffect, useRef } from "react";
import type { SessionView } from "#shared/contract/session.ts";
import { useLocaleSettings } from "../../ui/locale/locale-context.ts";

/**
 * Takes over what the server remembers of a person once per visit: a session that is still open on
 * another device's settings, or on settings that were changed elsewhere since.
 */
export function useAdoptPreferences(person: NonNullable<SessionView["person"]>): void {
  const { settings, changeSettings } = useLocaleSettings();
  const adopted = useRef<string | null>(null);

  useEffect(() => {
    if (adopted.current === person.id) return;
    adopted.current = person.id;
    const { language, digits, firstCalendar } = person.preferences;
    const isSame =
      settings.language === language &&
      settings.digits === digits &&
      settings.firstCalendar === firstCalendar;
    if (!isSame) void changeSettings({ language, digits, firstCalendar });
  }, [person, settings, changeSettings]);
}

import { useMutation } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTRPC } from "../../app/trpc.ts";
import type { DisplaySettings } from "../../ui/locale/display-settings.ts";
import { useLocaleSettings } from "../../ui/locale/locale-context.ts";
import { tellProblem } from "../../ui/Toast/toasts.ts";

/** Applies a display setting at once, and keeps it with the person. The theme stays with the device. */
export function useSettingsChange(): (change: Partial<DisplaySettings>) => void {
  const { changeSettings, words } = useLocaleSettings();
  const trpc = useTRPC();
  const { mutate } = useMutation(
    trpc.session.updatePreferences.mutationOptions({
      onError: () => tellProblem(words.t("shell.preferencesNotKept")),
    }),
  );
  return useCallback(
    ({ theme, ...preferences }) => {
      void changeSettings(theme ? { ...preferences, theme } : preferences);
      if (Object.keys(preferences).length > 0) mutate(preferences);
    },
    [changeSettings, mutate],
  );
}

import { THE_PLAN } from "#shared/contract/scenario-limits.ts";
import type { ScenarioRef } from "#shared/contract/scenarios.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";

/** The plan and scenarios as the choices of a field. */
export function sideChoices(
  { t, language }: Words,
  sides: readonly (typeof THE_PLAN | ScenarioRef)[],
): readonly { readonly id: string; readonly label: string }[] {
  return sides.map((side) =>
    side === THE_PLAN
      ? { id: THE_PLAN, label: t("scenarios.thePlanChosen") }
      : { id: side.id, label: chooseName(language, side).text },
  );
}

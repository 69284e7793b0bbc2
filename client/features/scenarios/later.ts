import { lazy } from "react";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";

/** Says over every page that a scenario is open; it comes, with its words, with the first scenario. */
export const ScenarioLine = lazy(async () => {
  await loadLaterWords("scenarios");
  return { default: (await import("./ScenarioLine.tsx")).ScenarioLine };
});

import { lazy } from "react";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";

/** The line comes, with its words, before the first page of a scenario does: none may show without it. */
export async function loadScenarioLine() {
  await loadLaterWords("scenarios");
  return { default: (await import("./ScenarioLine.tsx")).ScenarioLine };
}

/** Says over every page that a scenario is open. */
export const ScenarioLine = lazy(loadScenarioLine);

import { lazy } from "react";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";

/** The summary for a page of another feature, which a route hands it to; it brings its words along. */
export const ChangesSummary = lazy(async () => {
  await loadLaterWords("changes");
  return { default: (await import("./ChangesSummary.tsx")).ChangesSummary };
});

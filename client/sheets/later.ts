import { lazy } from "react";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";

/** What brings a file in comes with its words, when it is first asked for. */
export const ImportDialog = lazy(async () => {
  await Promise.all([
    loadLaterWords("editing"),
    loadLaterWords("imports"),
    loadLaterWords("registerGrid"),
    loadLaterWords("sheets"),
  ]);
  return { default: (await import("./ImportDialog.tsx")).ImportDialog };
});

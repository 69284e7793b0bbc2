import { lazy } from "react";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";

/** Nobody needs it before a program is opened: it comes, with its words, when one is. */
export const ProgramPanel = lazy(async () => {
  await Promise.all([loadLaterWords("program"), loadLaterWords("standing"), loadLaterWords("measures")]);
  return { default: (await import("./ProgramPanel.tsx")).ProgramPanel };
});

import { lazy } from "react";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";

/** Nobody needs it before a row is pointed at. */
export const PlanItemCard = lazy(async () => {
  await Promise.all([loadLaterWords("columns"), loadLaterWords("milestone")]);
  return { default: (await import("./PlanItemCard.tsx")).PlanItemCard };
});

import { lazy } from "react";

/** Nobody needs it before a row is pointed at. */
export const PlanItemCard = lazy(async () => ({
  default: (await import("./PlanItemCard.tsx")).PlanItemCard,
}));

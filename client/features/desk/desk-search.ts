import { addressOf, oneOf, textUpTo } from "#client/ui/address/address.ts";

/** Which tiles are shown: all, those in conflict, or those in one state. */
export const DESK_FILTERS = [
  "conflict",
  "draft",
  "returned",
  "missing",
  "submitted",
  "approved",
  "notOwing",
] as const;

/** What the address says of the desk. */
export const deskSearch = addressOf({
  /** The open period without it, else the one that closed last. */
  period: textUpTo(64),
  /** All tiles without it. */
  show: oneOf(DESK_FILTERS),
});

export type DeskSearch = ReturnType<typeof deskSearch.parse>;
export type DeskFilter = (typeof DESK_FILTERS)[number];

import { addressOf, flag, textUpTo } from "#client/ui/address/address.ts";

/** What the address of the packs holds. */
export const packsSearch = addressOf({
  /** Packs of this closed period; of all days and periods without it. */
  period: textUpTo(64),
  /** The form that has one made. */
  make: flag,
});

export type PacksSearch = ReturnType<typeof packsSearch.parse>;

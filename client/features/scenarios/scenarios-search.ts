import { addressOf, flag, textUpTo } from "#client/ui/address/address.ts";

/** What the address of the list of scenarios holds. */
export const scenariosSearch = addressOf({
  /** The form of a new one is open. */
  make: flag,
  /** What it is copied from; the plan when left out. */
  from: textUpTo(64),
  rename: textUpTo(64),
  discard: textUpTo(64),
  /** Whoever comes here had one open that is there no more. */
  gone: flag,
});

export type ScenariosSearch = ReturnType<typeof scenariosSearch.parse>;

/** The address once no form is open. */
export const NOTHING_OPEN = {
  make: undefined,
  from: undefined,
  rename: undefined,
  discard: undefined,
} as const satisfies ScenariosSearch;

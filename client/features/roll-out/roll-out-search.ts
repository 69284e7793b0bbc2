import { addressOf, flag, listOf, textUpTo } from "#client/ui/address/address.ts";

/** What the address of the roll-out holds. */
export const rollOutSearch = addressOf({
  /** Also programs that go nowhere yet. */
  every: flag,
  /** Codes of governorates whose centres are shown. */
  open: listOf(textUpTo(20), 50),
  /** The one cell that is open: a program and a place by their codes. */
  program: textUpTo(64),
  place: textUpTo(20),
});

export type RollOutSearch = ReturnType<typeof rollOutSearch.parse>;

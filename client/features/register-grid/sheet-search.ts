import { addressOf, flag, textUpTo } from "#client/ui/address/address.ts";

/** What the address says of a register's grid. */
export const sheetSearch = addressOf({
  q: textUpTo(100),
  /** The code of the one program whose rows are shown. */
  program: textUpTo(20),
  /** A column by its key; the register's own order when left out. */
  sortBy: textUpTo(40),
  descending: flag,
});

export type SheetSearch = ReturnType<typeof sheetSearch.parse>;

export const NO_FILTERS = { q: undefined, program: undefined } as const satisfies Partial<SheetSearch>;

import { addressOf, flag, oneOf, textUpTo } from "#client/ui/address/address.ts";
import { STATUSES } from "#shared/progress/status-words.ts";
import { COLUMNS } from "./columns.ts";

/** What the address says of the milestone grid. */
export const gridSearch = addressOf({
  q: textUpTo(100),
  /** The code of the one program whose milestones are shown. */
  program: textUpTo(20),
  status: oneOf(STATUSES),
  /** The plan's own order when left out. */
  sortBy: oneOf(COLUMNS),
  descending: flag,
});

export type GridSearch = ReturnType<typeof gridSearch.parse>;

export const NO_FILTERS = {
  q: undefined,
  program: undefined,
  status: undefined,
} as const satisfies Partial<GridSearch>;

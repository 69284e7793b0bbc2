import { addressOf, day, oneOf, textUpTo } from "#client/ui/address/address.ts";
import { asAtAddress, asAtOf } from "#client/ui/address/as-at.ts";

/** The address of the executive's page: as known on which day, and since which day changes are told. */
export const executiveSearch = addressOf({ ...asAtAddress.shape, since: day });

export type ExecutiveSearch = ReturnType<typeof executiveSearch.parse>;

/** The address of the presentation: besides, which programs it shows and the slide in sight. */
export const presentationSearch = addressOf({
  ...executiveSearch.shape,
  /** Those that need attention when left out. */
  programs: oneOf(["all"]),
  /** An id of `slidesOf`; the first one when left out. */
  slide: textUpTo(24),
});

/** What of an address the server is asked for. A day of after the one that is read tells of no change: it is left out. */
export function reviewInput({ asAt, since }: ExecutiveSearch) {
  const isBefore = since !== undefined && (asAt === undefined || since <= asAt);
  return { ...asAtOf({ asAt }), ...(isBefore ? { since } : {}) };
}

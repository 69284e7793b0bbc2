import { addressOf, counted, either, oneOf } from "#client/ui/address/address.ts";

const side = either(counted, oneOf(["forecast"]));

/** What is compared; the current baseline with the forecast when nothing else is said. */
export const baselineSearch = addressOf({ from: side, to: side });

export type BaselineSearch = ReturnType<typeof baselineSearch.parse>;

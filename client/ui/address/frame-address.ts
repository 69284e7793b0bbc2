import { addressOf, textUpTo } from "./address.ts";
import { asAtAddress } from "./as-at.ts";

const address = addressOf({
  ...asAtAddress.shape,
  /** The scenario that pages of the plan show instead of the plan. */
  scenario: textUpTo(64),
});

export type FrameSearch = ReturnType<typeof address.parse>;

/** What every address behind sign-in may hold. A scenario has no past: it is read as it stands. */
export const frameAddress = {
  parse: (written: Readonly<Record<string, unknown>>): FrameSearch => {
    const held = address.parse(written);
    return held.scenario === undefined ? held : { ...held, asAt: undefined };
  },
};

import type { LinkProposal } from "#client/gantt/link-rules.ts";
import { addressOf, oneOf, textUpTo } from "#client/ui/address/address.ts";
import { LINK_TYPES } from "#shared/contract/link-limits.ts";

/** What an address holds while the form of a link is open: the link, or as much as is known of a new one. */
export const linkAddress = {
  link: textUpTo(64),
  linkFrom: textUpTo(64),
  linkTo: textUpTo(64),
  linkType: oneOf(LINK_TYPES),
};

const address = addressOf(linkAddress);

export type LinkAddress = ReturnType<typeof address.parse>;

/** The address once the form is closed. */
export const NO_LINK = {
  link: undefined,
  linkFrom: undefined,
  linkTo: undefined,
  linkType: undefined,
} as const satisfies LinkAddress;

/** Whether the address asks for the form of a link. */
export function isLinkOpen({ link, linkFrom, linkTo }: LinkAddress): boolean {
  return link !== undefined || linkFrom !== undefined || linkTo !== undefined;
}

/** The address of the form of a link that a chart proposes. */
export function newLink({ predecessorId, successorId, type }: LinkProposal): LinkAddress {
  return { ...NO_LINK, linkFrom: predecessorId, linkTo: successorId, linkType: type };
}

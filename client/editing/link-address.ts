import * as z from "zod/mini";
import type { LinkProposal } from "#client/gantt/link-rules.ts";
import { maybe, textUpTo } from "#client/ui/address/address-fields.ts";
import { LINK_TYPES } from "#shared/contract/link-limits.ts";

/** What an address holds while the form of a link is open: the link, or as much as is known of a new one. */
export const linkAddress = {
  link: maybe(textUpTo(64)),
  linkFrom: maybe(textUpTo(64)),
  linkTo: maybe(textUpTo(64)),
  linkType: maybe(z.enum(LINK_TYPES)),
};

const address = z.object(linkAddress);

export type LinkAddress = z.infer<typeof address>;

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

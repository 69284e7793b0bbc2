import type { LinkType } from "./types.ts";

/** A link that nobody has agreed to yet. */
export interface LinkProposal {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly type: LinkType;
}

/**
 * How links are drawn from row to row, by pointer, finger or key. The chart knows no cycles and no rights: which rows
 * a link may join, and how that is written and said, is the caller's business. A link is only ever proposed.
 */
export interface LinkRules {
  /** Whether a link may begin at the row. */
  readonly mayStart: (rowId: string) => boolean;
  /** Whether a link that began at `fromId` may end at `toId`; asked of other rows only. */
  readonly mayEnd: (fromId: string, toId: string) => boolean;
  /** The lines beside the pointer while the link would join these two ends. */
  readonly flag: (link: LinkProposal) => readonly string[];
  /** What a screen reader says once a link begins at the row. */
  readonly started: (fromId: string) => string;
  /** What it says of a row that the link may end at. */
  readonly sentence: (link: LinkProposal) => string;
  /** What it says of a row that the link may not end at, the row it began at included. */
  readonly refused: (fromId: string, toId: string) => string;
  /** What it says once the link is given up. */
  readonly dropped: string;
  /** How to draw a link by keyboard, described at rows where one may begin. */
  readonly hint: string;
  readonly onLink: (link: LinkProposal) => void;
}

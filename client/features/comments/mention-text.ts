import type { PersonRef } from "#shared/contract/roadmap.ts";
import { foldForSearch } from "#shared/text/fold.ts";

/** An "@" that the caret stands behind, and what was typed of a name since. */
export interface MentionAsked {
  /** Where the "@" stands. */
  readonly start: number;
  readonly query: string;
}

/** Longer than any name; whoever typed so much after an "@" is not looking for one. */
const QUERY_LENGTH = 40;
const OFFERED_AT_MOST = 6;

/** The mention that is being typed at the caret; null elsewhere, also inside a mail address. */
export function mentionAt(text: string, caret: number): MentionAsked | null {
  const before = text.slice(0, caret);
  const start = before.lastIndexOf("@");
  if (start === -1) return null;
  const query = before.slice(start + 1);
  if (query.length > QUERY_LENGTH || query.includes("\n") || query.startsWith(" ")) return null;
  return /[\p{L}\p{N}._-]$/u.test(before.slice(0, start)) ? null : { start, query };
}

/** Those whose name in either language holds what was typed, whichever way its letters are written. */
export function findReaders(readers: readonly PersonRef[], query: string): PersonRef[] {
  const asked = foldForSearch(query);
  const found = readers.filter(({ nameAr, nameEn }) => foldForSearch(`${nameAr}\n${nameEn}`).includes(asked));
  return found.slice(0, OFFERED_AT_MOST);
}

/** The text with the name in place of what asked for it, and where the caret stands then. */
export function withName(text: string, { start, query }: MentionAsked, name: string) {
  const after = text.slice(start + 1 + query.length).trimStart();
  const before = `${text.slice(0, start)}${name} `;
  return { text: before + after, caret: before.length };
}

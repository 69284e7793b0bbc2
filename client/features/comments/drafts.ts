/** A comment as it is being written. */
export interface Draft {
  readonly body: string;
  readonly mentionedIds: readonly string[];
}

export const NO_DRAFT: Draft = { body: "", mentionedIds: [] };

/** What was begun in this place and not sent; it outlives the page, but not the window. */
export function keptDraft(place: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(place)) ?? "null");
    return isDraft(kept) ? kept : null;
  } catch {
    // No storage, or what an older version left there.
    return null;
  }
}

export function keepDraft(place: string, draft: Draft): void {
  try {
    if (draft.body.trim() === "") sessionStorage.removeItem(keyOf(place));
    else sessionStorage.setItem(keyOf(place), JSON.stringify(draft));
  } catch {
    // A window without storage keeps nothing; the text still stands in the page.
  }
}

/** Whether both say the same. */
export function isSameDraft(one: Draft, other: Draft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What could not be sent, and below it what was written since. */
export function joinDrafts(unsent: Draft, since: Draft): Draft {
  const body = since.body.trim() === "" ? unsent.body : `${unsent.body}\n${since.body}`;
  return { body, mentionedIds: [...new Set([...unsent.mentionedIds, ...since.mentionedIds])] };
}

const keyOf = (place: string) => `masar.comment.${place}`;

function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null || !("body" in value) || !("mentionedIds" in value)) {
    return false;
  }
  const { body, mentionedIds } = value;
  return typeof body === "string" && Array.isArray(mentionedIds);
}

import { useRef, useState } from "react";
import { plainText } from "#shared/text/plain-text.ts";
import { type Draft, isSameDraft, joinDrafts, keepDraft, keptDraft, NO_DRAFT } from "./drafts.ts";

interface DraftOptions {
  /** Names the draft on this device. */
  readonly place: string;
  readonly initial: Draft;
  /** What is sent stands among the comments at once, and so leaves the field. */
  readonly isShownEarly: boolean;
  /** Rejects when the comment was refused or nobody answered. */
  readonly onSend: (draft: Draft) => Promise<unknown>;
}

/** A comment being written: kept until it is sent, and back in its place when that fails. */
export function useDraft({ place, initial, isShownEarly, onSend }: DraftOptions) {
  const [draft, setDraft] = useState(() => keptDraft(place) ?? initial);
  const [failure, setFailure] = useState<unknown>(null);
  // What a failed send comes back to, also when the page has moved on since.
  const latest = useRef(draft);
  const show = (next: Draft) => {
    latest.current = next;
    setDraft(next);
  };
  const change = (next: Draft) => {
    show(next);
    keepDraft(place, next);
  };
  const send = async () => {
    const sent = { body: plainText(draft.body), mentionedIds: draft.mentionedIds };
    setFailure(null);
    // Gone from the field alone: it is kept until the answer comes, which the page may not live to see.
    if (isShownEarly) show(NO_DRAFT);
    try {
      await onSend(sent);
      const kept = keptDraft(place);
      if (kept && isSameDraft(kept, draft)) keepDraft(place, NO_DRAFT);
    } catch (error) {
      setFailure(error);
      if (isShownEarly) change(joinDrafts(draft, latest.current));
    }
  };
  return { draft, failure, change, send, forget: () => keepDraft(place, NO_DRAFT) };
}

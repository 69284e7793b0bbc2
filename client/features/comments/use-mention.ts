import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { MENTIONS_AT_MOST } from "#shared/contract/comment-limits.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import { chooseName } from "#shared/i18n/words.ts";
import type { Draft } from "./drafts.ts";
import { findReaders, mentionAt, withName } from "./mention-text.ts";

interface MentionOptions {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly draft: Draft;
  readonly readers: readonly PersonRef[];
  readonly onChange: (draft: Draft) => void;
}

const NOWHERE = -1;

/** Offers names behind an "@" at the caret: arrows walk them, Enter takes one, Escape sends the list away. */
export function useMention({ field, draft, readers, onChange }: MentionOptions) {
  const { language } = useWords();
  const [caret, setCaret] = useState(NOWHERE);
  const [active, setActive] = useState(0);
  // The "@" whose list was sent away.
  const [dismissed, setDismissed] = useState(NOWHERE);
  const nextCaret = useRef<number | null>(null);
  const { body, mentionedIds } = draft;

  const asked = caret === NOWHERE ? null : mentionAt(body, caret);
  const others = readers.filter(({ id }) => !mentionedIds.includes(id));
  const isOffered = asked !== null && asked.start !== dismissed && mentionedIds.length < MENTIONS_AT_MOST;
  const offered = isOffered ? findReaders(others, asked.query) : [];

  // After React has written the name: writing moves the caret to the end.
  useLayoutEffect(() => {
    if (nextCaret.current === null || !field.current) return;
    field.current.setSelectionRange(nextCaret.current, nextCaret.current);
    nextCaret.current = null;
  });

  const moveCaret = (place: number) => {
    setCaret(place);
    setActive(0);
  };
  const choose = (person: PersonRef) => {
    if (!asked) return;
    const written = withName(body, asked, chooseName(language, person).text);
    nextCaret.current = written.caret;
    moveCaret(written.caret);
    onChange({ body: written.text, mentionedIds: [...mentionedIds, person.id] });
  };
  /** Whether the key was the list's. */
  const takeKey = ({ key }: KeyboardEvent): boolean => {
    const person = offered[active];
    if (!person || !asked) return false;
    if (key === "ArrowDown") setActive((active + 1) % offered.length);
    else if (key === "ArrowUp") setActive((active + offered.length - 1) % offered.length);
    else if (key === "Enter") choose(person);
    else if (key === "Escape") setDismissed(asked.start);
    else return false;
    return true;
  };
  return { offered, active, choose, takeKey, moveCaret, leave: () => moveCaret(NOWHERE) };
}

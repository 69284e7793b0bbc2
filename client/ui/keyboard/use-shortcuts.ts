import { useEffect, useEffectEvent } from "react";
import { type Shortcut, shortcutOf } from "./shortcuts.ts";

const WRITING = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]";
/** What stands over the page has its own keys. */
const LAYERS = '[role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"]';

/** Answers keys wherever they are pressed on the page, unless people write there or a layer is open. */
export function useShortcuts(answers: Readonly<Partial<Record<Shortcut, () => void>>>): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isWithin(event, LAYERS)) return;
    const shortcut = shortcutOf(event, isWithin(event, WRITING));
    const answer = shortcut === null ? undefined : answers[shortcut];
    if (!answer) return;
    event.preventDefault();
    answer();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

function isWithin({ target }: KeyboardEvent, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** What a key asks of the page wherever it is pressed. */
export type Shortcut =
  | "search"
  | "nextMatch"
  | "previousMatch"
  | "today"
  | "zoomIn"
  | "zoomOut"
  | "palette"
  | "keys"
  | "nextInQueue"
  | "previousInQueue"
  | "approve"
  | "return"
  | "undo"
  | "redo";

export interface KeyPress {
  readonly key: string;
  /** The place on the keyboard: N is N on an Arabic layout too. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Null for keys that are nobody's. `isTyping`: the focus is where people write, and plain keys are theirs. */
export function shortcutOf(press: KeyPress, isTyping: boolean): Shortcut | null {
  const { key, code, shiftKey, ctrlKey, metaKey, altKey } = press;
  if (altKey) return null;
  if (ctrlKey || metaKey) return heldShortcut(press, isTyping);
  if (isTyping) return null;
  if (key === "?" || key === "؟") return "keys";
  if (key === "/" || (isArabicLetter(key) && code === "Slash" && !shiftKey)) return "search";
  if (key === "+" || key === "=") return "zoomIn";
  if (key === "-") return "zoomOut";
  if (code === "KeyT" && !shiftKey) return "today";
  if (code === "KeyN") return shiftKey ? "previousMatch" : "nextMatch";
  return shiftKey ? null : (QUEUE_KEYS[code] ?? null);
}

/** Where things wait one after the other to be decided. */
const QUEUE_KEYS: Readonly<Record<string, Shortcut>> = {
  KeyJ: "nextInQueue",
  KeyK: "previousInQueue",
  KeyA: "approve",
  KeyR: "return",
};

/** With Ctrl or Command. Where people write, undo is the field's own. */
function heldShortcut({ code, shiftKey }: KeyPress, isTyping: boolean): Shortcut | null {
  if (code === "KeyK" && !shiftKey) return "palette";
  if (isTyping) return null;
  if (code === "KeyZ") return shiftKey ? "redo" : "undo";
  return code === "KeyY" && !shiftKey ? "redo" : null;
}

/** Arabic layouts have a letter where others have the slash; by its place alone a German minus would be taken for it. */
function isArabicLetter(key: string): boolean {
  return /^\p{Script=Arabic}$/u.test(key);
}

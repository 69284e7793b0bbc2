/** Marks that turn the direction of what follows them, beyond the text that holds them. */
const DIRECTION_TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
/** Control characters, but for the tab and the end of a line. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;

/**
 * What somebody typed as it is kept: composed letters (NFC), one kind of line end, no control characters, and none of
 * the marks by which a text could turn its surroundings round. Letters, digits, emoji and the joiners that Arabic and
 * Persian need stay. Cleaning twice changes nothing.
 */
export function plainText(typed: string): string {
  return typed
    .normalize("NFC")
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(DIRECTION_TURNS, "")
    .replaceAll(CONTROLS, "")
    .trim();
}

import { htmlText } from "#shared/text/html-text.ts";

/** Markup that is safe to stand in a page as it is. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | null | readonly Part[];

/** Marks that would turn the order of what follows them, and what no page can hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066\u2067]/g;

/** Markup whose holes are text: escaped, unless they are markup themselves; lists are joined, null is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const pieces = strings.map((piece, index) => piece + written(parts[index] ?? null));
  return { markup: pieces.join("") };
}

/** For an attribute's value: without the isolating marks, which are elements elsewhere. */
export function plain(text: string): string {
  return text.replaceAll(/[\u2068\u2069]/g, "");
}

/** Markup made elsewhere that escapes by itself, as `svgOf` does. */
export function trusted(markup: string): Markup {
  return { markup };
}

function written(part: Part): string {
  if (part === null) return "";
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escaped(part);
  return "markup" in part ? part.markup : part.map(written).join("");
}

function escaped(text: string): string {
  return htmlText(text.replaceAll(UNWANTED, ""));
}

/** Text as a string of CSS: everything but letters of the two scripts, figures and spaces by its number. */
export function cssString(text: string): string {
  const safe = plain(text)
    .replaceAll(UNWANTED, "")
    .replaceAll(
      /[^A-Za-z0-9 \u0600-\u06ff]/gu,
      (letter) => `\\${letter.codePointAt(0)?.toString(16) ?? ""} `,
    );
  return `"${safe}"`;
}

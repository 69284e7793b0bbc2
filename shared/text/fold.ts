import { toAsciiDigits } from "./digits.ts";

/** Letters that people write for one another, each group with the one it is folded to. */
const SAME_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[ٱٲٳٵ]/g, "ا"],
  [/[ىیےۍې]/g, "ي"],
  [/[ةۃەۀہھۂ]/g, "ه"],
  [/ک/g, "ك"],
];

/** Written but not searched for: accents and vowel signs, the stretched line, a bare hamza, invisible marks. */
const UNWRITTEN = /[\p{M}\p{Cf}\u0640\u0621]/gu;

/**
 * A text as search compares it, so that what people type finds what is written: alef with or without hamza
 * or madda, ya for alef maqsura, ha for ta marbuta, hamza off its carrier, no vowel signs or tatweel, Latin
 * without accents or case, digits 0 to 9, one space for any white space. Folding twice changes nothing.
 */
export function foldForSearch(text: string): string {
  // Decomposing takes hamza and madda off their carriers, and ligatures and wide forms apart.
  let folded = toAsciiDigits(text.normalize("NFKD")).toLowerCase().normalize("NFKD").replace(UNWRITTEN, "");
  for (const [letters, letter] of SAME_LETTERS) folded = folded.replace(letters, letter);
  return folded.replace(/\s+/g, " ").trim();
}

import { CHOICES, type ChoiceSet } from "../registers/sheets/choices.ts";
import { type Lexicon, wordKey } from "../registers/sheets/read-cell.ts";
import type { Sheet, SheetColumn } from "../registers/sheets/sheet.ts";
import { sheetsAr } from "./catalogue/sheets.ar.ts";
import { sheetsEn } from "./catalogue/sheets.en.ts";

// Both catalogues at once: what people paste is in either language, whichever the screen speaks.

const CATALOGUES = [sheetsAr, sheetsEn] as const;

const LEXICON_ENTRIES = (Object.keys(CHOICES) as ChoiceSet[]).map((set) => [set, wordsOf(set)] as const);

/** Words of each closed set in both languages, and its codes themselves. */
export const LEXICON = Object.fromEntries(LEXICON_ENTRIES) as unknown as Lexicon;

function wordsOf(set: ChoiceSet): ReadonlyMap<string, string> {
  return new Map(
    CHOICES[set].flatMap((value) => {
      const words = CATALOGUES.map(
        ({ choices }) => (choices[set] as Readonly<Record<string, string>>)[value],
      );
      return [value, ...words].map((word) => [wordKey(word ?? value), value] as const);
    }),
  );
}

/** The column that a heading names, in either language; null when it names none. */
export function columnOfHeading({ columns }: Sheet, heading: string): SheetColumn | null {
  const wanted = wordKey(heading);
  return columns.find(({ key }) => headingsOf(key).some((word) => wordKey(word) === wanted)) ?? null;
}

function headingsOf(key: string): string[] {
  const headings = CATALOGUES.map(({ columns }) => (columns as Readonly<Record<string, string>>)[key] ?? key);
  return [key, ...headings];
}

import { foldForSearch } from "../../text/fold.ts";

/** Something that a cell may name: what the cell then holds, and its name in both languages. */
export interface Named {
  readonly value: string;
  readonly nameAr: string;
  readonly nameEn: string;
}

/** What a text names: by its code or e-mail, or by its name where no other has the same; null when nothing. */
export function findNamed<Choice extends Named>(text: string, choices: readonly Choice[]): Choice | null {
  const wanted = foldForSearch(text);
  if (wanted === "") return null;
  const byValue = choices.find(({ value }) => foldForSearch(value) === wanted);
  if (byValue) return byValue;
  const named = choices.filter(({ nameAr, nameEn }) =>
    [nameAr, nameEn].some((name) => foldForSearch(name) === wanted),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** A part of a sentence that opens to the programs it counts. */
export interface Clause {
  readonly text: string;
  readonly codes: readonly string[];
}

/** A sentence in its order: words that stand alone, and clauses. */
export type SentencePart = string | Clause;

/** Finds clauses in the sentence that was made of them, each after the one before; one that is not there is left out. */
export function sentenceParts(sentence: string, clauses: readonly Clause[]): SentencePart[] {
  const parts: SentencePart[] = [];
  let rest = sentence;
  for (const clause of clauses) {
    const at = rest.indexOf(clause.text);
    if (at < 0) continue;
    if (at > 0) parts.push(rest.slice(0, at));
    parts.push(clause);
    rest = rest.slice(at + clause.text.length);
  }
  return rest === "" ? parts : [...parts, rest];
}

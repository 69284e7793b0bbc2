/** A part of a sentence that opens to the programs it counts. */
export interface Clause {
  readonly text: string;
  readonly codes: readonly string[];
}

/** A sentence in its order: words that stand alone, and clauses, each with the marks that may not leave it. */
export type SentencePart = string | (Clause & { readonly marks: string });

/** Finds clauses in the sentence that was made of them, each after the one before; one that is not there is left out. */
export function sentenceParts(sentence: string, clauses: readonly Clause[]): SentencePart[] {
  const parts: SentencePart[] = [];
  let rest = sentence;
  for (const clause of clauses) {
    const at = rest.indexOf(clause.text);
    if (at < 0) continue;
    if (at > 0) parts.push(rest.slice(0, at));
    const after = rest.slice(at + clause.text.length);
    const [marks] = /^\S*/.exec(after) ?? [""];
    parts.push({ ...clause, marks });
    rest = after.slice(marks.length);
  }
  return rest === "" ? parts : [...parts, rest];
}

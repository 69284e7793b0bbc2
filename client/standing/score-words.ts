import type { Words } from "#shared/i18n/words.ts";

const STEPS = ["one", "two", "three", "four", "five"] as const;

/** A score of 1 to 5 in a word. */
export function scoreWord({ t }: Words, scale: "probabilities" | "impacts", score: number): string {
  return t(`standing.${scale}.${STEPS[score - 1] ?? "one"}`);
}

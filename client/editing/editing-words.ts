import { loadLaterWords } from "#client/ui/locale/load-words.ts";

/** The words that every form of the plan needs, besides its own: who only reads the plan never fetches them. */
export async function loadEditingWords(): Promise<void> {
  await Promise.all([loadLaterWords("editing"), loadLaterWords("impact")]);
}

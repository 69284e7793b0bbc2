import { loadLaterWords } from "#client/ui/locale/load-words.ts";

/** What the page says beside its own words: figures, claims, risks and reasons. */
export async function loadReviewWords(): Promise<void> {
  await Promise.all([
    loadLaterWords("decisions"),
    loadLaterWords("executive"),
    loadLaterWords("headline"),
    loadLaterWords("measures"),
    loadLaterWords("program"),
    loadLaterWords("standing"),
  ]);
}

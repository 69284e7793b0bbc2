import { loadRegisterWords } from "#client/registers/load-words.ts";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";

/** What the page says beside its own words: figures, claims, risks and reasons. */
export async function loadReviewWords(): Promise<void> {
  await Promise.all([
    loadRegisterWords("decisions"),
    loadLaterWords("budget"),
    loadLaterWords("executive"),
    loadLaterWords("headline"),
    loadLaterWords("measures"),
    loadLaterWords("program"),
    loadLaterWords("standing"),
  ]);
}

import { importStateSentence } from "#shared/i18n/import-sentences.ts";
import type { Words } from "#shared/i18n/words.ts";
import { failureSentence, wireErrorOf } from "../../requests/failures.ts";

/** Why an act on an import failed; its own state has sentences of its own. */
export function importFailure(words: Words, thrown: unknown): string {
  const wire = wireErrorOf(thrown);
  if (wire?.code === "IMPORT_STATE") return importStateSentence(words, wire.data.state);
  return failureSentence(words, thrown);
}

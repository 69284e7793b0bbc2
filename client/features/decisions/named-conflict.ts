import type { Editing } from "#client/editing/EditDialog.tsx";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import type { Words } from "#shared/i18n/words.ts";
import { withNames } from "./decision-forms.ts";

/** A form on its way whose conflict, if there is one, calls people by their names. */
export function namedConflict(words: Words, editing: Editing, people: readonly PersonRef[]): Editing {
  const { conflict } = editing;
  if (conflict === null) return editing;
  return { ...editing, conflict: { ...conflict, values: withNames(words, conflict.values, people) } };
}

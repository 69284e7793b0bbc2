import type { Editing } from "#client/editing/EditDialog.tsx";
import type { ConflictingValue } from "#shared/contract/errors.ts";
import type { BilingualName } from "#shared/contract/names.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";

/** What calls the fields and the values of one register's conflict by their names. */
interface Naming {
  readonly fieldName: (field: string) => string | undefined;
  /** Codes of a closed set in words; undefined where the value speaks for itself. */
  readonly codeName?: (field: string, value: string) => string | undefined;
  /** Whom and what values may name by id. */
  readonly named: readonly (BilingualName & { readonly id: string })[];
}

/** A form on its way whose conflict, if there is one, calls fields, people and the like by their names. */
export function namedConflict(words: Words, editing: Editing, naming: Naming): Editing {
  const { conflict } = editing;
  if (conflict === null) return editing;
  const values = conflict.values.map(({ field, mine, theirs }) => ({
    field: naming.fieldName(field) ?? field,
    mine: nameOf(words, naming, field, mine),
    theirs: nameOf(words, naming, field, theirs),
  }));
  return { ...editing, conflict: { ...conflict, values } };
}

function nameOf(
  { t, language, format }: Words,
  { named, codeName }: Naming,
  field: string,
  value: ConflictingValue["mine"],
): string {
  if (value === null || value === "") return t("common.none");
  if (typeof value === "number") return format.number(value);
  const one = named.find(({ id }) => id === value);
  return one ? chooseName(language, one).text : (codeName?.(field, value) ?? value);
}

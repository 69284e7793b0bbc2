import type { Editing } from "#client/editing/EditDialog.tsx";
import type { ConflictingValue } from "#shared/contract/errors.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";

const FIELDS = [
  "nameAr",
  "nameEn",
  "outcomeText",
  "dueDay",
  "decidedDay",
  "deciderId",
  "assigneeId",
] as const;

/** A form on its way whose conflict, if there is one, calls fields and people by their names. */
export function namedConflict(words: Words, editing: Editing, people: readonly PersonRef[]): Editing {
  const { conflict } = editing;
  if (conflict === null) return editing;
  return { ...editing, conflict: { ...conflict, values: withNames(words, conflict.values, people) } };
}

function withNames(
  { t, language }: Words,
  values: readonly ConflictingValue[],
  people: readonly PersonRef[],
): ConflictingValue[] {
  const nameOf = (value: ConflictingValue["mine"]) => {
    if (value === null || value === "") return t("common.none");
    const person = people.find(({ id }) => id === value);
    return person ? chooseName(language, person).text : value;
  };
  return values.map(({ field, mine, theirs }) => {
    const known = FIELDS.find((each) => each === field);
    const name = known ? t(`decisions.fields.${known}`) : field;
    return { field: name, mine: nameOf(mine), theirs: nameOf(theirs) };
  });
}

import type { ConflictingValue } from "#shared/contract/errors.ts";

type Value = ConflictingValue["mine"];

/** Both sides of every field that `mine` wants to set and that `theirs`, as stored meanwhile, has otherwise. */
export function conflictingValues<Field extends string>(
  fields: readonly Field[],
  mine: { readonly [Key in Field]?: Value | undefined },
  theirs: Readonly<Record<Field, Value>>,
): ConflictingValue[] {
  return fields.flatMap((field): ConflictingValue[] => {
    const value = mine[field];
    return value === undefined || value === theirs[field]
      ? []
      : [{ field, mine: value, theirs: theirs[field] }];
  });
}

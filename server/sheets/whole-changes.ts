import type { EntityChange } from "../history/changes.ts";
import { recordKey } from "../history/past-changes.ts";

/** One change a record, from how it stood before the act to how it stands after, though the act touched it twice. */
export function wholeChanges(changes: readonly EntityChange[]): EntityChange[] {
  const byRecord = Map.groupBy(changes, recordKey);
  return [...byRecord.values()].flatMap((ofRecord) => {
    const [first, last] = [ofRecord[0], ofRecord.at(-1)];
    return first && last ? [{ ...last, before: first.before }] : [];
  });
}

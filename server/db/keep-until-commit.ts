import { type Db, dataVersionOf } from "./client.ts";

/** The value kept under the key, or the one that `make` promises now. */
type Keep<Value> = (key: string, make: () => Promise<Value>) => Promise<Value>;

/**
 * Keeps what was read until anything at all is committed, by this process or another: nothing is ever older than
 * the database. Many who ask at once wait for one making; one that fails is not handed to the next. `mostKept` keys
 * at the most, so that made-up ones cannot fill the memory.
 */
export function keepUntilCommit<Value>(db: Db, mostKept: number): Keep<Value> {
  const kept = new Map<string, Promise<Value>>();
  let keptAtVersion = Number.NaN;

  return (key, make) => {
    // Asked before the making: a commit in between makes the value newer than its mark, never older.
    const version = dataVersionOf(db);
    if (version !== keptAtVersion || kept.size >= mostKept) kept.clear();
    keptAtVersion = version;
    const held = kept.get(key);
    if (held) return held;
    const value = make();
    kept.set(key, value);
    value.catch(() => {
      if (kept.get(key) === value) kept.delete(key);
    });
    return value;
  };
}

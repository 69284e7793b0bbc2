import { setTimeout as sleep } from "node:timers/promises";
import { type Db, dataVersionOf } from "../db/client.ts";

/** Well within the second that people are promised, and a look costs microseconds. */
const LOOK_EVERY_MS = 200;

const nextLooks = new WeakMap<Db, Promise<void>>();

/** However many wait, the clock ticks once for all of them. */
function nextLook(db: Db): Promise<void> {
  const waiting = nextLooks.get(db);
  if (waiting) return waiting;
  const look = sleep(LOOK_EVERY_MS, undefined, { ref: false }).then(() => {
    nextLooks.delete(db);
  });
  nextLooks.set(db, look);
  return look;
}

/**
 * Waits until anything has been committed, by this process or another, since `dataVersionOf` gave `version`. Throws
 * the reason of `signal` once it says to stop. Asked of the file rather than of our own writers, so that none can be
 * forgotten.
 */
export async function committedSince(db: Db, version: number, signal: AbortSignal): Promise<void> {
  while (dataVersionOf(db) === version) {
    await nextLook(db);
    signal.throwIfAborted();
  }
}

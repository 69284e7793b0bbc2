import { setTimeout as sleep } from "node:timers/promises";
import { isBusy } from "./sqlite-errors.ts";

const FIRST_PAUSE_MS = 1;
const LONGEST_PAUSE_MS = 50;

/**
 * Tries again while another process holds the file, until `limitMs` have passed; then the last failure is
 * thrown. It sleeps asynchronously: SQLite's own busy timeout would stop the whole server while it waits.
 */
export async function retryWhileBusy<T>(limitMs: number, work: () => T | Promise<T>): Promise<T> {
  const endMs = performance.now() + limitMs;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= endMs) throw error;
    }
    await sleep(pauseMs);
  }
}

import { setImmediate as turn } from "node:timers/promises";

const LONGEST_RUN_MS = 10;

/**
 * Lets timers, requests and signals run now and then between queries. SQLite answers at once, so a loop of
 * awaited queries never leaves the microtask queue: an import of a thousand rows would stop the whole server.
 */
export class EventLoopTurn {
  #lastTurnAtMs = performance.now();

  async takeWhenDue(): Promise<void> {
    if (performance.now() - this.#lastTurnAtMs < LONGEST_RUN_MS) return;
    await turn();
    this.#lastTurnAtMs = performance.now();
  }
}

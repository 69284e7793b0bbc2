import type { Terminal } from "./terminal.ts";

/** What is said in both languages at once: a terminal has no language setting. */
export interface Said {
  readonly ar: string;
  readonly en: string;
}

/** One thing that `npm run masar -- …` can do. */
export interface Command {
  /** The words that call it, e.g. `admin create`. */
  readonly name: string;
  /** What follows the name, e.g. `--email NAME@HOST`. */
  readonly usage: string;
  readonly summary: Said;
  /** Does it and gives the exit code. Throws AppError or CommandError for what a person can put right. */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

/** Why a command was not carried out, for the person at the terminal. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly said: Said;

  constructor(said: Said) {
    super(said.en);
    this.said = said;
  }
}

/** EX_CONFIG of sysexits.h: starting again changes nothing until a person has acted. */
const EXIT_UNUSABLE = 78;
/** EX_TEMPFAIL of sysexits.h: it works once the other process has ended. */
const EXIT_IN_USE = 75;

/** Why the database cannot be opened, in a sentence for the person at the terminal, and how to exit. */
export class DatabaseStartError extends Error {
  override readonly name = "DatabaseStartError";
  readonly exitCode: number;

  constructor(message: string, exitCode: number, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

export function unusable(message: string, cause?: unknown): DatabaseStartError {
  return new DatabaseStartError(message, EXIT_UNUSABLE, { cause });
}

export function inUse(message: string, cause?: unknown): DatabaseStartError {
  return new DatabaseStartError(message, EXIT_IN_USE, { cause });
}

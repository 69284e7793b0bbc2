import type { Db } from "../db/client.ts";

/** What a crash between two statements looks like to a use case. */
export class Crash extends Error {
  constructor(at: number) {
    super(`crashed at statement ${at}`);
    this.name = "Crash";
  }
}

export interface FailingDatabase {
  readonly db: Db;
  /** How many statements were begun so far. */
  readonly statements: () => number;
}

/** The same database, but the statement numbered `at` (from 1) throws before it reaches it. */
export function failingAt(db: Db, at: number): FailingDatabase {
  let begun = 0;
  const extended = db.$extends({
    query: {
      $allOperations: ({ args, query }) => {
        begun += 1;
        if (begun === at) throw new Crash(at);
        return query(args);
      },
    },
  });
  return { db: extended as unknown as Db, statements: () => begun };
}

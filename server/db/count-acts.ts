import Database from "better-sqlite3";

/**
 * How many acts changed something in a database after the change `seq`. Looks beside whoever has it open, since a client
 * of Prisma for each of many would cost too much.
 */
export function countActsSince(file: string, seq: number): number {
  const database = new Database(file, { fileMustExist: true, readonly: true });
  try {
    const count = database.prepare<[number], number>(
      `SELECT count(DISTINCT "eventSeq") FROM "Change" WHERE "seq" > ?`,
    );
    return count.pluck().get(seq) ?? 0;
  } finally {
    database.close();
  }
}

import { databaseFileIn } from "../boot.ts";
import { systemClock } from "../clock.ts";
import { makeDataFolder } from "../data-folder.ts";
import { openDatabase } from "../db/client.ts";
import { migrate } from "../db/migrate.ts";
import { readSettings } from "../env.ts";
import { silentLog } from "../log.ts";
import type { Deps } from "../trpc/context.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Works on the database of DATA_DIR as a guest beside a running server, or alone when none runs. A database
 * that waits for migrations is brought up to date first, which is refused while a server has it.
 */
export async function withDatabase<T>(
  terminal: Terminal,
  work: (deps: Deps, file: string) => Promise<T>,
): Promise<T> {
  const { dataDir } = readSettings(terminal.environment);
  makeDataFolder(dataDir);
  const file = databaseFileIn(dataDir);
  await migrate({ file });
  const { db, close } = await openDatabase({ file, isGuest: true });
  try {
    return await work({ db, clock: systemClock(), log: silentLog() }, file);
  } finally {
    await close();
  }
}

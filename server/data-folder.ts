import { accessSync, constants, mkdirSync } from "node:fs";
import { SettingsError } from "./env.ts";

/** Makes the data folder, for its owner alone, unless it is there. Throws SettingsError when it cannot be used. */
export function makeDataFolder(dataDir: string): void {
  explaining(dataDir, () => {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  });
}

/** What `work` in the data folder gives; what the file system refuses is a sentence about the setting. */
export function explaining<T>(dataDir: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new SettingsError([
      `DATA_DIR ${dataDir} cannot be used (${error.message}). Give Masar's user a folder that it may read and write.`,
    ]);
  }
}

import { randomBytes } from "node:crypto";
import { chmodSync, closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { explaining } from "../data-folder.ts";
import { isStrongSecret, type Settings, SettingsError } from "../env.ts";

const FILE_NAME = "auth-secret";

/** The secret that signs cookies: the one given, else the one kept in the data folder, made at first. Throws SettingsError. */
export function loadAuthSecret(settings: Pick<Settings, "authSecret" | "dataDir">): string {
  if (settings.authSecret !== null) return settings.authSecret;
  const file = join(settings.dataDir, FILE_NAME);
  const secret = explaining(settings.dataDir, () => readIfThere(file) ?? writeNew(file));
  if (isStrongSecret(secret)) return secret;
  throw new SettingsError([`The secret in ${file} is too weak. Remove the file, and a new one is made.`]);
}

function readIfThere(file: string): string | null {
  try {
    const secret = readFileSync(file, "utf8").trim();
    // A copied data folder may have lost the mode that keeps other accounts of the machine out.
    chmodSync(file, 0o600);
    return secret;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

function writeNew(file: string): string {
  const secret = randomBytes(48).toString("base64url");
  const handle = openSync(file, "wx", 0o600);
  try {
    writeSync(handle, `${secret}\n`);
  } finally {
    closeSync(handle);
  }
  return secret;
}

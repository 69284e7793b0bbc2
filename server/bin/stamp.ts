import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a generated thing is made from: file patterns below `root`. */
export interface Inputs {
  readonly root: string;
  readonly patterns: readonly string[];
  /** Files that match but do not change the outcome. */
  readonly isIgnored?: (path: string) => boolean;
}

/** A digest of the names and contents of all inputs: equal exactly when nothing was added, removed or edited. */
export function digestOf({ root, patterns, isIgnored }: Inputs): string {
  const hash = createHash("sha256");
  const paths = globSync([...patterns], { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isIgnored?.(path))
    .sort();
  for (const path of paths) {
    const content = readFileSync(path);
    hash.update(`${path.slice(root.length)}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/** Whether `stampFile` says that the thing was made from inputs with this digest. */
export function isFresh(stampFile: string, digest: string): boolean {
  try {
    return readFileSync(stampFile, "utf8") === digest;
  } catch {
    return false;
  }
}

/** Written only after the work succeeded, so that a broken run is done again. */
export function writeStamp(stampFile: string, digest: string): void {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, digest);
}

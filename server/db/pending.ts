import type { AppliedMigration } from "./ledger.ts";
import type { Migration } from "./migration-files.ts";
import { unusable } from "./start-error.ts";

/**
 * The migrations that a file has yet to go through, in order. Throws a DatabaseStartError when what it went
 * through is not the beginning of the list: changed since, gone, or with an older one slipped in before it.
 */
export function pendingMigrations(
  file: string,
  applied: readonly AppliedMigration[],
  migrations: readonly Migration[],
): readonly Migration[] {
  for (const [index, done] of applied.entries()) {
    const known = migrations.find(({ name }) => name === done.name);
    if (!known)
      throw unusable(
        `${file} went through migration ${done.name}, which this Masar does not have: a newer Masar wrote it. Start that one, or restore a backup.`,
      );
    if (known.sha256 !== done.sha256)
      throw unusable(
        `Migration ${done.name} was changed after ${file} went through it. Put it back and write a new one instead.`,
      );
    const expected = migrations[index];
    if (expected && expected.name !== done.name)
      throw unusable(
        `Migration ${expected.name} comes before ${done.name}, which ${file} has been through already. Give it a later number.`,
      );
  }
  return migrations.slice(applied.length);
}

import type { ConflictingValue } from "#shared/contract/errors.ts";
import type { Tx } from "../db/client.ts";
import { readLastChange } from "../history/read.ts";
import { AppError } from "../trpc/errors.ts";

type Values = Readonly<Record<string, string | number | boolean | null>>;

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** Throws VERSION_CONFLICT, with both sides of every value that differs, unless `stored` is what was read. */
export async function requireVersion(
  tx: Tx,
  stored: Versioned & Values,
  readVersion: number,
  asked: Values,
): Promise<void> {
  if (stored.version === readVersion) return;
  throw new AppError("VERSION_CONFLICT", {
    currentVersion: stored.version,
    values: conflictingValues(stored, asked),
    ...(await readLastChange(tx, stored.id)),
  });
}

function conflictingValues(stored: Values, asked: Values): ConflictingValue[] {
  return Object.entries(asked).flatMap(([field, mine]) => {
    const theirs = stored[field] ?? null;
    return mine === theirs ? [] : [{ field, mine: plain(mine), theirs: plain(theirs) }];
  });
}

function plain(value: string | number | boolean | null): string | number | null {
  return typeof value === "boolean" ? String(value) : value;
}

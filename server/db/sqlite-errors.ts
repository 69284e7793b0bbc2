import { DriverAdapterError } from "@prisma/driver-adapter-utils";

/** The name SQLite gives a failure (`SQLITE_BUSY`, `SQLITE_FULL` …), raw or wrapped by the adapter. */
export function sqliteCodeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null) return null;
  if (error instanceof DriverAdapterError) return error.cause.originalCode ?? null;
  const code = "code" in error ? error.code : null;
  return typeof code === "string" && code.startsWith("SQLITE_") ? code : null;
}

/** Another connection holds the file right now; the same statement may succeed a moment later. */
export function isBusy(error: unknown): boolean {
  return sqliteCodeOf(error)?.startsWith("SQLITE_BUSY") ?? false;
}

/** Prisma understands only `DriverAdapterError`; a raw driver error would reach callers unmapped. */
export function asAdapterError(error: unknown): unknown {
  const originalCode = sqliteCodeOf(error);
  if (error instanceof DriverAdapterError || originalCode === null) return error;
  const originalMessage = error instanceof Error ? error.message : originalCode;
  const kind = isBusy(error)
    ? ({ kind: "SocketTimeout" } as const)
    : ({ kind: "sqlite", extendedCode: 1, message: originalMessage } as const);
  return new DriverAdapterError({ ...kind, originalCode, originalMessage });
}

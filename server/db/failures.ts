import type { FieldProblem, WireError } from "#shared/contract/errors.ts";
import { sqliteCodeOf } from "./sqlite-errors.ts";

/** What a person can act on when the database refuses, as the wire carries it. */
export type DatabaseFailure = Extract<
  WireError,
  { code: "BUSY" | "STORAGE_FULL" | "STORAGE_READ_ONLY" | "NOT_FOUND" | "INVALID_INPUT" }
>;

const RETRY_AFTER_SECONDS = 2;
const BUSY: DatabaseFailure = { code: "BUSY", data: { retryAfterSeconds: RETRY_AFTER_SECONDS } };

/** Prisma's own codes, for failures that no SQLite statement raised. */
const BY_PRISMA_CODE: Readonly<Record<string, DatabaseFailure>> = {
  // The record to change is gone.
  P2025: { code: "NOT_FOUND", data: {} },
  // The writers' queue was too long, or the transaction took too long in it.
  P2028: BUSY,
  // Another transaction won, several times over.
  P2034: BUSY,
};

/** The primary SQLite codes (sqlite.org/rescode.html); `SQLITE_READONLY_DBMOVED` is a `SQLITE_READONLY`. */
const BY_SQLITE_CODE: Readonly<Record<string, DatabaseFailure>> = {
  SQLITE_BUSY: BUSY,
  SQLITE_LOCKED: BUSY,
  SQLITE_FULL: { code: "STORAGE_FULL", data: {} },
  SQLITE_READONLY: { code: "STORAGE_READ_ONLY", data: {} },
  SQLITE_CANTOPEN: { code: "STORAGE_READ_ONLY", data: {} },
};

/**
 * Any thrown thing as a failure to tell, or null when it is none of the database's or a defect of ours:
 * a refused trigger or foreign key means that a use case did not check what it should have.
 */
export function databaseFailureOf(thrown: unknown): DatabaseFailure | null {
  const raised = raisedBy(thrown);
  const sqliteCode = sqliteCodeOf(raised);
  if (sqliteCode === null) return BY_PRISMA_CODE[codeOf(thrown)] ?? null;
  const problems = fieldProblemsOf(sqliteCode, messageOf(raised));
  if (problems.length > 0) return { code: "INVALID_INPUT", data: { problems } };
  const primaryCode = sqliteCode.split("_").slice(0, 2).join("_");
  return BY_SQLITE_CODE[primaryCode] ?? null;
}

/** Prisma hides what SQLite raised in `meta`; a failed COMMIT comes as it was raised. */
function raisedBy(thrown: unknown): unknown {
  const meta = propertyOf(thrown, "meta");
  return propertyOf(meta, "driverAdapterError") ?? thrown;
}

/** Fields that a CHECK named `<Table>_<field>_check` or a unique index refused. */
function fieldProblemsOf(sqliteCode: string, message: string): readonly FieldProblem[] {
  const [, detail = ""] = message.split("constraint failed: ");
  if (sqliteCode === "SQLITE_CONSTRAINT_CHECK") {
    const [, path = detail] = /^[^_]+_(.+)_check$/.exec(detail) ?? [];
    return [{ path, rule: "check" }];
  }
  if (sqliteCode === "SQLITE_CONSTRAINT_UNIQUE")
    return detail.split(", ").map((column) => ({ path: column.split(".").at(-1) ?? column, rule: "unique" }));
  return [];
}

function codeOf(thrown: unknown): string {
  return String(propertyOf(thrown, "code") ?? "");
}

function messageOf(raised: unknown): string {
  return String(
    propertyOf(propertyOf(raised, "cause"), "originalMessage") ?? propertyOf(raised, "message") ?? "",
  );
}

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

import { setTimeout as sleep } from "node:timers/promises";
import { Prisma, PrismaClient } from "./generated/client.ts";
import { requireHealthy } from "./health.ts";
import { type PastContent, PastSqlite } from "./past-sqlite.ts";
import { takeServerLock } from "./server-lock.ts";
import { SafeSqlite, type SqliteOptions } from "./sqlite-adapter.ts";

export type Db = PrismaClient;
/** What the function given to `inTx` works with; the only thing it may write through. */
export type Tx = Prisma.TransactionClient;

export interface OpenOptions {
  readonly file: string;
  /** True for a second process beside the server (the command line). The server alone leaves it out. */
  readonly isGuest?: boolean;
  /** OFF only for throw-away test files: a power cut may then lose acknowledged writes. */
  readonly synchronous?: "FULL" | "OFF";
  /** How long a write waits for another process that holds the file. */
  readonly busyLimitMs?: number;
}

export interface OpenDatabase {
  readonly db: Db;
  readonly file: string;
  /** Waits for the write in progress, empties the write-ahead log into the file, gives the lock back. */
  close(): Promise<void>;
}

const BUSY_LIMIT_MS = 5_000;
/** Writers queue for the one writer, so a transaction may wait longer than it takes. */
const TX_MAX_WAIT_MS = 10_000;
const TX_TIMEOUT_MS = 15_000;

interface TxOptions {
  /** How long it may take; what holds up nobody, as the first filling, may take longer. */
  readonly timeoutMs?: number;
}
const TX_ATTEMPTS = 5;
const WRITE_CONFLICT = "P2034";

/**
 * Opens a migrated database. Throws a DatabaseStartError, with a sentence and an exit code, when another
 * server has it or when the file is damaged, read-only or no database; it is then left as it was.
 */
export async function openDatabase(options: OpenOptions): Promise<OpenDatabase> {
  const { file, isGuest = false, synchronous = "FULL", busyLimitMs = BUSY_LIMIT_MS } = options;
  requireHealthy(file);
  const lock = isGuest ? null : takeServerLock(file);
  const adapter = new SafeSqlite({ file, synchronous, busyLimitMs });
  const db = new PrismaClient({ adapter });
  try {
    await db.$connect();
    adapters.set(db, adapter);
  } catch (error) {
    lock?.release();
    throw error;
  }
  const close = async () => {
    // First: a log that another connection still reads is not emptied.
    await Promise.all([...(closedFirst.get(db) ?? [])].map((closeIt) => closeIt()));
    await db.$disconnect();
    lock?.release();
  };
  return { db, file, close };
}

const adapters = new WeakMap<Db, SafeSqlite>();
const closedFirst = new WeakMap<Db, Set<() => Promise<void>>>();

/** Has what hangs on the database closed when it is, and before it. */
export function closeWith(db: Db, closeIt: () => Promise<void>): void {
  closedFirst.set(db, (closedFirst.get(db) ?? new Set()).add(closeIt));
}

/** Reads the database as it stood: on one day, until it is turned to another one. */
export interface PastReader {
  readonly db: Db;
  /** Only while nobody reads with it. */
  turnTo(content: PastContent): Promise<void>;
}

/** A reader of past days, which costs as much memory as any client of Prisma; it is closed with the database. */
export async function openPast(db: Db): Promise<PastReader> {
  const adapter = new PastSqlite(adapterOf(db).options);
  const past = new PrismaClient({ adapter });
  await past.$connect();
  closeWith(db, () => past.$disconnect());
  return { db: past, turnTo: (content) => adapter.turnTo(content) };
}

/**
 * A number that changes with every commit to the file, by this process or another. While it stays, whatever was
 * read from the database still stands; it costs microseconds, where a query costs a fraction of a millisecond.
 */
export function dataVersionOf(db: Db): number {
  return adapterOf(db).dataVersion();
}

/** Where the database lies, and how it is written. */
export function optionsOf(db: Db): SqliteOptions {
  return adapterOf(db).options;
}

function adapterOf(db: Db): SafeSqlite {
  const adapter = adapters.get(db);
  if (!adapter) throw new Error("the database was not opened by openDatabase");
  return adapter;
}

/**
 * Runs `work` in one transaction: all of its writes are kept or none. It may run several times when another
 * transaction wins, so it must have no effect but its writes, and it must use `tx` and nothing else.
 */
export async function inTx<T>(
  db: Db,
  work: (tx: Tx) => Promise<T>,
  { timeoutMs = TX_TIMEOUT_MS }: TxOptions = {},
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.$transaction(work, {
        isolationLevel: "Serializable",
        maxWait: TX_MAX_WAIT_MS,
        timeout: timeoutMs,
      });
    } catch (error) {
      if (attempt === TX_ATTEMPTS || !isWriteConflict(error)) throw error;
    }
    await sleep(attempt * 10 * Math.random());
  }
}

function isWriteConflict(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === WRITE_CONFLICT;
}

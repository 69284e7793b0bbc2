import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import {
  DriverAdapterError,
  type IsolationLevel,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from "@prisma/driver-adapter-utils";
import Database from "better-sqlite3";
import { AsyncLock } from "./async-lock.ts";
import { retryWhileBusy } from "./busy-retry.ts";
import { EventLoopTurn } from "./event-loop-turn.ts";
import { asAdapterError, sqliteCodeOf } from "./sqlite-errors.ts";

const READS_ONLY = /^\s*(?:SELECT|EXPLAIN)\b/i;
const ENDS_TRANSACTION = /^\s*ROLLBACK\s*;?\s*$/i;

export interface SqliteOptions {
  readonly file: string;
  /** FULL survives a power cut; OFF is for throw-away test files only. */
  readonly synchronous: "FULL" | "OFF";
  /** How long to wait for another process that holds the file. */
  readonly busyLimitMs: number;
}

interface Connection {
  readonly adapter: SqlDriverAdapter;
  readonly client: Database.Database;
}

/** The official adapter keeps its connection in `client`, which its types do not show. */
export function clientOf(adapter: SqlDriverAdapter): Database.Database {
  const client: unknown = Reflect.get(adapter, "client");
  if (client instanceof Database) return client;
  throw new Error("@prisma/adapter-better-sqlite3 no longer keeps its connection in `client`.");
}

async function connect(options: SqliteOptions): Promise<Connection> {
  // Timeout 0: SQLite must never wait by itself, since it would stop the event loop (see retryWhileBusy).
  const adapter = await new PrismaBetterSqlite3({
    url: options.file,
    timeout: 0,
    fileMustExist: true,
  }).connect();
  const client = clientOf(adapter);
  client.pragma(`synchronous = ${options.synchronous}`);
  client.pragma("foreign_keys = ON");
  client.pragma("trusted_schema = OFF");
  return { adapter, client };
}

/**
 * Prisma's SQLite adapter made safe for concurrent work. The official one runs every query on one connection,
 * so that a write from outside joins whatever transaction is open and is lost when that rolls back. Here one
 * connection writes, held by one caller at a time; the other one reads committed rows only.
 */
class SafeSqliteAdapter implements SqlDriverAdapter {
  readonly provider = "sqlite";
  readonly adapterName: string;
  readonly #writer: Connection;
  readonly #reader: Connection;
  readonly #busyLimitMs: number;
  readonly #lock = new AsyncLock();
  readonly #turn = new EventLoopTurn();

  constructor(writer: Connection, reader: Connection, busyLimitMs: number) {
    this.adapterName = writer.adapter.adapterName;
    this.#writer = writer;
    this.#reader = reader;
    this.#busyLimitMs = busyLimitMs;
  }

  async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    await this.#turn.takeWhenDue();
    if (READS_ONLY.test(query.sql)) return this.#retry(() => this.#reader.adapter.queryRaw(query));
    return this.#writeAlone(() => this.#writer.adapter.queryRaw(query));
  }

  async executeRaw(query: SqlQuery): Promise<number> {
    await this.#turn.takeWhenDue();
    return this.#writeAlone(() => this.#writer.adapter.executeRaw(query));
  }

  executeScript(script: string): Promise<void> {
    return this.#writeAlone(() => this.#writer.adapter.executeScript(script));
  }

  async startTransaction(isolationLevel?: IsolationLevel): Promise<Transaction> {
    if (isolationLevel !== undefined && isolationLevel !== "SERIALIZABLE")
      throw new DriverAdapterError({ kind: "InvalidIsolationLevel", level: isolationLevel });
    await this.#turn.takeWhenDue();
    const release = await this.#lock.acquire();
    try {
      // IMMEDIATE: a deferred BEGIN reads first and then fails to write on a snapshot that has grown old.
      await this.#retry(() => this.#writer.client.prepare("BEGIN IMMEDIATE").run());
      return new SafeSqliteTransaction(this.#writer, this.#turn, release);
    } catch (error) {
      release();
      throw asAdapterError(error);
    }
  }

  async dispose(): Promise<void> {
    const release = await this.#lock.acquire();
    try {
      this.#reader.client.close();
      emptyWriteAheadLog(this.#writer.client);
      this.#writer.client.close();
    } finally {
      release();
    }
  }

  #retry<T>(work: () => T | Promise<T>): Promise<T> {
    return retryWhileBusy(this.#busyLimitMs, work);
  }

  #writeAlone<T>(work: () => Promise<T>): Promise<T> {
    const attempt = async () => {
      try {
        return await work();
      } finally {
        // A statement that could not commit by itself would leave its transaction to the next caller.
        rollBackIfOpen(this.#writer.client);
      }
    };
    return this.#lock.run(() => this.#retry(attempt));
  }
}

/** On a full disk it cannot be emptied. That is no failure to close: its rows are on the disk already. */
function emptyWriteAheadLog(client: Database.Database): void {
  try {
    client.pragma("wal_checkpoint(TRUNCATE)");
  } catch (error) {
    if (sqliteCodeOf(error) === null) throw error;
  }
}

function rollBackIfOpen(client: Database.Database): void {
  if (client.open && client.inTransaction) client.exec("ROLLBACK");
}

/** One open transaction on the writer. Prisma sends COMMIT or ROLLBACK as SQL, then calls the method. */
class SafeSqliteTransaction implements Transaction {
  readonly provider = "sqlite";
  readonly adapterName: string;
  readonly options = { usePhantomQuery: false };
  readonly #writer: Connection;
  readonly #turn: EventLoopTurn;
  readonly #release: () => void;
  #isEnded = false;

  constructor(writer: Connection, turn: EventLoopTurn, release: () => void) {
    this.adapterName = writer.adapter.adapterName;
    this.#writer = writer;
    this.#turn = turn;
    this.#release = release;
  }

  async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    await this.#turn.takeWhenDue();
    this.#requireOpen();
    return this.#writer.adapter.queryRaw(query);
  }

  async executeRaw(query: SqlQuery): Promise<number> {
    await this.#turn.takeWhenDue();
    // After a full disk or an I/O error SQLite has rolled back by itself; rolling back once more is no failure.
    if (ENDS_TRANSACTION.test(query.sql) && !this.#isOpen()) return 0;
    this.#requireOpen();
    return this.#writer.adapter.executeRaw(query);
  }

  async createSavepoint(name: string): Promise<void> {
    await this.executeRaw(statement(`SAVEPOINT ${name}`));
  }

  async rollbackToSavepoint(name: string): Promise<void> {
    await this.executeRaw(statement(`ROLLBACK TO ${name}`));
  }

  async releaseSavepoint(name: string): Promise<void> {
    await this.executeRaw(statement(`RELEASE SAVEPOINT ${name}`));
  }

  async commit(): Promise<void> {
    this.#end();
  }

  async rollback(): Promise<void> {
    this.#end();
  }

  #isOpen(): boolean {
    return !this.#isEnded && this.#writer.client.inTransaction;
  }

  /** Without this a statement after SQLite's own roll-back would be committed alone, at once. */
  #requireOpen(): void {
    if (this.#isOpen()) return;
    throw new DriverAdapterError({ kind: "TransactionAlreadyClosed", cause: "SQLite rolled it back." });
  }

  /** A COMMIT that failed leaves SQLite's transaction open, which must not reach the next caller. */
  #end(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    try {
      rollBackIfOpen(this.#writer.client);
    } finally {
      this.#release();
    }
  }
}

function statement(sql: string): SqlQuery {
  return { sql, args: [], argTypes: [] };
}

/** What `PrismaClient` is given; `connect` fails when the file does not exist. */
export class SafeSqlite implements SqlDriverAdapterFactory {
  readonly provider = "sqlite";
  readonly adapterName = "masar-safe-sqlite";
  readonly #options: SqliteOptions;
  #wasConnected = false;
  #dataVersion: Database.Statement | null = null;

  constructor(options: SqliteOptions) {
    this.#options = options;
  }

  get options(): SqliteOptions {
    return this.#options;
  }

  /** A number that is another one after every commit of anybody, this process or another; cheap to ask. */
  dataVersion(): number {
    const version: unknown = this.#dataVersion?.get();
    if (typeof version === "number") return version;
    throw new Error(`${this.#options.file} is not open.`);
  }

  async connect(): Promise<SqlDriverAdapter> {
    // Prisma connects again by itself when a late query meets a closed client; that one would hold no lock.
    if (this.#wasConnected) throw new Error(`${this.#options.file} was closed.`);
    const writer = await connect(this.#options);
    try {
      await retryWhileBusy(this.#options.busyLimitMs, () => writer.client.pragma("journal_mode = WAL"));
      const reader = await connect(this.#options);
      reader.client.pragma("query_only = ON");
      this.#wasConnected = true;
      this.#dataVersion = reader.client.prepare("PRAGMA data_version").pluck().safeIntegers(false);
      return new SafeSqliteAdapter(writer, reader, this.#options.busyLimitMs);
    } catch (error) {
      writer.client.close();
      throw asAdapterError(error);
    }
  }
}

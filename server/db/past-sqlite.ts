import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type Database from "better-sqlite3";
import { retryWhileBusy } from "./busy-retry.ts";
import { EventLoopTurn } from "./event-loop-turn.ts";
import { clientOf, type SqliteOptions } from "./sqlite-adapter.ts";
import { asAdapterError } from "./sqlite-errors.ts";

type PastValue = string | number | boolean | null | undefined;

/** A row as history keeps it in JSON; what it leaves out has the column's default. */
type PastRow = Readonly<Record<string, PastValue>>;

export interface PastContent {
  /** By the table's name: these tables hold these rows and no others. */
  readonly rows: ReadonlyMap<string, readonly PastRow[]>;
  /** Of tables that only grow: which of their rows there were, as an SQL condition. The others are shown whole. */
  readonly conditions: ReadonlyMap<string, string>;
}

/** A table of temporary ones hides the stored one of its name, and Prisma is told to look among them. */
const SCHEMA = "temp";

/**
 * What `PrismaClient` is given to read past days, one after the other: the file, opened to be read only, behind tables
 * in memory that hold what its tables held then. History itself and what only grows are not copied but looked at up
 * to that day. Nothing is there to be read before `turnTo`.
 */
export class PastSqlite implements SqlDriverAdapterFactory {
  readonly provider = "sqlite";
  readonly adapterName = "masar-past-sqlite";
  readonly #options: Pick<SqliteOptions, "file" | "busyLimitMs">;
  readonly #turn = new EventLoopTurn();
  #connection: SqlDriverAdapter | null = null;

  constructor(options: Pick<SqliteOptions, "file" | "busyLimitMs">) {
    this.#options = options;
  }

  async connect(): Promise<SqlDriverAdapter> {
    return {
      provider: this.provider,
      adapterName: this.adapterName,
      getConnectionInfo: () => ({ schemaName: SCHEMA, supportsRelationJoins: false }),
      queryRaw: async (query) => {
        await this.#turn.takeWhenDue();
        return retryWhileBusy(this.#options.busyLimitMs, () => this.#connection?.queryRaw(query) ?? refuse());
      },
      executeRaw: refuse,
      executeScript: refuse,
      // Prisma reads what it must ask for in parts within one.
      startTransaction: async () => this.#connection?.startTransaction() ?? refuse(),
      dispose: async () => this.#close(),
    };
  }

  /** Leaves the day that it stood on; nobody may be reading it. */
  async turnTo(content: PastContent): Promise<void> {
    this.#close();
    this.#connection = await retryWhileBusy(this.#options.busyLimitMs, () => this.#open(content));
  }

  async #open(content: PastContent): Promise<SqlDriverAdapter> {
    const connection = await new PrismaBetterSqlite3({
      url: this.#options.file,
      readonly: true,
      timeout: 0,
    }).connect();
    const client = clientOf(connection);
    try {
      client.pragma("temp_store = MEMORY");
      // What was sound under the rules of its day may not be under today's, and nothing is written here.
      client.pragma("foreign_keys = OFF");
      client.pragma("ignore_check_constraints = ON");
      await fill(client, this.#turn, content);
      client.pragma("query_only = ON");
      return connection;
    } catch (error) {
      client.close();
      throw asAdapterError(error);
    }
  }

  #close(): void {
    if (this.#connection) clientOf(this.#connection).close();
    this.#connection = null;
  }
}

/** SQLite's own number for a file that is read only. */
const READ_ONLY = 8;

async function refuse(): Promise<never> {
  throw new DriverAdapterError({
    kind: "sqlite",
    extendedCode: READ_ONLY,
    message: "A past day is read and never written.",
  });
}

async function fill(client: Database.Database, turn: EventLoopTurn, content: PastContent): Promise<void> {
  client.exec("BEGIN");
  for (const { name, sql } of tablesOf(client)) {
    await turn.takeWhenDue();
    const rows = content.rows.get(name);
    if (rows) await fillTable(client, turn, { name, sql, rows });
    else lookAt(client, name, content.conditions.get(name) ?? "TRUE");
  }
  client.exec("COMMIT");
}

function lookAt(client: Database.Database, table: string, condition: string): void {
  client.exec(`CREATE TEMP VIEW "${table}" AS SELECT * FROM main."${table}" WHERE ${condition}`);
}

interface FilledTable {
  readonly name: string;
  readonly sql: string;
  readonly rows: readonly PastRow[];
}

async function fillTable(
  client: Database.Database,
  turn: EventLoopTurn,
  { name, sql, rows }: FilledTable,
): Promise<void> {
  client.exec(sql.replace(/^CREATE TABLE/, "CREATE TEMP TABLE"));
  for (const index of indexesOf(client, name)) client.exec(index);
  const columns = client.pragma(`main.table_info("${name}")`) as Column[];
  const insert = client.prepare(
    `INSERT INTO ${SCHEMA}."${name}" VALUES (${columns.map(placeholderFor).join(", ")})`,
  );
  for (const row of rows) {
    insert.run(columns.map((column) => valueFor(column, row[column.name])));
    await turn.takeWhenDue();
  }
}

function tablesOf(client: Database.Database): { readonly name: string; readonly sql: string }[] {
  const tables = "SELECT name, sql FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
  return client.prepare<[], { name: string; sql: string }>(tables).all();
}

/** They keep the order in which rows come where nobody asks for one; a rule that is younger than the day is none. */
function indexesOf(client: Database.Database, table: string): string[] {
  const indexes =
    "SELECT sql FROM main.sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL";
  return client
    .prepare<[string], string>(indexes)
    .pluck()
    .all(table)
    .map((sql) => sql.replace(/^CREATE (?:UNIQUE )?INDEX /, `CREATE INDEX ${SCHEMA}.`));
}

interface Column {
  readonly name: string;
  readonly type: string;
  readonly notnull: bigint | number;
  readonly dflt_value: string | null;
}

function placeholderFor({ notnull, dflt_value: initial }: Column): string {
  return Number(notnull) === 0 || initial === null ? "?" : `coalesce(?, ${initial})`;
}

/** As the driver stores it: history's moments end in Z, stored ones in an offset. */
function valueFor({ type }: Column, value: PastValue): string | number | null {
  if (typeof value === "string" && type === "DATETIME") return value.replace("Z", "+00:00");
  return typeof value === "boolean" ? Number(value) : (value ?? null);
}

import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type Database from "better-sqlite3";
import { EventLoopTurn } from "./event-loop-turn.ts";
import { clientOf } from "./sqlite-adapter.ts";
import { asAdapterError } from "./sqlite-errors.ts";

/** Rows as they stood, by table; a column that a row leaves out has the column's default. */
export type PastRows = ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>;

export interface PastContent {
  /** These tables hold these rows and no others. */
  readonly rows: PastRows;
  /** Of tables that only grow: which of their rows there were, as an SQL condition. The others are shown whole. */
  readonly conditions: ReadonlyMap<string, string>;
}

/** Statements insert so many rows at most, so that other requests get their turn between them. */
const ROWS_PER_STATEMENT = 500;

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
  readonly #file: string;
  readonly #turn = new EventLoopTurn();
  #connection: SqlDriverAdapter | null = null;

  constructor(file: string) {
    this.#file = file;
  }

  async connect(): Promise<SqlDriverAdapter> {
    return {
      provider: this.provider,
      adapterName: this.adapterName,
      getConnectionInfo: () => ({ schemaName: SCHEMA, supportsRelationJoins: false }),
      queryRaw: async (query) => {
        await this.#turn.takeWhenDue();
        return this.#connection ? this.#connection.queryRaw(query) : refuse();
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
    const connection = await new PrismaBetterSqlite3({
      url: this.#file,
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
      this.#connection = connection;
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
  for (const { name, sql } of tablesOf(client)) {
    await turn.takeWhenDue();
    const rows = content.rows.get(name);
    if (!rows) {
      const condition = content.conditions.get(name) ?? "TRUE";
      client.exec(`CREATE TEMP VIEW "${name}" AS SELECT * FROM main."${name}" WHERE ${condition}`);
      continue;
    }
    client.exec(sql.replace(/^CREATE TABLE/, "CREATE TEMP TABLE"));
    for (const index of indexesOf(client, name)) client.exec(index);
    const insert = client.prepare(insertInto(client, name));
    for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
      await turn.takeWhenDue();
      insert.run(JSON.stringify(rows.slice(start, start + ROWS_PER_STATEMENT)));
    }
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

/** Takes a JSON list of rows; names come from the schema, never from data. */
function insertInto(client: Database.Database, table: string): string {
  const columns = client.pragma(`main.table_info("${table}")`) as Column[];
  const names = columns.map(({ name }) => `"${name}"`).join(", ");
  return `INSERT INTO ${SCHEMA}."${table}" (${names}) SELECT ${columns.map(valueFor).join(", ")} FROM json_each(?)`;
}

function valueFor({ name, type, notnull, dflt_value: initial }: Column): string {
  const said = `json_extract(value, '$."${name}"')`;
  // JSON's moments end in Z, the driver's in an offset.
  const value = type === "DATETIME" ? `replace(${said}, 'Z', '+00:00')` : said;
  return Number(notnull) === 0 || initial === null ? value : `coalesce(${value}, ${initial})`;
}

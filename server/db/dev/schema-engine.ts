import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "@prisma/schema-engine-wasm";
import { LEDGER_TABLE } from "../ledger.ts";

const SCHEMA_FILE = fileURLToPath(new URL("../../../prisma/schema.prisma", import.meta.url));

export function readSchema(): string {
  return readFileSync(SCHEMA_FILE, "utf8");
}

/**
 * The SQL that would bring a database file to a Prisma schema, or null when they agree. Works with the network
 * cut. It sees tables, columns, indexes and foreign keys; CHECKs and triggers it does not see.
 */
export async function schemaDifference(databaseFile: string, schema: string): Promise<string | null> {
  const engine = await SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(new PrismaBetterSqlite3({ url: databaseFile })),
  );
  try {
    const files = [{ path: "schema.prisma", content: schema }];
    const difference = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: "." },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      filters: { externalTables: [LEDGER_TABLE], externalEnums: [] },
    });
    return difference.exitCode === 0 ? null : (difference.stdout ?? "");
  } finally {
    engine.free();
  }
}

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import { LEDGER_TABLE } from "../ledger.ts";

const SCHEMA_FILE = fileURLToPath(new URL("../../../prisma/schema.prisma", import.meta.url));

let isLoaded = false;

/** Two instances in one process panic, so it is loaded once and stays. */
function loadEngine(): void {
  if (isLoaded) return;
  const wasmFile = fileURLToPath(
    new URL("./schema_engine_bg.wasm", import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg")),
  );
  const module = new WebAssembly.Module(readFileSync(wasmFile));
  const instance = new WebAssembly.Instance(module, { "./schema_engine_bg.js": engine as never });
  engine.__wbg_set_wasm(instance.exports);
  const start = instance.exports["__wbindgen_start"];
  if (typeof start !== "function") throw new Error("The schema engine has no __wbindgen_start any more.");
  start();
  isLoaded = true;
}

export function readSchema(): string {
  return readFileSync(SCHEMA_FILE, "utf8");
}

/**
 * The SQL that would bring a database file to a Prisma schema, or null when they agree.
 * Works with the network cut. It sees tables, columns, indexes and foreign keys, not CHECKs and triggers.
 */
export async function schemaDifference(databaseFile: string, schema: string): Promise<string | null> {
  loadEngine();
  const factory = new PrismaBetterSqlite3({ url: `file:${databaseFile}` });
  const schemaEngine = await engine.SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    const files = [{ path: "schema.prisma", content: schema }];
    const difference = await schemaEngine.diff({
      from: { tag: "schemaDatasource", files, configDir: "." },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      filters: { externalTables: [LEDGER_TABLE], externalEnums: [] },
    });
    return difference.exitCode === 0 ? null : (difference.stdout ?? "");
  } finally {
    schemaEngine.free();
  }
}

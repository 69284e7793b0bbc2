import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runNode, TOOLS } from "./run.ts";
import { digestOf, type Inputs, isFresh, writeStamp } from "./stamp.ts";

interface Product {
  readonly name: string;
  readonly inputs: Inputs;
  /** Must exist, or the product counts as missing whatever its stamp says. */
  readonly outcome: string;
  readonly command: readonly string[];
}

const GENERATED_DATABASE_CLIENT: Product = {
  name: "database client",
  inputs: {
    root: ROOT,
    patterns: ["prisma/schema.prisma", "server/db/dev/generate.ts", "node_modules/prisma/package.json"],
  },
  outcome: "server/db/generated/client.ts",
  command: ["server/db/dev/generate.ts"],
};

const BUILT_CLIENT: Product = {
  name: "client",
  inputs: {
    root: ROOT,
    patterns: ["client/**/*", "shared/**/*", "package.json", "package-lock.json", "vite.config.ts"],
    isIgnored: (path) => /\.test\.tsx?$|routeTree\.gen\.ts$/.test(path),
  },
  outcome: "dist/client/index.html",
  command: [...TOOLS.vite, "build", "--config", "vite.config.ts", "--logLevel", "warn"],
};

async function make(product: Product): Promise<void> {
  const stampFile = join(ROOT, ".cache", "stamps", product.name.replaceAll(" ", "-"));
  const digest = digestOf(product.inputs);
  if (existsSync(join(ROOT, product.outcome)) && isFresh(stampFile, digest)) return;
  process.stderr.write(`Masar: building the ${product.name}…\n`);
  const { exitCode } = await runNode(product.command, { output: "inherit" });
  if (exitCode !== 0) {
    process.stderr.write(`Masar: building the ${product.name} failed; the lines above say why.\n`);
    process.exit(1);
  }
  writeStamp(stampFile, digest);
}

/** Generates Prisma's client from the schema unless the present one was made from the same schema. */
export function prepareDatabaseClient(): Promise<void> {
  return make(GENERATED_DATABASE_CLIENT);
}

/** Everything the server needs before it starts: the database client and the built screens. */
export async function prepare(): Promise<void> {
  await make(GENERATED_DATABASE_CLIENT);
  await make(BUILT_CLIENT);
}

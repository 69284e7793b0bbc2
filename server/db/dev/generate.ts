import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const PRISMA = fileURLToPath(new URL("../../../node_modules/prisma/build/index.js", import.meta.url));

/**
 * Writes `server/db/generated` from `prisma/schema.prisma`, with the network cut. Prisma's command wants a
 * schema engine to download although `generate` never runs it, so it is shown a file that certainly exists.
 */
export function generateClient(): void {
  const { status, error } = spawnSync(
    process.execPath,
    [PRISMA, "generate", "--schema", "prisma/schema.prisma", "--no-hints"],
    {
      cwd: ROOT,
      stdio: ["ignore", "ignore", "inherit"],
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: "1",
        CHECKPOINT_DISABLE: "1",
      },
    },
  );
  if (error) throw error;
  if (status !== 0) throw new Error(`prisma generate ended with ${status}.`);
}

if (import.meta.main) generateClient();

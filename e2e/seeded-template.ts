import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "#server/testing/masar-server.ts";

/** Seeds the sample once; each journey then copies the folder, which costs milliseconds. */
export default async function makeTemplate(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "masar-e2e-template-"));
  const server = await startServer(folder);
  await server.stop();
  process.env["MASAR_E2E_TEMPLATE"] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

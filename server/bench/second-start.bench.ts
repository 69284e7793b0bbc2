import { spawn } from "node:child_process";
import { once } from "node:events";
import { ROOT } from "../bin/run.ts";
import { freePort, waitUntilUp } from "../testing/masar-server.ts";
import type { Bench, Figure } from "./figure.ts";

/** `npm start` once more, on data that is there, until the server answers. */
export async function measure({ server, dataDir }: Bench): Promise<Figure[]> {
  // One process owns a database, so the running server makes room.
  await server.stop();
  const port = await freePort();
  const startedAt = performance.now();
  const child = spawn("npm", ["start"], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: "warn" },
    stdio: "ignore",
  });
  await waitUntilUp(`http://localhost:${port}`, child);
  const tookMs = performance.now() - startedAt;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
  return [{ name: "second start, until it answers", value: tookMs, unit: "ms", target: 5_000 }];
}

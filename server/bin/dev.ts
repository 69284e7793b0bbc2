import { watch } from "node:fs";
import { join } from "node:path";
import { prepareDatabaseClient } from "./prepare.ts";
import { ROOT, startNode, TOOLS } from "./run.ts";

/** Vite passes /api on to this port (vite.config.ts). */
const SERVER_PORT = "4000";
const SCREENS_URL = "http://localhost:5173";

await prepareDatabaseClient();

const server = startNode(["--watch", "--watch-preserve-output", "server/main.ts"], {
  output: "inherit",
  // The browser is at Vite's address, and sign-in refuses requests from an origin that is not the public one.
  env: { NODE_ENV: "development", PORT: SERVER_PORT, PUBLIC_URL: SCREENS_URL },
});
const screens = startNode([...TOOLS.vite, "--config", "vite.config.ts", "--strictPort"], {
  output: "inherit",
});

// The new client lands in files that the server imports, so its own watch restarts it.
const schema = watch(join(ROOT, "prisma"), (_event, name) => {
  if (name === "schema.prisma") void prepareDatabaseClient();
});

let isStopping = false;
function stop(exitCode: number): void {
  if (isStopping) return;
  isStopping = true;
  schema.close();
  process.exitCode = exitCode;
  server.kill("SIGTERM");
  screens.kill("SIGTERM");
}
server.on("exit", (code) => stop(code ?? 0));
screens.on("exit", (code) => stop(code ?? 0));
process.on("SIGINT", () => stop(0));
process.on("SIGTERM", () => stop(0));

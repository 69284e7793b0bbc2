import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const START_LIMIT_MS = 120_000;

/** The day that journeys and benches take for today. */
const STATUS_DAY = "2026-11-24";

export interface MasarServer {
  readonly url: string;
  /** Ends it as an operator would, and throws unless it ended well. */
  stop(): Promise<void>;
  /** Stops it and starts it again on the same data and address. */
  restart(): Promise<void>;
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "localhost");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === "string") throw new Error("no port to listen on");
  return address.port;
}

async function isUp(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`)).ok;
  } catch {
    return false;
  }
}

/** Waits until `url` answers; gives up, and ends `child`, when that takes too long or the child ended first. */
export async function waitUntilUp(url: string, child: ChildProcess): Promise<void> {
  const giveUpAt = performance.now() + START_LIMIT_MS;
  while (!(await isUp(url))) {
    if (child.exitCode !== null || performance.now() > giveUpAt) {
      child.kill("SIGKILL");
      throw new Error(`The server did not get ready on ${url}.`);
    }
    await sleep(50);
  }
}

async function launch(dataDir: string, port: number, url: string): Promise<ChildProcess> {
  const settings = { DATA_DIR: dataDir, PORT: String(port), SAMPLE: "yes", STATUS_DAY, LOG_LEVEL: "warn" };
  const child = spawn(process.execPath, ["server/main.ts"], {
    cwd: ROOT,
    env: { ...process.env, ...settings },
    // What the server complains of belongs beside the journey that failed.
    stdio: ["ignore", "ignore", "inherit"],
  });
  await waitUntilUp(url, child);
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) throw new Error(`The server ended by itself with exit code ${child.exitCode}`);
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const [exitCode] = await ended;
  if (exitCode !== 0) throw new Error(`The server ended with exit code ${String(exitCode)}`);
}

/** A real server with the sample portfolio in `dataDir`, on a free port of this machine. */
export async function startServer(dataDir: string): Promise<MasarServer> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  let child = await launch(dataDir, port, url);
  return {
    url,
    stop: () => end(child),
    restart: async () => {
      await end(child);
      child = await launch(dataDir, port, url);
    },
  };
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { IsoDay } from "#shared/units.ts";
import { createApp } from "../app.ts";
import { createAuth } from "../auth/better-auth.ts";
import { fixedClock } from "../clock.ts";
import { createDrain, type Drain } from "../http/drain.ts";
import { type Limits, listen } from "../http/listen.ts";
import { createLog } from "../log.ts";
import { NO_MAIL } from "../mail/port.ts";
import { createTestDatabase, type TestDatabase } from "./database.ts";

export interface TestServerOptions {
  readonly publicUrl?: string;
  readonly trustedProxies?: readonly string[];
  readonly allowsSampleSignIn?: boolean;
  readonly pendingMigrations?: () => readonly string[];
  readonly limits?: Limits;
  /** The clock of sessions and throttles. */
  readonly now?: () => Date;
}

export interface TestServer extends Pick<TestDatabase, "db" | "file"> {
  readonly port: number;
  /** The origin that its own screens would send. */
  readonly origin: string;
  readonly drain: Drain;
  /** What was logged so far, as JSON lines. */
  readonly lines: readonly string[];
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** A JSON request as our own screens make it; headers given replace those. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

const TODAY = "2026-11-24" as IsoDay;

/** The whole application on a free port, a database of its own and a built client of two files. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const database = await createTestDatabase();
  const { db, file } = database;
  const publicUrl = options.publicUrl ?? "http://masar.test";
  const screensFolder = makeScreens();
  const lines: string[] = [];
  const log = createLog("debug", { write: (line) => lines.push(line) });
  const deps = { db, clock: fixedClock(TODAY), log };
  const secret = "only-for-tests-0123456789-abcdefghijklmnopqrstuvwxyz";
  const { allowsSampleSignIn = true, now } = options;
  const auth = createAuth(deps, { publicUrl, origins: [publicUrl], secret, allowsSampleSignIn }, now);
  const drain = createDrain();
  const app = createApp({
    deps,
    auth,
    mail: NO_MAIL,
    browserPath: null,
    drain,
    publicUrl,
    screensFolder,
    origins: [publicUrl],
    dataDir: tmpdir(),
    trustedProxies: options.trustedProxies ?? [],
    pendingMigrations: options.pendingMigrations ?? (() => []),
  });
  const listening = await listen(app, { host: "127.0.0.1", port: 0 }, options.limits);
  const base = `http://127.0.0.1:${listening.port}`;
  return {
    db,
    file,
    port: listening.port,
    origin: publicUrl,
    drain,
    lines,
    get: (path, headers = {}) => fetch(`${base}${path}`, { headers, redirect: "manual" }),
    post: (path, body, headers = {}) =>
      fetch(`${base}${path}`, {
        method: "POST",
        headers: { origin: publicUrl, "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      }),
    close: async () => {
      await listening.close();
      await database.close();
      rmSync(screensFolder, { recursive: true, force: true });
    },
  };
}

function makeScreens(): string {
  const folder = mkdtempSync(join(tmpdir(), "masar-screens-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Masar</title>");
  writeFileSync(join(folder, "assets", "main-3f9a.js"), "export {};");
  writeFileSync(join(folder, "emblem.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
  return folder;
}

/** The cookies of a response as a browser would send them back. */
export function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

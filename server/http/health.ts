import { statfs } from "node:fs/promises";
import { Router } from "express";
import { systemClock } from "../clock.ts";
import { type Db, inTx } from "../db/client.ts";
import type { Logger } from "../log.ts";
import type { Drain } from "./drain.ts";

export interface HealthOptions {
  readonly db: Db;
  readonly log: Logger;
  readonly drain: Drain;
  readonly dataDir: string;
  /** Names of the migrations that the file has not been through. */
  readonly pendingMigrations: () => readonly string[];
}

type Check = "ok" | "failed";

export interface Readiness {
  readonly isReady: boolean;
  readonly checks: Readonly<Record<"server" | "database" | "migrations" | "disk", Check>>;
}

const KEPT_MS = 1_000;
const LEAST_FREE_RATIO = 0.05;

/** `/healthz`: the process answers. `/readyz`: it can do its work, down to a write that reaches the disk. */
export function healthRoutes(options: HealthOptions): Router {
  const router = Router();
  let kept: { atMs: number; readiness: Promise<Readiness> } | null = null;

  // Asked by anybody as often as they like, so an answer serves for a second.
  function readiness(): Promise<Readiness> {
    const nowMs = performance.now();
    if (!kept || nowMs - kept.atMs > KEPT_MS) kept = { atMs: nowMs, readiness: checkReadiness(options) };
    return kept.readiness;
  }

  router.get("/healthz", (_req, res) => {
    res.setHeader("Cache-Control", "no-store");
    res.json({ isAlive: true });
  });
  router.get("/readyz", async (_req, res) => {
    const answer = options.drain.isStopping() ? await checkReadiness(options) : await readiness();
    res.setHeader("Cache-Control", "no-store");
    res.status(answer.isReady ? 200 : 503).json(answer);
  });
  return router;
}

async function checkReadiness(options: HealthOptions): Promise<Readiness> {
  const { db, drain, dataDir, pendingMigrations } = options;
  const [database, migrations, disk] = await Promise.all([
    verdictOf(options, "database", () => probeWrite(db)),
    verdictOf(options, "migrations", async () => pendingMigrations().length === 0),
    verdictOf(options, "disk", () => hasRoom(dataDir)),
  ]);
  const checks = { server: drain.isStopping() ? "failed" : "ok", database, migrations, disk } as const;
  return { isReady: Object.values(checks).every((check) => check === "ok"), checks };
}

async function verdictOf(
  { log }: HealthOptions,
  name: string,
  check: () => Promise<boolean>,
): Promise<Check> {
  try {
    return (await check()) ? "ok" : "failed";
  } catch (error) {
    log.warn({ err: error, check: name }, "a readiness check failed");
    return "failed";
  }
}

/** A row that means nothing, written and committed: only that finds a full or read-only disk. */
async function probeWrite(db: Db): Promise<boolean> {
  const key = "probe:ready";
  const firstFailureAt = systemClock().now();
  await inTx(db, (tx) =>
    tx.signInThrottle.upsert({
      where: { key },
      create: { key, firstFailureAt },
      update: { firstFailureAt },
      select: { key: true },
    }),
  );
  return true;
}

async function hasRoom(dataDir: string): Promise<boolean> {
  const { bavail, blocks } = await statfs(dataDir);
  return bavail / blocks >= LEAST_FREE_RATIO;
}

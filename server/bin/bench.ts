import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as asAt from "../bench/as-at.bench.ts";
import * as executiveRead from "../bench/executive-read.bench.ts";
import type { Bench, Figure } from "../bench/figure.ts";
import * as firstLoad from "../bench/first-load.bench.ts";
import * as packs from "../bench/packs.bench.ts";
import * as roadmapRead from "../bench/roadmap-read.bench.ts";
import * as scenarios from "../bench/scenarios.bench.ts";
import * as schedule from "../bench/schedule.bench.ts";
import * as secondStart from "../bench/second-start.bench.ts";
import { startServer } from "../testing/masar-server.ts";
import { prepare } from "./prepare.ts";

/** The first one finds the server as it started; the last one stops it. */
const BENCHES: readonly { measure(bench: Bench): Promise<Figure[]> }[] = [
  asAt,
  executiveRead,
  roadmapRead,
  firstLoad,
  schedule,
  packs,
  scenarios,
  secondStart,
];

function print({ name, value, unit, target }: Figure): void {
  const shown = value.toFixed(value < 100 ? 1 : 0).padStart(9);
  const promised = target === null ? "" : `at most ${target} ${unit}`;
  console.log(`${name.padEnd(48)}${shown} ${unit.padEnd(12)}${promised}`);
}

await prepare();
const dataDir = mkdtempSync(join(tmpdir(), "masar-bench-"));
try {
  const server = await startServer(dataDir);
  for (const bench of BENCHES) (await bench.measure({ server, dataDir })).forEach(print);
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}

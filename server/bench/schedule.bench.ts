import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Result } from "#shared/result.ts";
import { type ArrangedNetwork, arrangeNetwork } from "#shared/schedule/arranged.ts";
import { backwardPass, horizonsOf } from "#shared/schedule/backward-pass.ts";
import { forwardPass } from "#shared/schedule/forward-pass.ts";
import { impactOf } from "#shared/schedule/impact.ts";
import type { ScheduleOptions } from "#shared/schedule/network.ts";
import { schedule } from "#shared/schedule/passes.ts";
import { runPasses } from "#shared/schedule/prepare.ts";
import { type Figure, percentile } from "./figure.ts";
import { BENCH_START_DAY, benchNetwork } from "./schedule-network.ts";

const SIZES = [100, 1_000, 10_000, 100_000];
const ITEMS_PER_SIZE = 300_000;
const OPTIONS: ScheduleOptions = { startDay: BENCH_START_DAY, statusDay: null, horizon: "program" };
const CHANGES = 200;
const MEASURABLE_ITEMS = 50_000;

/** The schedule core by itself, at sizes up to a hundred times the sample's, two links to an activity. */
export async function measure(): Promise<Figure[]> {
  // A server's functions are compiled after its first readings; a few small networks bring these there too.
  for (let count = 0; count < 20; count++) schedule(benchNetwork(1_000), OPTIONS);
  return SIZES.flatMap(measureSize);
}

function measureSize(size: number): Figure[] {
  const network = benchNetwork(size);
  const arranged = unwrap(arrangeNetwork(network, OPTIONS));
  const runs = Math.min(100, Math.max(5, Math.round(ITEMS_PER_SIZE / size)));
  const name = `schedule, ${size.toLocaleString("en")} activities`;
  const isGoal = size === 10_000;
  const impactTimes = measureImpacts(arranged);
  return [
    {
      name: `${name}, both passes, median`,
      value: median(runs, () => bothPasses(arranged)),
      unit: "ms",
      target: isGoal ? 30 : null,
    },
    {
      name: `${name}, whole, median`,
      value: median(runs, () => schedule(network, OPTIONS)),
      unit: "ms",
      target: null,
    },
    { name: `${name}, memory held`, value: heldKilobytes(arranged), unit: "kB", target: null },
    {
      name: `${name}, impact, median`,
      value: percentile(impactTimes, 0.5),
      unit: "ms",
      target: isGoal ? 5 : null,
    },
    { name: `${name}, impact, p99`, value: percentile(impactTimes, 0.99), unit: "ms", target: null },
  ];
}

function bothPasses(network: ArrangedNetwork): void {
  const early = forwardPass(network);
  backwardPass(network, { early, horizons: horizonsOf(network, early) });
}

/** Two weeks more for activities all over the plan, one after the other. */
function measureImpacts(arranged: ArrangedNetwork): number[] {
  const prepared = runPasses(arranged);
  const step = Math.max(1, Math.floor(arranged.items.length / CHANGES));
  return arranged.items
    .filter((_, position) => position % step === 0)
    .map(({ id: itemId, durationWorkDays }) =>
      timeOf(() =>
        unwrap(
          impactOf(prepared, [{ kind: "item", itemId, facts: { durationWorkDays: durationWorkDays + 10 } }]),
        ),
      ),
    );
}

/** What a prepared schedule holds beside the network itself; of small ones many are held, to drown out the rest. */
function heldKilobytes(network: ArrangedNetwork): number {
  const copies = Math.max(1, Math.round(MEASURABLE_ITEMS / network.items.length));
  const before = usedBytes();
  const held = Array.from({ length: copies }, () => runPasses(unwrap(arrangeNetwork(network, OPTIONS))));
  return (usedBytes() - before) / held.length / 1_000;
}

/** What is in use after all garbage is gone. */
function usedBytes(): number {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  collect();
  // The first only lets go of arrays outside of the heap; without the second, old ones are still counted.
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function median(runs: number, act: () => unknown): number {
  return percentile(
    Array.from({ length: runs }, () => timeOf(act)),
    0.5,
  );
}

function timeOf(act: () => unknown): number {
  const startedAt = performance.now();
  act();
  return performance.now() - startedAt;
}

function unwrap<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

import type { Browser, Page } from "@playwright/test";
import type { Library } from "./gantt-pages.ts";
import { longestTask } from "./main-thread.ts";

/** How long one figure is waited for, its rounds together. */
export const PATIENCE_SECONDS = 30;
/** The machine has other work too, so the best of so many rounds is taken; of what is slow, of fewer. */
const ROUNDS = 3;
const SLOW_SECONDS = 10;

export interface ChartFigure {
  readonly value: number;
  /** The longest task of the page's main thread, in milliseconds of the processor. */
  readonly taskMs: number | null;
}

/** By name; null where a chart has no such thing, absent where it gave no answer. */
export type ChartFigures = ReadonlyMap<string, ChartFigure | null>;

type Ask = (call: string) => Promise<number | null>;

/** Calls of client/bench/main.ts; what comes before a round is not measured. */
interface Step {
  readonly name: string;
  readonly call: string;
  readonly before?: string;
}

const RENDER: Step = { name: "first render, ms", call: "mount()" };
const ACTS: readonly Step[] = [
  { name: "longest frame scrolling down, ms", call: "scroll('down')" },
  { name: "longest frame scrolling along, far, ms", call: "scroll('along')" },
  { name: "zoom change, ms", call: "zoom(true)", before: "zoom(false)" },
  { name: "longest frame scrolling along, close, ms", call: "scroll('along')" },
  { name: "expand, ms", call: "expand()", before: "zoom(false)" },
];
const NODES = "nodes";
const KEPT = "kept after 20 mounts, MB";
export const FIGURE_NAMES = [RENDER.name, NODES, ...ACTS.map(({ name }) => name), KEPT];

/** All about one chart with so many rows, until it gives no answer in time: then what there is, and no more browser. */
export async function measureChart(
  browser: Browser,
  address: string,
  library: Library,
  rowCount: number,
): Promise<ChartFigures> {
  const page = await browser.newPage({ viewport: { width: 1_440, height: 900 } });
  const figures = new Map<string, ChartFigure | null>();
  const ask: Ask = (call) => page.evaluate(`window.bench.${call}`);
  // One of the others asks a foreign host for its typeface.
  await page.route(
    (url) => !url.href.startsWith(address),
    (route) => route.abort(),
  );
  const open = async () => {
    await page.goto(`${address}?library=${library}`);
    await page.waitForFunction("window.bench !== undefined");
    await ask(`prepare(${rowCount})`);
  };
  const take = async ({ name, call }: Step, before: () => Promise<unknown>) => {
    const round = async () => {
      await before();
      return await longestTask(browser, page, () => ask(call));
    };
    figures.set(name, await patiently(bestOf(round)));
  };
  try {
    // The first of a page: what a reader waits for has warmed nothing up.
    await take(RENDER, open);
    figures.set(NODES, { value: (await ask("nodes()")) ?? 0, taskMs: null });
    for (const step of ACTS) await take(step, async () => step.before && ask(step.before));
    figures.set(KEPT, { value: await patiently(megabytesKept(page, ask)), taskMs: null });
  } catch (failure) {
    if (!(failure instanceof OutOfPatience)) throw failure;
  } finally {
    await browser.close();
  }
  return figures;
}

async function bestOf(
  round: () => ReturnType<typeof longestTask<number | null>>,
): Promise<ChartFigure | null> {
  const startedAt = performance.now();
  const rounds: ChartFigure[] = [];
  while (rounds.length < ROUNDS && performance.now() - startedAt < SLOW_SECONDS * 1_000) {
    const { answer, taskMs } = await round();
    if (answer === null) return null;
    rounds.push({ value: answer, taskMs });
  }
  return {
    value: Math.min(...rounds.map(({ value }) => value)),
    taskMs: Math.min(...rounds.map(({ taskMs }) => taskMs ?? Number.POSITIVE_INFINITY)),
  };
}

async function megabytesKept(page: Page, ask: Ask): Promise<number> {
  // The first mount filled caches that are meant to stay.
  await ask("unmount()");
  const before = await heapBytes(page);
  await ask("mountMany()");
  return ((await heapBytes(page)) - before) / 1_000_000;
}

async function heapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}

class OutOfPatience extends Error {}

async function patiently<Answer>(asked: Promise<Answer>): Promise<Answer> {
  const { promise: impatience, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new OutOfPatience()), PATIENCE_SECONDS * 1_000);
  // The browser is closed once patience is out, and what was asked of it then fails unheard.
  asked.catch(() => {});
  return await Promise.race([asked, impatience]).finally(() => clearTimeout(timer));
}

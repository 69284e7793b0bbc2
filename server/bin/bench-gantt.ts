import { cpus, loadavg } from "node:os";
import { type Browser, chromium } from "@playwright/test";
import { type ChartFigures, measureChart } from "../bench/chart-figures.ts";
import { chartTable } from "../bench/chart-table.ts";
import { LIBRARIES, type Library, serveCharts } from "../bench/gantt-pages.ts";
import { findChromium } from "../testing/chromium.ts";
import { ROOT } from "./run.ts";

/** Compares the chart with others in one run, in a real Chromium (docs/bench-gantt.md). Figures, never a pass line. */
const ROW_COUNTS = [234, 2_002, 10_010];

const asked = process.argv.slice(2).map(Number);
const rowCounts = asked.length > 0 ? asked : ROW_COUNTS;
const load = () => loadavg()[0]?.toFixed(1);

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(process.env, chromium.executablePath()),
    args: ["--no-sandbox", "--disable-gpu"],
  });
}

async function measureAll(): Promise<void> {
  const server = await serveCharts(ROOT);
  try {
    const address = server.resolvedUrls?.local[0] ?? "";
    const loadBefore = load();
    let version = "";
    const all = new Map<number, ReadonlyMap<Library, ChartFigures>>();
    for (const rowCount of rowCounts) {
      const ofSize = new Map<Library, ChartFigures>();
      for (const library of LIBRARIES) {
        console.error(`${library}, ${rowCount} rows …`);
        const browser = await launch();
        version = browser.version();
        ofSize.set(library, await measureChart(browser, address, library, rowCount));
      }
      all.set(rowCount, ofSize);
    }
    const machine = `${cpus().length} × ${cpus()[0]?.model}, load ${loadBefore} before and ${load()} after`;
    console.log(`\nChromium ${version}, ${machine}\n\n${chartTable(all)}`);
  } finally {
    await server.close();
  }
}

try {
  await measureAll();
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
}

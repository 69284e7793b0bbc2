import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { cpus, release } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import react from "@vitejs/plugin-react";
import { build, preview } from "vite";
import { findChromium } from "../testing/chromium.ts";
import { ROOT } from "./run.ts";

/** Compares the chart with others in one run, in a real Chromium (docs/bench-gantt.md). Figures, never a pass line. */
const LIBRARIES = ["ours", "frappe", "svar", "dhtmlx"] as const;
const ROW_COUNTS = [234, 2_002, 10_010];
const PATIENCE_MS = 120_000;

const SOURCES = join(ROOT, "client", "bench");
const HOME = join(ROOT, ".cache", "bench-gantt");

type Library = (typeof LIBRARIES)[number];
/** Null where a library has no such thing; infinite where it took longer than our patience. */
type Figures = Readonly<Record<string, number | null>>;

/** The others are no packages of the product: they are installed here, by their own lock file, and nowhere else. */
function installOthers(): void {
  mkdirSync(HOME, { recursive: true });
  for (const name of ["package.json", "package-lock.json"]) {
    cpSync(join(SOURCES, "others", name), join(HOME, name));
  }
  const npm = process.env["npm_execpath"];
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const [command, rest] = npm ? [process.execPath, [npm, ...args]] : ["npm", args];
  const { status } = spawnSync(command, rest, { cwd: HOME, stdio: "inherit" });
  if (status !== 0) throw new Error("the libraries to compare with were not installed");
}

async function buildPages(): Promise<string> {
  const outDir = join(HOME, "dist");
  const others = (name: string) => join(HOME, "node_modules", name);
  await build({
    configFile: false,
    logLevel: "error",
    root: SOURCES,
    plugins: [react()],
    resolve: {
      alias: {
        fg: join(ROOT, "node_modules", "frappe-gantt", "src"),
        "frappe-gantt/dist": others("frappe-gantt/dist"),
        "frappe-gantt": others("frappe-gantt"),
        "dhtmlx-gantt": others("dhtmlx-gantt"),
        "@svar-ui/react-gantt/all.css": others("@svar-ui/react-gantt/dist-full/index.css"),
        "@svar-ui/react-gantt": others("@svar-ui/react-gantt"),
      },
      dedupe: ["react", "react-dom"],
    },
    build: { outDir, emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 5_000 },
  });
  return outDir;
}

async function heapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}

async function measure(browser: Browser, address: string, library: Library, rows: number): Promise<Figures> {
  const page = await browser.newPage({ viewport: { width: 1_440, height: 900 } });
  const figures: Record<string, number | null> = {};
  const ask = (call: string) => page.evaluate(`window.bench.${call}`) as Promise<number | null>;
  // One of the others asks a foreign host for its typeface.
  await page.route(
    (url) => !url.href.startsWith(address),
    (route) => route.abort(),
  );
  const steps = async () => {
    await page.goto(`${address}?library=${library}`);
    await page.waitForFunction("window.bench !== undefined");
    await ask(`prepare(${rows})`);
    figures["first render, ms"] = await ask("mount()");
    figures["nodes"] = await ask("nodes()");
    figures["longest frame scrolling down, ms"] = await ask("scroll('down')");
    figures["longest frame scrolling along, far, ms"] = await ask("scroll('along')");
    figures["zoom change, ms"] = await ask("zoom(true)");
    figures["longest frame scrolling along, close, ms"] = await ask("scroll('along')");
    await ask("zoom(false)");
    figures["expand, ms"] = await ask("expand()");
    await ask("unmount()");
    // The first mount fills caches that are meant to stay.
    await ask("mount()");
    await ask("unmount()");
    const before = await heapBytes(page);
    await ask("mountMany()");
    figures["kept after 20 mounts, MB"] = ((await heapBytes(page)) - before) / 1_000_000;
  };
  const impatience = new AbortController();
  const patience = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Error("out of patience")), PATIENCE_MS);
    impatience.signal.addEventListener("abort", () => clearTimeout(timer));
  });
  try {
    await Promise.race([steps(), patience]);
  } catch (failure) {
    console.error(`${library}, ${rows} rows: ${failure instanceof Error ? failure.message : failure}`);
  } finally {
    impatience.abort();
    await page.close();
  }
  return figures;
}

function print(rows: number, all: ReadonlyMap<Library, Figures>): void {
  const names = [...new Set([...all.values()].flatMap((figures) => Object.keys(figures)))];
  console.log(`\n| ${rows} rows | ${LIBRARIES.join(" | ")} |\n|---|${LIBRARIES.map(() => "---:|").join("")}`);
  for (const name of names) {
    const cells = LIBRARIES.map((library) => cellOf(all.get(library)?.[name]));
    console.log(`| ${name} | ${cells.join(" | ")} |`);
  }
}

function cellOf(figure: number | null | undefined): string {
  if (figure === undefined) return "not reached";
  if (figure === null) return "none";
  return figure.toFixed(figure < 10 ? 1 : 0);
}

installOthers();
const outDir = await buildPages();
const server = await preview({
  configFile: false,
  logLevel: "error",
  root: SOURCES,
  build: { outDir },
  preview: { port: 0 },
});
const browser = await chromium.launch({
  executablePath: findChromium(process.env, chromium.executablePath()),
  args: ["--no-sandbox", "--disable-gpu", "--js-flags=--expose-gc"],
});
try {
  const address = server.resolvedUrls?.local[0] ?? "";
  console.log(`Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model}, ${release()}`);
  for (const rows of ROW_COUNTS) {
    const all = new Map<Library, Figures>();
    for (const library of LIBRARIES) all.set(library, await measure(browser, address, library, rows));
    print(rows, all);
  }
} finally {
  await browser.close();
  await server.close();
}

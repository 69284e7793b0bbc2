import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import type { PackRow, PacksView } from "#shared/contract/packs.ts";
import { signInSample } from "../testing/sample-session.ts";
import { type Bench, type Figure, percentile } from "./figure.ts";

const run = promisify(execFile);
const LOOK_EVERY_MS = 100;
const KILOBYTE = 1_024;

const KINDS = [
  { name: "pack on A4", asked: { format: "pdf", paper: "A4" } },
  { name: "pack as slides", asked: { format: "pptx" } },
  { name: "pack as a workbook", asked: { format: "xlsx" } },
] as const;

/** Arabic packs of the whole sample, one of each format, while somebody reads the roadmap again and again. */
export async function measure({ server }: Bench): Promise<Figure[]> {
  const cookie = await signInSample(server.url, "executive");
  const ask: Ask = async (path, init = {}) => {
    const headers = { Cookie: cookie, Origin: server.url, "Content-Type": "application/json" };
    const answer = await fetch(`${server.url}/api/trpc/${path}`, { ...init, headers });
    const body = await answer.text();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${body.slice(0, 200)}`);
    return JSON.parse(body).result.data;
  };
  const figures: Figure[] = [];
  for (const kind of KINDS) figures.push(...(await measureOne(ask, kind)));
  return figures;
}

type Ask = <Answer>(path: string, init?: RequestInit) => Promise<Answer>;

async function measureOne(ask: Ask, { name, asked }: (typeof KINDS)[number]): Promise<Figure[]> {
  const startedAt = performance.now();
  const body = JSON.stringify({ ...asked, language: "ar" });
  const { id } = await ask<PackRow>("packs.create", { method: "POST", body });
  const waits: number[] = [];
  let bytesAtMost = 0;
  for (;;) {
    const askedAt = performance.now();
    await ask("plan.roadmap?input=%7B%7D");
    waits.push(performance.now() - askedAt);
    bytesAtMost = Math.max(bytesAtMost, await drawingBytes());
    const row = (await ask<PacksView>("packs.list")).packs.find((each) => each.id === id);
    if (row?.state === "done") {
      const longest = percentile(waits, 1);
      return [
        { name: `${name}, ${row.renderer}`, value: performance.now() - startedAt, unit: "ms", target: null },
        { name: `${name}, memory of its processes`, value: bytesAtMost / 1e6, unit: "MB", target: null },
        { name: `${name}, its file`, value: (row.sizeBytes ?? 0) / 1e3, unit: "kB", target: null },
        { name: `${name}, roadmap read meanwhile, longest`, value: longest, unit: "ms", target: null },
      ];
    }
    if (row?.state !== "queued" && row?.state !== "running") {
      throw new Error(`the pack ended as ${row?.state}`);
    }
    await sleep(LOOK_EVERY_MS);
  }
}

/** What the drawing process and all that it started hold by now, shared pages counted once; 0 where Linux does not tell. */
async function drawingBytes(): Promise<number> {
  const { stdout } = await run("ps", ["-eo", "pgid=,pid=,args="]).catch(() => ({ stdout: "" }));
  const processes = stdout.split("\n").map((line) => {
    const [group = "", pid = ""] = line.trim().split(/\s+/);
    return { group, pid, isDrawing: line.includes("packs/drawing/process.ts") };
  });
  const groups = new Set(processes.filter(({ isDrawing }) => isDrawing).map(({ group }) => group));
  const held = processes.filter(({ group }) => groups.has(group));
  const sizes = await Promise.all(held.map(({ pid }) => proportionalBytes(pid)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function proportionalBytes(pid: string): Promise<number> {
  const told = await readFile(`/proc/${pid}/smaps_rollup`, "utf8").catch(() => "");
  return Number(/^Pss:\s+(\d+)/m.exec(told)?.[1] ?? 0) * KILOBYTE;
}

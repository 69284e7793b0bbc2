import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Command lines of the pinned tools, run by this very Node; `npx` would look outside the project. */
export const TOOLS = {
  biome: ["node_modules/@biomejs/biome/bin/biome"],
  depcruise: ["node_modules/dependency-cruiser/bin/dependency-cruiser.mjs"],
  knip: ["node_modules/knip/bin/knip.js"],
  playwright: ["node_modules/@playwright/test/cli.js"],
  tsc: ["node_modules/@typescript/native/bin/tsc"],
  vite: ["node_modules/vite/bin/vite.js"],
  vitest: ["node_modules/vitest/vitest.mjs"],
} as const;

export interface Finished {
  readonly exitCode: number;
  /** Standard output and error in the order they came; empty when they were inherited. */
  readonly output: string;
  readonly tookMs: number;
}

type Settings = { readonly env?: NodeJS.ProcessEnv; readonly output: "inherit" | "collect" };

/** Starts Node on a script inside the project; the caller owns the process. */
export function startNode(args: readonly string[], settings: Settings): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...settings.env },
    stdio: settings.output === "inherit" ? "inherit" : ["ignore", "pipe", "pipe"],
  });
}

/** Runs Node on a script inside the project until it ends. A death by signal counts as exit code 1. */
export async function runNode(args: readonly string[], settings: Settings): Promise<Finished> {
  const startedAt = performance.now();
  const child = startNode(args, settings);
  const chunks: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
  return {
    exitCode,
    output: Buffer.concat(chunks).toString("utf8"),
    tookMs: performance.now() - startedAt,
  };
}

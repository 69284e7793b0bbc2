import { rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { drawPack } from "./draw-pack.ts";
import { type DrawMessage, type DrawTask, FILE_NAME } from "./task.ts";

// The process that draws one pack and ends. It knows no database, no secret and no request: only what it is told.

process.once("message", (message) => {
  const task = message as DrawTask;
  // The server was killed: nobody else is left to clear up.
  process.once("disconnect", () => end(task));
  void run(task);
});

function end({ folder }: DrawTask): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } finally {
    // With the browser, which is in the same group (run.ts).
    if (process.platform !== "win32") process.kill(-process.pid, "SIGKILL");
    process.exit(1);
  }
}

async function run(task: DrawTask): Promise<void> {
  try {
    const drawing = {
      onProgress: (ratio: number) => tell({ kind: "progress", ratio }),
      signal: new AbortController().signal,
    };
    const { bytes, ...drawn } = await drawPack(task, drawing);
    await writeFile(join(task.folder, FILE_NAME), bytes, { mode: 0o600 });
    tell({ kind: "drawn", ...drawn }, () => process.exit(0));
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell({ kind: "failed", message }, () => process.exit(1));
  }
}

function tell(message: DrawMessage, afterwards: () => void = () => {}): void {
  process.send?.(message, afterwards);
}

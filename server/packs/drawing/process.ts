import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { drawPack } from "./draw-pack.ts";
import { type DrawMessage, type DrawTask, FILE_NAME } from "./task.ts";

// The process that draws one pack and ends. It knows no database, no secret and no request: only what it is told.

// Nobody is left who would want it.
process.once("disconnect", () => process.exit(1));
process.once("message", (task) => void run(task as DrawTask));

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

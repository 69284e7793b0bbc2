import { Worker } from "node:worker_threads";
import type { FileRefusal } from "#shared/contract/errors.ts";
import { fail, type Result } from "#shared/result.ts";
import { IMPORT_LIMITS } from "./limits.ts";
import type { ReadTask } from "./read-worker.ts";
import { sniffFormat } from "./sniff.ts";
import type { Workbook } from "./workbook.ts";

type Outcome = Result<Workbook, FileRefusal>;

/** Runs the reading in a thread of its own, with a bounded heap and a bounded time; whatever it does, it ends. */
function readInThread(task: ReadTask): Promise<Outcome> {
  const worker = new Worker(new URL("./read-worker.ts", import.meta.url), {
    workerData: task,
    transferList: [task.bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: IMPORT_LIMITS.heapMb, maxYoungGenerationSizeMb: 16 },
    // How this process was started is no business of the thread's.
    execArgv: [],
  });
  return new Promise<Outcome>((resolve, reject) => {
    const timer = setTimeout(() => resolve(fail("tooSlow")), IMPORT_LIMITS.readMs);
    worker.once("message", resolve);
    worker.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve(fail("unpacksTooLarge"));
      else reject(error);
    });
    worker.once("exit", (code) => reject(new Error(`the reading thread ended with ${code} and no answer`)));
    worker.once("exit", () => clearTimeout(timer));
  }).finally(() => worker.terminate());
}

/**
 * The cells of a portfolio file, or why it will not be read. The size and the first bytes decide before
 * anything is unpacked; the rest happens in a thread that cannot hold up or exhaust the server.
 */
export async function readPortfolioFile(bytes: Uint8Array, fileName: string): Promise<Outcome> {
  const format = sniffFormat(bytes, fileName);
  if (!format.ok) return format;
  const sheetName = fileName.replace(/\.[^.]*$/, "");
  // A copy, since the thread takes the memory away from its giver.
  return readInThread({ format: format.value, bytes: new Uint8Array(bytes), sheetName });
}

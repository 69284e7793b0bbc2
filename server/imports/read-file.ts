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
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    const end = (outcome: Outcome) => {
      clearTimeout(timer);
      resolve(outcome);
      void worker.terminate();
    };
    const timer = setTimeout(() => end(fail("tooSlow")), IMPORT_LIMITS.readMs);
    worker.once("message", end);
    // A heap that ran full arrives here as ERR_WORKER_OUT_OF_MEMORY.
    worker.once("error", (error: NodeJS.ErrnoException) => {
      end(fail(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "unpacksTooLarge" : "damaged"));
    });
    worker.once("exit", () => end(fail("damaged")));
  });
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

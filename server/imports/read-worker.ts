import { parentPort, workerData } from "node:worker_threads";
import type { FileRefusal } from "#shared/contract/errors.ts";
import { invariant } from "#shared/invariant.ts";
import { fail, type Result, succeed } from "#shared/result.ts";
import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import type { Format } from "./sniff.ts";
import type { Workbook } from "./workbook.ts";
import { Refusal } from "./zip-guard.ts";

/** What the reading thread is given. */
export interface ReadTask {
  readonly format: Format;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What a .csv file's only sheet is called: the file's own name. */
  readonly sheetName: string;
}

async function read(task: ReadTask): Promise<Result<Workbook, FileRefusal>> {
  if (task.format === "csv") return readCsv(task.bytes, task.sheetName);
  try {
    return succeed(await readXlsx(Buffer.from(task.bytes.buffer)));
  } catch (error) {
    if (error instanceof Refusal) return fail(error.reason);
    throw error;
  }
}

invariant(parentPort, "read-worker runs as a worker thread");
parentPort.postMessage(await read(workerData as ReadTask));

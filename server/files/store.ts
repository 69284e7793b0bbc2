import { createHash, randomUUID } from "node:crypto";
import { createReadStream, type ReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { AppError } from "../trpc/errors.ts";

/** A file that has come in whole and is on the disk, but belongs to nothing yet. */
export interface ReceivedFile {
  /** Where it lies until it is kept. */
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** The bytes of one kind of file, under random names in a folder of the data folder, for the server's user alone. */
export interface FileStore {
  /** Takes a stream in; FILE_REFUSED when it is empty or too large, STORAGE_FULL when there is no room. Leaves nothing then. */
  receive(stream: Readable): Promise<ReceivedFile>;
  /** Gives a received file its lasting name, which it returns. */
  keep(received: ReceivedFile): Promise<string>;
  discard(received: ReceivedFile): Promise<void>;
  read(storageName: string): ReadStream;
  /**
   * Removes files whose row was removed or never came: those that no name in `kept` stands for, and that the sweep
   * before found so too, since what is only now coming in has no row yet. Gives how many went.
   */
  sweep(kept: ReadonlySet<string>): Promise<number>;
}

const UNFINISHED = ".part";
/** Random names only: nothing that was sent is ever part of a path. */
const NAME = /^[0-9a-f-]{36}$/;

/** Files of at most `limitBytes` in `folder`, which is made when the first one comes. */
export function createFileStore(folder: string, limitBytes: number): FileStore {
  let suspects: ReadonlySet<string> = new Set();
  const pathOf = (storageName: string) => {
    if (!NAME.test(storageName)) throw new Error(`no name of stored evidence: ${storageName}`);
    return join(folder, storageName);
  };
  return {
    receive: (stream) => receive(folder, limitBytes, stream),
    keep: async ({ path }) => {
      const storageName = randomUUID();
      await rename(path, pathOf(storageName));
      await syncFolder(folder);
      return storageName;
    },
    discard: ({ path }) => rm(path, { force: true }),
    read: (storageName) => createReadStream(pathOf(storageName)),
    sweep: async (kept) => {
      const unspoken = (await namesIn(folder)).filter((name) => !kept.has(name));
      const gone = unspoken.filter((name) => suspects.has(name));
      for (const name of gone) await rm(join(folder, name), { force: true });
      suspects = new Set(unspoken);
      return gone.length;
    },
  };
}

async function receive(folder: string, limitBytes: number, stream: Readable): Promise<ReceivedFile> {
  // One that breaks before it is first read must not bring the server down; reading it fails then.
  stream.once("error", () => {});
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${randomUUID()}${UNFINISHED}`);
  const file = await open(path, "wx", 0o600);
  const hash = createHash("sha256");
  let sizeBytes = 0;
  try {
    for await (const chunk of stream) {
      sizeBytes += chunk.length;
      if (sizeBytes > limitBytes) {
        throw new AppError("FILE_REFUSED", { reason: "tooLarge", limit: limitBytes });
      }
      hash.update(chunk);
      await file.appendFile(chunk);
    }
    if (sizeBytes === 0) throw new AppError("FILE_REFUSED", { reason: "empty" });
    await file.sync();
  } catch (error) {
    await file.close();
    await rm(path, { force: true });
    throw isDiskFull(error) ? new AppError("STORAGE_FULL", {}) : error;
  }
  await file.close();
  return { path, sizeBytes, sha256: hash.digest("hex") };
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");
}

/** So that a name survives a power cut before the database speaks of it. Windows cannot open a folder. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

import { chmodSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "./client.ts";
import { requireWritable } from "./health.ts";
import { migrate } from "./migrate.ts";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "masar-health-"));
  file = join(folder, "masar.db");
});

afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

/** Neither opening nor migrating may touch it: it may be all that is left of somebody's work. */
async function isRefusedUntouched(): Promise<void> {
  const bytes = readFileSync(file);
  const refusal = {
    exitCode: 78,
    message: expect.stringMatching(/damaged or is no database.*backups folder/s),
  };
  await expect(openDatabase({ file })).rejects.toMatchObject(refusal);
  await expect(migrate({ file })).rejects.toMatchObject(refusal);
  expect(readFileSync(file).equals(bytes)).toBe(true);
}

describe("starting on a file", () => {
  it("that is no database is refused with a hint, and the file is left alone", async () => {
    writeFileSync(file, "These are the minutes of a meeting, not a database. ".repeat(200));
    await isRefusedUntouched();
  });

  it("with a damaged page is refused with a hint, and the file is left alone", async () => {
    await migrate({ file });
    checkpoint();
    const bytes = readFileSync(file);
    bytes.fill(0x5a, 4096 * 3, 4096 * 6);
    writeFileSync(file, bytes);
    await isRefusedUntouched();
  });

  it("that was cut short is refused with a hint, and the file is left alone", async () => {
    await migrate({ file });
    checkpoint();
    truncateSync(file, 4096 * 20);
    await isRefusedUntouched();
  });

  it("that does not exist is refused, and none is made", async () => {
    await expect(openDatabase({ file })).rejects.toMatchObject({ exitCode: 78 });
    expect(() => readFileSync(file)).toThrow("ENOENT");
  });

  it("in a folder that cannot be written is refused in words", () => {
    expect(() => requireWritable(join(folder, "absent", "masar.db"))).toThrow(/cannot write .*absent/);
  });

  it("that may not be written is refused, except for root, who may", async () => {
    await migrate({ file });
    chmodSync(file, 0o400);
    const opening = openDatabase({ file });
    if (process.getuid?.() === 0) await (await opening).close();
    else await expect(opening).rejects.toMatchObject({ exitCode: 78 });
    expect(readFileSync(file).subarray(0, 15).toString()).toBe("SQLite format 3");
  });
});

function checkpoint(): void {
  const client = new Database(file);
  client.pragma("wal_checkpoint(TRUNCATE)");
  client.close();
}

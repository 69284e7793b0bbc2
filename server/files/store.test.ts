import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { createFileStore, type FileStore } from "./store.ts";

const LIMIT_BYTES = 2_000;

let folder: string;
let store: FileStore;

beforeEach(() => {
  const dataDir = mkdtempSync(join(tmpdir(), "masar-files-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  folder = join(dataDir, "files");
  store = createFileStore(folder, LIMIT_BYTES);
});

const streamOf = (...parts: string[]) => Readable.from(parts.map((part) => Buffer.from(part)));

describe("where files lie", () => {
  it("keeps the bytes under a random name that only the server's user may read", async () => {
    const received = await store.receive(streamOf("one ", "two"));
    const name = await store.keep(received);

    expect(received.sizeBytes).toBe(7);
    expect(received.sha256).toBe("8ab63e29a4ba14e4e1688f9c15e5af90895421358c945b0431f85d66977bd3d2");
    expect(await text(store.read(name))).toBe("one two");
    expect(readdirSync(folder)).toEqual([name]);
    expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  });

  it("refuses what is empty or too large, and leaves nothing of it", async () => {
    const half = Buffer.alloc(LIMIT_BYTES / 2 + 1);
    await expect(store.receive(Readable.from([half, half]))).rejects.toMatchObject({
      data: { reason: "tooLarge", limit: LIMIT_BYTES },
    });
    await expect(store.receive(Readable.from([]))).rejects.toMatchObject({ data: { reason: "empty" } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("leaves nothing of an upload that breaks off", async () => {
    const broken = new Readable({ read() {} });
    broken.push("half");
    const receiving = store.receive(broken);
    broken.destroy(new Error("the connection broke"));
    await expect(receiving).rejects.toThrow("the connection broke");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("reads no path that is not one of its names", () => {
    for (const name of ["../masar.db", "/etc/passwd", "", `${"a".repeat(36)}/x`]) {
      expect(() => store.read(name)).toThrow("no name of stored evidence");
    }
  });

  it("sweeps away what nothing speaks of any more, unless it may still be coming in", async () => {
    const [kept, removed] = [
      await store.keep(await store.receive(streamOf("kept"))),
      await store.keep(await store.receive(streamOf("removed"))),
    ];
    writeFileSync(join(folder, "broken.part"), "half");
    expect(await store.sweep(new Set([kept]))).toBe(0);
    const recent = await store.keep(await store.receive(streamOf("recent")));

    expect(await store.sweep(new Set([kept]))).toBe(2);

    expect(readdirSync(folder).sort()).toEqual([kept, recent].sort());
    expect(readdirSync(folder)).not.toContain(removed);
  });

  it("has nothing to sweep before the first file", async () => {
    expect(await store.sweep(new Set())).toBe(0);
    expect(existsSync(folder)).toBe(false);
  });
});

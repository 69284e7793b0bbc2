import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inTx, openDatabase } from "./client.ts";
import { migrate } from "./migrate.ts";
import { type RunningProcess, startProcess } from "./processes/process.ts";

const HOLD_LOCK = fileURLToPath(new URL("processes/hold-lock.ts", import.meta.url));
const WRITE_PLACES = fileURLToPath(new URL("processes/write-places.ts", import.meta.url));
const KILLS = 5;
const WRITES_BEFORE_A_KILL = 150;

let folder: string;
let file: string;
let started: RunningProcess[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "masar-processes-"));
  file = join(folder, "masar.db");
  started = [];
  await migrate({ file });
});

afterEach(async () => {
  await Promise.all(started.map((running) => running.kill()));
  rmSync(folder, { recursive: true, force: true });
});

function start(script: string, ...parameters: string[]): RunningProcess {
  const running = startProcess(script, file, ...parameters);
  started.push(running);
  return running;
}

function codesIn(lines: readonly string[], word: "kept" | "undone"): string[] {
  return lines.filter((line) => line.startsWith(word)).map((line) => line.slice(word.length + 1));
}

function storedCodes(): Set<string> {
  const client = new Database(file, { readonly: true });
  const codes = client.prepare<[], string>(`SELECT "code" FROM "Place"`).pluck().all();
  client.close();
  return new Set(codes);
}

function integrity(): unknown {
  const client = new Database(file);
  const verdict = client.pragma("integrity_check", { simple: true });
  client.close();
  return verdict;
}

const place = (code: string) => ({ kind: "governorate", code, nameAr: code, nameEn: code, position: 1 });

describe("a server killed in the middle of its writes", () => {
  it(`loses no acknowledged write and keeps none that was undone, ${KILLS} times over`, async () => {
    const lines: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const writer = start(WRITE_PLACES);
      await writer.untilLines(WRITES_BEFORE_A_KILL);
      await writer.kill();
      lines.push(...writer.lines);
      expect(integrity()).toBe("ok");
    }
    const stored = storedCodes();
    const kept = codesIn(lines, "kept");
    const undone = codesIn(lines, "undone");
    expect(kept.length).toBeGreaterThan(KILLS * WRITES_BEFORE_A_KILL * 0.75);
    expect(undone.length).toBeGreaterThan(0);
    expect(kept.filter((code) => !stored.has(code))).toEqual([]);
    expect(undone.filter((code) => stored.has(code))).toEqual([]);
  });

  it("leaves the file free for the next one, which needs no tidying up by hand", async () => {
    const writer = start(WRITE_PLACES);
    // The first line may tell of an undone write; among so many some are kept.
    await writer.untilLines(20);
    await expect(openDatabase({ file })).rejects.toMatchObject({ exitCode: 75 });
    await writer.kill();
    const next = await openDatabase({ file });
    expect(await next.db.place.count()).toBeGreaterThan(0);
    await next.close();
  });
});

describe("another process that holds the file", () => {
  it("makes writes fail in time, and does no harm to those that follow", async () => {
    const holder = start(HOLD_LOCK);
    await holder.untilLines(1);
    const { db, close } = await openDatabase({ file, busyLimitMs: 50 });
    await expect(inTx(db, (tx) => tx.place.create({ data: place("a") }))).rejects.toMatchObject({
      code: "P1008",
    });
    await expect(db.place.create({ data: place("b") })).rejects.toMatchObject({ code: "P1008" });
    expect(await db.place.count()).toBe(0);
    await holder.endInput();
    await inTx(db, (tx) => tx.place.create({ data: place("c") }));
    await db.place.create({ data: place("d") });
    await close();
    expect(storedCodes()).toEqual(new Set(["c", "d"]));
  });

  it("only delays them when it lets go soon enough, and the server goes on meanwhile", async () => {
    const holder = start(HOLD_LOCK);
    await holder.untilLines(1);
    const { db, close } = await openDatabase({ file });
    let isWritten = false;
    const write = db.place.create({ data: place("late") }).then(() => {
      isWritten = true;
    });
    for (let read = 0; read < 20; read++) await db.place.count();
    expect(isWritten).toBe(false);
    await holder.endInput();
    await write;
    await close();
    expect(storedCodes()).toEqual(new Set(["late"]));
  });
});

describe("two processes on one file", () => {
  it("both keep every write when the second one is a guest", async () => {
    const server = start(WRITE_PLACES, "server", "200");
    const guest = start(WRITE_PLACES, "guest", "200");
    expect(await Promise.all([server.endInput(), guest.endInput()])).toEqual([0, 0]);
    const kept = codesIn([...server.lines, ...guest.lines], "kept");
    expect(server.lines.length + guest.lines.length).toBe(400);
    expect(storedCodes()).toEqual(new Set(kept));
    expect(integrity()).toBe("ok");
  });
});

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { backUpDatabase } from "./backup.ts";
import { inTx, openDatabase } from "./client.ts";

let test: TestDatabase;
let folder: string;

beforeEach(async () => {
  test = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), "masar-backup-"));
});

afterEach(async () => {
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

const place = (code: string) => ({
  kind: "governorate",
  code,
  nameAr: "ع".repeat(2_000),
  nameEn: "",
  position: 1,
});

describe("backing up a database in use", () => {
  it("gives one moment of it, whole transactions only, while writers go on", async () => {
    for (let pair = 0; pair < 100; pair++) await writePair(pair);
    let isCopied = false;
    let pairs = 100;
    const copying = backUpDatabase(test.file, join(folder, "copy.db")).finally(() => {
      isCopied = true;
    });
    while (!isCopied) await writePair(pairs++);
    await copying;
    expect(pairs).toBeGreaterThan(101);
    const copy = await openDatabase({ file: join(folder, "copy.db") });
    const codes = (await copy.db.place.findMany({ select: { code: true } })).map(({ code }) => code);
    await copy.close();
    expect(codes.length).toBeGreaterThanOrEqual(200);
    const halves = new Set(codes.map((code) => code.slice(1)));
    expect(codes.length).toBe(halves.size * 2);
    expect([...halves].map(Number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: halves.size }, (_, n) => n),
    );
  });

  it("makes a single file that stands alone", async () => {
    await test.db.place.create({ data: place("one") });
    await backUpDatabase(test.file, join(folder, "deep", "copy.db"));
    expect(readdirSync(join(folder, "deep"))).toEqual(["copy.db"]);
    const copy = new Database(join(folder, "deep", "copy.db"), { readonly: true });
    expect(copy.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(copy.prepare(`SELECT count(*) FROM "Place"`).pluck().get()).toBe(1);
    copy.close();
  });

  it("is for its owner alone, since it holds password hashes", async () => {
    await backUpDatabase(test.file, join(folder, "deep", "copy.db"));
    expect(statSync(join(folder, "deep", "copy.db")).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, "deep")).mode & 0o777).toBe(0o700);
  });

  it("replaces an earlier copy of that name, and the left-over of one that was cut off", async () => {
    const target = join(folder, "copy.db");
    await backUpDatabase(test.file, target);
    writeFileSync(`${target}.unfinished`, "half of a copy");
    await test.db.place.create({ data: place("new") });
    await backUpDatabase(test.file, target);
    const copy = new Database(target, { readonly: true });
    expect(copy.prepare(`SELECT count(*) FROM "Place"`).pluck().get()).toBe(1);
    copy.close();
    expect(existsSync(`${target}.unfinished`)).toBe(false);
  });

  it("leaves the earlier copy as it was when it fails", async () => {
    const target = join(folder, "copy.db");
    await backUpDatabase(test.file, target);
    const earlier = readFileSync(target);
    writeFileSync(join(folder, "broken.db"), "no database ".repeat(1_000));
    await expect(backUpDatabase(join(folder, "broken.db"), target)).rejects.toThrow();
    expect(readFileSync(target).equals(earlier)).toBe(true);
  });

  it("leaves no half copy behind when it cannot give it its name", async () => {
    const target = join(folder, "copy.db");
    mkdirSync(join(target, "in the way"), { recursive: true });
    await expect(backUpDatabase(test.file, target)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(["copy.db"]);
  });

  async function writePair(pair: number): Promise<void> {
    await inTx(test.db, async (tx) => {
      await tx.place.create({ data: place(`a${pair}`) });
      await tx.place.create({ data: place(`b${pair}`) });
    });
  }
});

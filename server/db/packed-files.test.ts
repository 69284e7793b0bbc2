import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { createEvidenceStore, evidenceFolderIn } from "../evidence/store.ts";
import { createPackStore, packFolderIn } from "../packs/store.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makePerson } from "../testing/factories.ts";
import { backUpDatabase } from "./backup.ts";
import { openDatabase } from "./client.ts";
import { packFiles, unpackFiles } from "./packed-files.ts";

let test: TestDatabase;
let dataDir: string;
let copy: string;

beforeEach(async () => {
  test = await createTestDatabase();
  dataDir = mkdtempSync(join(tmpdir(), "masar-packed-"));
  copy = join(dataDir, "copy.db");
  onTestFinished(async () => {
    await test.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
});

async function bring(content: string, removedAt: Date | null = null): Promise<string> {
  const store = createEvidenceStore(dataDir);
  const received = await store.receive(Readable.from([Buffer.from(content)]));
  const storageName = await store.keep(received);
  const { sizeBytes, sha256 } = received;
  const { id: uploadedById } = await makePerson(test.db);
  await test.db.evidenceFile.create({
    data: {
      storageName,
      sizeBytes,
      sha256,
      removedAt,
      uploadedById,
      originalName: "a.txt",
      mediaType: "text/plain",
    },
  });
  return storageName;
}

async function drawn(content: string): Promise<string> {
  const store = createPackStore(dataDir);
  const received = await store.receive(Readable.from([Buffer.from(content)]));
  const storageName = await store.keep(received);
  const { sizeBytes, sha256 } = received;
  const { id: requestedById } = await makePerson(test.db);
  const look = { format: "pdf", language: "ar", paper: "A4", digits: "latn", firstCalendar: "hijri" };
  const done = { state: "done", renderer: "plain", finishedAt: new Date(), storageName, sizeBytes, sha256 };
  await test.db.pack.create({ data: { ...look, ...done, requestedById, statusDay: "2026-11-24" } });
  return storageName;
}

const backUp = () => backUpDatabase(test.file, copy, (unfinished) => packFiles(unfinished, dataDir));

describe("files in a backup", () => {
  it("comes back where it was when the one file is put in place", async () => {
    const name = await bring("minutes of the meeting");
    await bring("taken back", new Date());
    const pack = await drawn("the pack of March");
    await backUp();
    const restored = join(dataDir, "restored");

    unpackFiles(copy, restored);
    unpackFiles(copy, restored);

    expect(readdirSync(evidenceFolderIn(restored))).toEqual([name]);
    expect(readFileSync(join(evidenceFolderIn(restored), name), "utf8")).toBe("minutes of the meeting");
    expect(readdirSync(packFolderIn(restored))).toEqual([pack]);
    expect(readFileSync(join(packFolderIn(restored), pack), "utf8")).toBe("the pack of March");
    const { db, close } = await openDatabase({ file: copy });
    expect(await db.evidenceFile.count()).toBe(2);
    await close();
  });

  it("is whole or there is no backup", async () => {
    const name = await bring("as uploaded");
    writeFileSync(join(evidenceFolderIn(dataDir), name), "changed since");
    await expect(backUp()).rejects.toThrow("is damaged");
    rmSync(join(evidenceFolderIn(dataDir), name));
    await expect(backUp()).rejects.toThrow("ENOENT");
    expect(readdirSync(dataDir)).not.toContain("copy.db");
  });
});

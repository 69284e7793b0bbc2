import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aPackContent } from "../../testing/pack-sources.ts";
import { packageFaults, readOffice } from "../../testing/read-office.ts";
import { runDrawing } from "./run.ts";
import { type DrawTask, FILE_NAME } from "./task.ts";

const SLOW_MS = 60_000;

describe("slides and workbooks in the drawing process", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "masar-office-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const task = (format: DrawTask["format"]): DrawTask => {
    return { content: aPackContent("ar"), format, browserPath: null, folder };
  };

  for (const format of ["pptx", "xlsx"] as const) {
    it(`draws ${format}, says that no browser did, and tells of its progress`, {
      timeout: SLOW_MS,
    }, async () => {
      const told: number[] = [];
      const drawn = await runDrawing(
        task(format),
        (ratio) => void told.push(ratio),
        new AbortController().signal,
      );
      expect(drawn).toMatchObject({ renderer: "office", trouble: null });
      expect(told.at(-1)).toBe(0.95);
      expect(packageFaults(await readOffice(await readFile(join(folder, FILE_NAME))))).toEqual([]);
    });
  }

  it("stops when it is told to, and leaves no file", { timeout: SLOW_MS }, async () => {
    const stopping = new AbortController();
    const drawing = runDrawing(task("pptx"), () => stopping.abort("enough"), stopping.signal);
    await expect(drawing).rejects.toBe("enough");
    expect(await readdir(folder)).not.toContain(FILE_NAME);
  });
});

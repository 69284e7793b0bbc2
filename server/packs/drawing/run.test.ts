import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { aPackContent } from "../../testing/pack-sources.ts";
import { runDrawing } from "./run.ts";
import { type DrawTask, FILE_NAME } from "./task.ts";

const SLOW_MS = 90_000;

let task: DrawTask;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "masar-draw-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  task = { content: aPackContent("ar"), format: "pdf", browserPath: null, folder };
});

const never = () => new AbortController().signal;

describe("the process that draws", () => {
  it("draws without the browser when that fails, and says why", { timeout: SLOW_MS }, async () => {
    const told: number[] = [];
    // Node is there, and no browser.
    const broken = { ...task, browserPath: process.execPath };
    const drawn = await runDrawing(broken, (ratio) => told.push(ratio), never());
    expect(drawn).toMatchObject({ renderer: "plain", trouble: expect.stringContaining("bad option") });
    expect(readFileSync(join(task.folder, FILE_NAME)).subarray(0, 5).toString()).toBe("%PDF-");
    expect(Math.max(...told)).toBeGreaterThan(0.5);
  });

  it("fails in a way that can be told when it cannot draw at all", { timeout: SLOW_MS }, async () => {
    const nowhere = { ...task, folder: join(task.folder, "missing") };
    await expect(runDrawing(nowhere, () => {}, never())).rejects.toMatchObject({
      failure: "internal",
      cause: expect.stringContaining("ENOENT"),
    });
  });

  it("ends at once when it is told to", { timeout: SLOW_MS }, async () => {
    const stopper = new AbortController();
    const drawing = runDrawing(task, () => {}, stopper.signal);
    stopper.abort(new Error("enough"));
    await expect(drawing).rejects.toThrow("enough");
  });
});

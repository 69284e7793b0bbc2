import { describe, expect, it } from "vitest";
import { createLog, silentLog } from "../log.ts";
import { startJobs } from "./scheduler.ts";

describe("jobs", () => {
  it("run at once, and again and again, never twice at a time", async () => {
    let [runs, underWay, most] = [0, 0, 0];
    const jobs = startJobs(silentLog(), [
      {
        name: "count",
        everyMs: 1,
        run: async () => {
          most = Math.max(most, ++underWay);
          await new Promise((resolve) => setTimeout(resolve, 3));
          underWay -= 1;
          runs += 1;
        },
      },
    ]);
    await expect.poll(() => runs).toBeGreaterThan(2);
    await jobs.stop();
    expect([most, underWay]).toEqual([1, 0]);
  });

  it("go on after a failure, which the log keeps", async () => {
    const lines: string[] = [];
    let runs = 0;
    const run = async () => {
      runs += 1;
      if (runs === 1) throw new Error("the first time");
    };
    const log = createLog("error", { write: (line) => lines.push(line) });
    const jobs = startJobs(log, [{ name: "fragile", everyMs: 1, run }]);
    await expect.poll(() => runs).toBeGreaterThan(1);
    await jobs.stop();
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "{}")).toMatchObject({
      job: "fragile",
      err: { message: "the first time" },
    });
  });

  it("stop when the run under way has ended, which is told to hurry, and begin no other", async () => {
    let [begun, ended] = [0, 0];
    const jobs = startJobs(silentLog(), [
      {
        name: "long",
        everyMs: 1,
        run: (signal) =>
          new Promise<void>((resolve) => {
            begun += 1;
            signal.addEventListener("abort", () => {
              ended += 1;
              resolve();
            });
          }),
      },
    ]);
    await jobs.stop();
    expect([begun, ended]).toEqual([1, 1]);
  });
});

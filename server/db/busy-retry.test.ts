import { describe, expect, it } from "vitest";
import { retryWhileBusy } from "./busy-retry.ts";

const busy = () => Object.assign(new Error("database is locked"), { code: "SQLITE_BUSY_SNAPSHOT" });

function failing(times: number, error: () => Error) {
  let calls = 0;
  const work = () => {
    calls++;
    if (calls <= times) throw error();
    return "done";
  };
  return { work, calls: () => calls };
}

describe("work on a file that another process holds", () => {
  it("is tried again until it succeeds", async () => {
    const { work, calls } = failing(3, busy);
    expect(await retryWhileBusy(5_000, work)).toBe("done");
    expect(calls()).toBe(4);
  });

  it("fails with SQLite's own failure once the limit has passed", async () => {
    const { work, calls } = failing(Number.POSITIVE_INFINITY, busy);
    await expect(retryWhileBusy(20, work)).rejects.toMatchObject({ code: "SQLITE_BUSY_SNAPSHOT" });
    expect(calls()).toBeGreaterThan(1);
  });

  it("is not tried again after any other failure", async () => {
    const { work, calls } = failing(1, () => new Error("no such table"));
    await expect(retryWhileBusy(5_000, work)).rejects.toThrow("no such table");
    expect(calls()).toBe(1);
  });
});

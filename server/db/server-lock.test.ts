import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { openDatabase } from "./client.ts";
import { takeServerLock } from "./server-lock.ts";

let test: TestDatabase;

beforeEach(async () => {
  test = await createTestDatabase();
});

afterEach(() => test.close());

describe("the server's lock on its file", () => {
  it("refuses a second server in a sentence that names the file and the way out", async () => {
    await expect(openDatabase({ file: test.file })).rejects.toMatchObject({
      name: "DatabaseStartError",
      exitCode: 75,
      message: expect.stringMatching(/Another Masar server is using .*masar\.db.*DATA_DIR/),
    });
  });

  it("lets a guest in, such as the command line", async () => {
    const guest = await openDatabase({ file: test.file, isGuest: true });
    expect(await guest.db.changeReason.count()).toBe(await test.db.changeReason.count());
    await guest.close();
  });

  it("is free again after it was given back", () => {
    const other = `${test.file}.other`;
    takeServerLock(other).release();
    const again = takeServerLock(other);
    expect(() => takeServerLock(other)).toThrow("Another Masar server");
    again.release();
  });
});

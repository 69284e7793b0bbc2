import { beforeEach, expect, it, onTestFinished } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { keepUntilCommit } from "./keep-until-commit.ts";

let test: TestDatabase;
let made: number;

beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  made = 0;
});

const make = async () => ++made;

function commit() {
  return test.db.workCalendar.create({ data: { nameAr: "تقويم", nameEn: "Calendar" } });
}

it("makes a value once for all who ask, and anew after any commit", async () => {
  const keep = keepUntilCommit<number>(test.db, 10);

  expect(await Promise.all([keep("a", make), keep("a", make), keep("b", make)])).toEqual([1, 1, 2]);
  await commit();
  expect(await keep("a", make)).toBe(3);
});

it("hands a failure to those who waited for it, not to the next", async () => {
  const keep = keepUntilCommit<number>(test.db, 10);
  const failing = () => Promise.reject(new Error("no answer"));

  await expect(keep("a", failing)).rejects.toThrow("no answer");
  expect(await keep("a", make)).toBe(1);
});

it("never holds more than it is told to", async () => {
  const keep = keepUntilCommit<number>(test.db, 2);
  await keep("a", make);
  await keep("b", make);
  await keep("c", make);

  expect(await keep("a", make)).toBe(4);
});

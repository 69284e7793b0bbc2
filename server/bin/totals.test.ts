import { describe, expect, it } from "vitest";
import { closingLine, neverEmpty, playwrightTotal, vitestTotal } from "./totals.ts";

const file = (name: string, status: string, ...tests: string[]) => ({
  name,
  status,
  assertionResults: tests.map((testStatus) => ({ status: testStatus })),
});
const all = () => true;

describe("totals of a test run", () => {
  it("counts each test by its outcome", () => {
    const testResults = [file("/a.test.ts", "failed", "passed", "failed", "pending", "todo", "passed")];
    expect(vitestTotal("server", { success: false, testResults }, all)).toEqual({
      name: "server",
      passed: 2,
      failed: 1,
      skipped: 2,
    });
  });

  it("counts a test file that could not be loaded as a failure", () => {
    const testResults = [file("/a.test.ts", "failed"), file("/b.test.ts", "passed", "passed")];
    expect(vitestTotal("server", { success: false, testResults }, all)).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });

  it("takes only the files of its own suite", () => {
    const testResults = [
      file("/server/a.test.ts", "passed", "passed"),
      file("/client/b.test.ts", "failed", "failed"),
    ];
    const owns = (path: string) => path.startsWith("/server/");
    expect(vitestTotal("server", { success: false, testResults }, owns)).toMatchObject({
      passed: 1,
      failed: 0,
    });
  });

  it("fails a suite that ran nothing", () => {
    expect(vitestTotal("server", { success: true, testResults: [] }, all)).toMatchObject({ failed: 1 });
    expect(neverEmpty({ name: "e2e", passed: 0, failed: 0, skipped: 4 })).toMatchObject({
      failed: 1,
      skipped: 4,
    });
  });

  it("counts a journey that passed only on a second try as failed", () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 };
    expect(playwrightTotal("e2e", { errors: [], stats })).toMatchObject({ passed: 3, failed: 2 });
  });

  it("counts an error outside any journey as a failure", () => {
    const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 };
    expect(playwrightTotal("e2e", { errors: [{}], stats })).toMatchObject({ passed: 3, failed: 1 });
  });

  it("closes with one line over all suites", () => {
    const suites = [
      { name: "shared", passed: 10, failed: 0, skipped: 0 },
      { name: "server", passed: 5, failed: 2, skipped: 0 },
    ];
    expect(closingLine(suites)).toBe("15 passed, 2 failed");
    expect(closingLine([...suites, { name: "e2e", passed: 0, failed: 1, skipped: 3 }])).toBe(
      "15 passed, 3 failed, 3 skipped",
    );
  });
});

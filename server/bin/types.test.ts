import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT, TOOLS } from "./run.ts";

/** What shared/'s project must refuse to compile, by file name. */
const REFUSED: Readonly<Record<string, string>> = {
  "no-console.ts": 'console.log("x");',
  "no-process.ts": "process.exit();",
  "no-fetch.ts": 'fetch("/x");',
  "no-window.ts": "window.close();",
  "unchecked-index.ts": "export const first = (days: number[]): number => days[0];",
  "undefined-given.ts": "export const x: { a?: number } = { a: undefined };",
  "mixed-units.ts": [
    'import type { CalendarDays, WorkDays } from "#shared/units.ts";',
    "export const lost = (days: CalendarDays): WorkDays => days;",
  ].join("\n"),
  "needs-emit.ts": "export enum Colour { Red }",
};

const ALLOWED = "export const sum = (days: readonly number[]) => days.reduce((a, b) => a + b, 0);";

let folder: string;
let output: string;

beforeAll(() => {
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  // Inside the project, so that #shared/ is found by walking up.
  folder = mkdtempSync(join(ROOT, ".cache", "types-"));
  const project = {
    extends: "../../shared/tsconfig.json",
    compilerOptions: { composite: false, emitDeclarationOnly: false, noEmit: true },
    include: ["*.ts"],
    exclude: [],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(project));
  for (const [name, text] of Object.entries({ ...REFUSED, "allowed.ts": ALLOWED })) {
    writeFileSync(join(folder, name), `${text}\nexport {};\n`);
  }
  output = spawnSync(process.execPath, [join(ROOT, ...TOOLS.tsc), "-p", folder], { encoding: "utf8" }).stdout;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the compiler, for shared/", () => {
  it.each(Object.keys(REFUSED))("refuses %s", (name) => {
    expect(output).toMatch(new RegExp(`${name.replace(".", "\\.")}\\(\\d+,\\d+\\): error`));
  });

  it("has nothing against plain rules", () => {
    expect(output).not.toContain("allowed.ts");
  });
});

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT, TOOLS } from "./run.ts";

/** Text that breaks each rule we lean on, and a file name under which it counts. */
const PLANTED = {
  "lint/style/noRestrictedGlobals": ["shared/calendar/clock.ts", "export const now = new Date();\n"],
  "lint/style/noDefaultExport": ["server/programs/default.ts", "export default 1;\n"],
  "lint/style/noNonNullAssertion": ["server/programs/sure.ts", 'export const x = "a".at(0)!;\n'],
  "lint/suspicious/noExplicitAny": ["server/programs/any.ts", "export const x: any = 1;\n"],
  "lint/suspicious/noConsole": ["server/programs/loud.ts", 'console.log("x");\n'],
  "lint/performance/noBarrelFile": ["client/ui/barrel.ts", 'export { x } from "./x.ts";\n'],
  "lint/style/useFilenamingConvention": ["server/programs/snake_case.ts", "export const x = 1;\n"],
  "lint/nursery/noFloatingPromises": [
    "server/programs/float.ts",
    "async function save(): Promise<void> {}\nexport function go() {\n  save();\n}\n",
  ],
  "lint/suspicious/noFocusedTests": ["server/programs/focus.test.ts", 'it.only("x", () => {});\n'],
  "lint/suspicious/noSkippedTests": ["server/programs/skip.test.ts", 'it.skip("x", () => {});\n'],
} as const;

/** Functions at and over the limits of CONTRIBUTING.md. */
const LENGTHS = {
  "shared/schedule/fits.ts": longFunction(40),
  "shared/schedule/long.ts": longFunction(41),
  "server/programs/fits.ts": longFunction(60),
  "server/programs/long.ts": longFunction(61),
};

function longFunction(lines: number): string {
  return `export function long() {\n${"  probe();\n".repeat(lines)}}\ndeclare function probe(): void;\n`;
}

interface Report {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: string };
  }[];
}

let folder: string;
let found: Report["diagnostics"];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "masar-lint-"));
  cpSync(join(ROOT, "biome.json"), join(folder, "biome.json"));
  for (const [path, text] of [...Object.values(PLANTED), ...Object.entries(LENGTHS)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const options = ["--reporter=json", "--max-diagnostics=none", "--vcs-enabled=false"];
  const run = spawnSync(process.execPath, [join(ROOT, TOOLS.biome[0]), "lint", ...options, "."], {
    cwd: folder,
    encoding: "utf8",
  });
  found = (JSON.parse(run.stdout) as Report).diagnostics;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the lint rules we lean on", () => {
  it.each(Object.entries(PLANTED))("refuse a planted violation of %s", (rule, [path]) => {
    const culprits = found.filter(({ category }) => category === rule).map(({ location }) => location.path);
    expect(culprits).toContain(path);
  });

  it("allow a function of 40 lines in shared and of 60 elsewhere", () => {
    const tooLong = found.filter(({ category }) => category.endsWith("noExcessiveLinesPerFunction"));
    expect(tooLong.map(({ location }) => location.path).sort()).toEqual([
      "server/programs/long.ts",
      "shared/schedule/long.ts",
    ]);
  });
});

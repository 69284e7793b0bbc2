import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, sep } from "node:path";
import { runGates } from "./gates.ts";
import { prepare } from "./prepare.ts";
import { ROOT, runNode, TOOLS } from "./run.ts";
import {
  closingLine,
  type PlaywrightReport,
  playwrightTotal,
  type SuiteTotal,
  type VitestReport,
  vitestTotal,
} from "./totals.ts";

/** Which top folders each Vitest project's files lie in (vite.config.ts). */
const UNIT_SUITES = { shared: ["shared"], server: ["server", "prisma"], client: ["client"] } as const;
type UnitSuite = keyof typeof UNIT_SUITES;

const SUITES = ["check", ...(Object.keys(UNIT_SUITES) as UnitSuite[]), "e2e"] as const;
type Suite = (typeof SUITES)[number];

const REPORTS = join(ROOT, ".cache", "test");

function readReport<Report>(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    return null;
  }
}

/** A tool that failed without a failing test (a crash, an unhandled error) must not pass unseen. */
function withExitCode(totals: SuiteTotal[], exitCode: number): SuiteTotal[] {
  if (exitCode === 0 || totals.some((total) => total.failed > 0)) return totals;
  return totals.map((total, index) => (index === 0 ? { ...total, failed: 1 } : total));
}

async function runUnits(suites: readonly UnitSuite[], filters: readonly string[]): Promise<SuiteTotal[]> {
  const file = join(REPORTS, "vitest.json");
  const projects = suites.flatMap((suite) => ["--project", suite]);
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const { exitCode } = await runNode([...TOOLS.vitest, "run", ...projects, ...reporters, ...filters], {
    output: "inherit",
  });
  const report = readReport<VitestReport>(file) ?? { success: false, testResults: [] };
  const totals = suites.map((suite) => {
    const folders = UNIT_SUITES[suite].map((folder) => join(ROOT, folder) + sep);
    return vitestTotal(suite, report, (path) => folders.some((folder) => join(path).startsWith(folder)));
  });
  return withExitCode(totals, exitCode);
}

async function runJourneys(filters: readonly string[]): Promise<SuiteTotal[]> {
  const file = join(REPORTS, "playwright.json");
  const { exitCode } = await runNode(
    [...TOOLS.playwright, "test", "--config", "e2e/playwright.config.ts", "--reporter=dot,json", ...filters],
    { output: "inherit", env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } },
  );
  const nothing = { errors: [], stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } };
  const total = playwrightTotal("e2e", readReport<PlaywrightReport>(file) ?? nothing);
  return withExitCode([total], exitCode);
}

function printTable(totals: readonly SuiteTotal[]): void {
  console.log(
    `\n${"suite".padEnd(10)}${"passed".padStart(8)}${"failed".padStart(8)}${"skipped".padStart(9)}`,
  );
  for (const { name, passed, failed, skipped } of totals) {
    const [p, f, s] = [String(passed), String(failed), String(skipped)];
    console.log(`${name.padEnd(10)}${p.padStart(8)}${f.padStart(8)}${s.padStart(9)}`);
  }
  console.log(closingLine(totals));
}

/** `npm test` runs everything; `npm test -- server move` runs one suite, and of it the files named like "move". */
async function main(args: readonly string[]): Promise<void> {
  const named = args.filter((arg): arg is Suite => SUITES.some((suite) => suite === arg));
  const filters = args.filter((arg) => !SUITES.some((suite) => suite === arg));
  const chosen: readonly Suite[] = named.length > 0 ? named : SUITES;
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });

  const totals: SuiteTotal[] = [];
  if (chosen.includes("check")) totals.push(await runGates({ withHouseRules: false }));
  else if (chosen.some((suite) => suite !== "shared")) await prepare();
  const units = (Object.keys(UNIT_SUITES) as UnitSuite[]).filter((suite) => chosen.includes(suite));
  if (units.length > 0) totals.push(...(await runUnits(units, filters)));
  if (chosen.includes("e2e")) totals.push(...(await runJourneys(filters)));
  printTable(totals);
  process.exitCode = totals.some((total) => total.failed > 0) ? 1 : 0;
}

await main(process.argv.slice(2));

import { runNode, TOOLS } from "./run.ts";
import type { SuiteTotal } from "./totals.ts";

interface Gate {
  readonly name: string;
  readonly args: readonly string[];
}

/** The other gates read generated code, so this one goes first. */
const GENERATED: Gate = { name: "generated code and build", args: ["server/bin/build.ts"] };

const GATES: readonly Gate[] = [
  { name: "format and lint", args: [...TOOLS.biome, "ci", "--error-on-warnings"] },
  { name: "types", args: [...TOOLS.tsc, "-b", "--pretty"] },
  {
    name: "import table",
    args: [
      ...TOOLS.depcruise,
      "--config",
      ".dependency-cruiser.mjs",
      "shared",
      "server",
      "client",
      "prisma",
      "e2e",
    ],
  },
  { name: "nothing unused", args: [...TOOLS.knip, "--no-progress"] },
];

/** Inside `npm test` these run with the other tests, so only `npm run check` names them. */
const HOUSE_RULES: Gate = {
  name: "house rules",
  args: [...TOOLS.vitest, "run", "--project", "shared", "shared/tidy.test.ts"],
};

async function passes({ name, args }: Gate): Promise<boolean> {
  const { exitCode, output, tookMs } = await runNode(args, { output: "collect" });
  const seconds = (tookMs / 1000).toFixed(1);
  if (exitCode === 0) {
    console.log(`✓ ${name} (${seconds} s)`);
    return true;
  }
  console.log(`✗ ${name} (${seconds} s)\n${output}`);
  return false;
}

/** Runs every gate, whatever the others say; each counts as one test. */
export async function runGates(options: { readonly withHouseRules: boolean }): Promise<SuiteTotal> {
  const outcomes = [await passes(GENERATED)];
  const rest = options.withHouseRules ? [...GATES, HOUSE_RULES] : GATES;
  outcomes.push(...(await Promise.all(rest.map(passes))));
  const passed = outcomes.filter(Boolean).length;
  return { name: "check", passed, failed: outcomes.length - passed, skipped: 0 };
}

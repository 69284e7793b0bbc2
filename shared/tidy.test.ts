import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { HOUSE_RULES } from "./testing/house-rules.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SOURCES = [
  "{shared,server,client,prisma,e2e}/**/*.{ts,tsx,cjs,mjs,css,html,json,sql,prisma}",
  "*.{ts,mjs,json,md}",
  "docs/**/*.md",
  ".npmrc",
  ".ci/*",
];

const files = globSync(SOURCES, { cwd: ROOT })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => !/\/generated\/|routeTree\.gen\.ts$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));

/** Per rule: a file that breaks it and one just inside it, so that each rule is known to fail and to pass. */
const TRIALS: Readonly<Record<string, { breaks: [string, string][]; keeps: [string, string][] }>> = {
  "no Date in shared": {
    breaks: [
      ["shared/calendar/x.ts", "export const now = () => new Date();"],
      ["shared/contract/x.ts", "export interface X { at: Date }"],
    ],
    keeps: [
      ["shared/calendar/x.ts", "// A Date has a zone.\nexport const updateDay = 1;"],
      ["shared/calendar/x.test.ts", "new Date();"],
      ["server/clock.ts", "new Date();"],
    ],
  },
  "Intl in one place": {
    breaks: [
      ["client/ui/x.tsx", "new Intl.NumberFormat();"],
      ["server/x.ts", "day.toLocaleDateString();"],
    ],
    keeps: [
      ["shared/i18n/format.ts", "new Intl.NumberFormat();"],
      ["client/ui/x.tsx", "/* Intl is named elsewhere. */"],
    ],
  },
  "logical styles only": {
    breaks: [
      ["client/ui/x.css", ".a { margin-left: 1px }"],
      ["client/ui/x.css", ".a {\n  left: 0;\n}"],
      ["client/ui/x.css", ".a { color: red; border-top-left-radius: 1px }"],
      ["client/ui/x.css", ".a { text-align: right }"],
      ["client/ui/x.css", ".a { border-bottom: 1px solid }"],
      ["client/ui/x.tsx", "const style = { paddingRight: 4 };"],
      ["client/gantt/x.css", ".a { left: 0 }"],
      ["client/ui/x.css", "/* physical: nobody may say so outside the island */\n.a { left: 0 }"],
    ],
    keeps: [
      ["client/ui/x.css", ".a { margin-inline-start: 1px; inset-block-start: 0; text-align: start }"],
      ["client/ui/x.css", ".left-side { --left-edge: 0; transition: inset-inline-start 1s }"],
      ["client/gantt/x.css", "/* physical: the chart is mirrored as a whole */\n.a { left: 0 }"],
    ],
  },
  "files stay small": {
    breaks: [
      ["shared/x.ts", `${"\n".repeat(200)}x`],
      ["server/x.ts", `${"\n".repeat(300)}x`],
    ],
    keeps: [
      ["shared/x.ts", `${"\n".repeat(199)}x`],
      ["server/x.ts", `${"\n".repeat(299)}x\n`],
      ["server/x.test.ts", `${"\n".repeat(900)}x`],
    ],
  },
  "no barrels": {
    breaks: [["shared/calendar/index.ts", ""]],
    keeps: [["client/routes/index.tsx", ""]],
  },
  "no address outside": {
    breaks: [
      ["server/x.ts", 'fetch("https://example.org/x");'],
      ["client/index.html", '<script src="http://cdn.example.org/x.js"></script>'],
      ["client/ui/x.css", ".a { background: url(https://example.org/a.png) }"],
    ],
    keeps: [
      ["server/x.ts", '// See https://example.org.\nconst home = "http://localhost:4000";'],
      ["client/ui/x.tsx", 'const xmlns = "http://www.w3.org/2000/svg";'],
    ],
  },
  "no registry by name": {
    breaks: [["README.md", `npm --${"registry"}.example.com`]],
    keeps: [["README.md", "npm config set registry ADDRESS"]],
  },
  "one door to transactions": {
    breaks: [["server/programs/x.ts", "await db.$transaction([]);"]],
    keeps: [["server/db/client.ts", "await db.$transaction([]);"]],
  },
  "one clock": {
    breaks: [
      ["server/programs/x.ts", "const at = new Date();"],
      ["prisma/seed/x.ts", "const at = Date.now();"],
    ],
    keeps: [["server/programs/x.ts", "const at = new Date(row.at);"]],
  },
  "work to do has an issue": {
    breaks: [["server/x.ts", `// ${"TO" + "DO"}: later`]],
    keeps: [["server/x.ts", `// ${"TO" + "DO"}(#12): later`]],
  },
};

function problems(rule: (typeof HOUSE_RULES)[number], path: string, text: string): string[] {
  return rule.appliesTo(path) ? rule.problemsIn(text, path) : [];
}

describe("the house rules", () => {
  it("look at the whole tree", () => {
    const folders = new Set(files.map(({ path }) => path.split("/")[0]));
    expect([...folders]).toEqual(expect.arrayContaining(["shared", "server", "client", "prisma", "e2e"]));
  });

  it.each(HOUSE_RULES)("hold: $name", (rule) => {
    const found = files.flatMap(({ path, text }) =>
      problems(rule, path, text).map((problem) => `${path}, ${problem}. ${rule.why}`),
    );
    expect(found).toEqual([]);
  });

  it.each(HOUSE_RULES)("refuse what breaks it, and only that: $name", (rule) => {
    const trial = TRIALS[rule.name] ?? { breaks: [], keeps: [] };
    expect(trial.breaks.length).toBeGreaterThan(0);
    for (const [path, text] of trial.breaks) expect(problems(rule, path, text), text).toHaveLength(1);
    for (const [path, text] of trial.keeps) expect(problems(rule, path, text), text).toEqual([]);
  });
});

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT, TOOLS } from "./run.ts";

interface Rules {
  readonly forbidden: readonly { readonly name: string; readonly comment: string }[];
}
interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}
interface Cruise {
  readonly summary: { readonly violations: readonly Violation[] };
}

/** Per rule of the import table: files that break it, and nothing else of interest. */
const PLANTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "no-circular": {
    "client/ui/a.ts": 'import { b } from "./b.ts"; export const a = () => b;',
    "client/ui/b.ts": 'import { a } from "./a.ts"; export const b = () => a;',
  },
  "no-unresolvable": { "client/ui/lost.ts": 'import "./nowhere.ts";' },
  "core-is-pure": { "shared/schedule/impure.ts": 'import { z } from "zod"; export const x = z;' },
  "contract-knows-zod-only": { "shared/contract/fat.ts": 'import "express";' },
  "words-know-i18next-only": { "shared/i18n/fat.ts": 'import "react";' },
  "shared-knows-no-side": { "shared/contract/side.ts": 'import type { X } from "#server/log.ts";' },
  "one-gate-for-permission": { "client/ui/gate.ts": 'import { can } from "#shared/permissions/policy.ts";' },
  "features-read-each-other-by-read": { "server/programs/deep.ts": 'import "../milestones/view.ts";' },
  "base-knows-no-feature": { "server/db/upward.ts": 'import "../programs/read.ts";' },
  "use-cases-do-not-reach-the-driver": { "server/programs/driver.ts": 'import "better-sqlite3";' },
  "rows-by-type-only": {
    "server/programs/rows.ts":
      'import { PrismaClient } from "../db/generated/client.ts"; new PrismaClient();',
  },
  "sign-in-behind-our-port": { "server/programs/auth.ts": 'import "better-auth";' },
  "mail-behind-our-port": { "server/programs/mail.ts": 'import "nodemailer";' },
  "server-knows-no-screen": { "server/programs/screen.ts": 'import "../../client/ui/lost.ts";' },
  "server-draws-without-react": { "server/programs/drawn.ts": 'import "react";' },
  "client-sees-the-router-type-only": {
    "client/app/trpc.ts": 'import type { X } from "#server/programs/read.ts";',
  },
  "client-takes-the-router-in-one-file": {
    "client/app/other.ts": 'import type { AppRouter } from "#server/trpc/router.ts";',
  },
  "client-takes-the-router-as-type": {
    "client/app/code.ts": 'import { appRouter } from "#server/trpc/router.ts"; appRouter;',
  },
  "client-has-no-node": { "client/ui/node.ts": 'import "node:fs";' },
  "ui-stands-alone": { "client/ui/upward.ts": 'import "../features/roadmap/draw.ts";' },
  "features-do-not-know-routes": { "client/features/roadmap/up.ts": 'import "../../routes/index.tsx";' },
  "editing-knows-no-feature": { "client/editing/up.ts": 'import "../features/roadmap/draw.ts";' },
  "grid-knows-cells-only": { "client/grid/up.ts": 'import "../features/roadmap/draw.ts";' },
  "features-do-not-know-each-other": { "client/features/programs/aside.ts": 'import "../roadmap/draw.ts";' },
  "gantt-is-an-island": { "client/gantt/bridge.ts": 'import "../ui/lost.ts";' },
  "frappe-on-the-island-only": { "client/features/roadmap/draw.ts": 'import "fg/index.js";' },
  "seed-knows-the-database-only": { "prisma/seed/up.ts": 'import "#server/programs/read.ts";' },
  "journeys-see-what-people-see": { "e2e/inside.ts": 'import "#server/programs/read.ts";' },
  "product-knows-no-test": { "server/programs/short-cut.ts": 'import "../testing/database.ts";' },
  "product-needs-no-development-package": { "client/ui/dev.ts": 'import "fast-check";' },
  "no-package-by-accident": { "client/ui/accident.ts": 'import "acorn";' },
  "tools-are-not-imported": { "server/programs/tool.ts": 'import "../bin/run.ts";' },
};

/** Files that planted ones lead to, so that only the rule in question is broken. */
const AROUND = [
  "server/log.ts",
  "server/programs/read.ts",
  "server/milestones/view.ts",
  "server/db/generated/client.ts",
  "server/testing/database.ts",
  "server/bin/run.ts",
  "server/trpc/router.ts",
  "shared/permissions/policy.ts",
  "client/routes/index.tsx",
];

let folder: string;
let violations: readonly Violation[];

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

beforeAll(() => {
  // Inside the project, so that packages are found by walking up.
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  folder = mkdtempSync(join(ROOT, ".cache", "gates-"));
  for (const name of [
    "package.json",
    "tsconfig.base.json",
    ".dependency-cruiser.mjs",
    "client/tsconfig.json",
  ]) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  for (const path of AROUND) write(path, "export {};");
  for (const files of Object.values(PLANTED)) {
    for (const [path, text] of Object.entries(files)) write(path, text);
  }
  const run = spawnSync(
    process.execPath,
    [join(ROOT, TOOLS.depcruise[0]), "--config", ".dependency-cruiser.mjs", "--output-type", "json", "."],
    { cwd: folder, encoding: "utf8" },
  );
  violations = (JSON.parse(run.stdout) as Cruise).summary.violations;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { default: rules } = (await import(join(ROOT, ".dependency-cruiser.mjs"))) as { default: Rules };

describe("the import table", () => {
  it("has a planted violation for every rule", () => {
    expect(Object.keys(PLANTED).sort()).toEqual(rules.forbidden.map((rule) => rule.name).sort());
  });

  it.each(rules.forbidden)("says why: $name", ({ comment }) => {
    expect(comment).toMatch(/^[A-Za-z].{30,}\.$/);
  });

  it.each(Object.entries(PLANTED))("refuses a planted violation of %s", (rule, files) => {
    const culprits = violations.filter((violation) => violation.rule.name === rule).map(({ from }) => from);
    expect(culprits).toContain(Object.keys(files)[0]);
  });
});

import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { transactionRuleBreaches } from "./transaction-rule.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const SOURCES = globSync(["server/**/*.ts", "prisma/**/*.ts"], { cwd: ROOT }).filter(
  (path) => !path.includes("generated") && !path.endsWith(".test.ts"),
);

function check(code: string): string[] {
  return transactionRuleBreaches("server/x/use-case.ts", code);
}

describe("inside a transaction only tx touches the database", () => {
  it("in every source of the server and the sample", () => {
    expect(SOURCES.length).toBeGreaterThan(20);
    const breaches = SOURCES.flatMap((path) =>
      transactionRuleBreaches(path, readFileSync(`${ROOT}/${path}`, "utf8")),
    );
    expect(breaches).toEqual([]);
  });

  it("lets a good one pass", () => {
    expect(
      check(`await inTx(deps.db, async (tx) => {
        await tx.program.update({ where: { id }, data: { version: { increment: 1 } } });
        await save(tx, deps, { actor });
        return recordEvent(tx, { at: deps.clock.now() }, changes);
      });
      async function save(tx: Tx, deps: Deps, act: Act) { await tx.person.count({ where: { id: deps.clock.today() } }); }
      export async function readOne(db: Db | Tx, id: string) { return db.person.findUnique({ where: { id } }); }`),
    ).toEqual([]);
  });

  const BREACHES = [
    ["the database of deps", "inTx(deps.db, async (tx) => { await deps.db.program.count(); })", "uses db"],
    ["the database by its name", "inTx(db, (tx) => db.program.count())", "uses db"],
    ["the database handed on", "inTx(db, (tx) => read({ db }))", "uses db"],
    ["the database under another name", "inTx(prisma, (tx) => prisma.program.count())", "uses prisma"],
    ["deps handed on whole", "inTx(deps.db, (tx) => moveOther(deps, actor))", "hands on deps"],
    [
      "deps handed on by a function that takes tx",
      "async function save(tx: Tx, deps: Deps) { await other(deps); }",
      "without tx",
    ],
    [
      "the database in a function that takes tx",
      "async function save(tx: Tx, deps: Deps) { await deps.db.person.count(); }",
      "uses db",
    ],
    [
      "the database where tx has another name",
      "const save = (it: Tx, db: Db) => db.person.count();",
      "uses db",
    ],
    ["deps spread", "inTx(deps.db, (tx) => moveOther({ ...deps, tx }))", "hands on deps"],
    [
      "deps taken apart",
      "inTx(deps.db, (tx) => { const { db: other } = deps; return other.program.count(); })",
      "db",
    ],
    [
      "a transaction inside",
      "inTx(deps.db, (tx) => inTx(other, (inner) => inner.program.count()))",
      "inside",
    ],
    ["a function from elsewhere", "inTx(deps.db, moveEverything)", "on the spot"],
    ["Prisma's own transaction", "deps.db.$transaction([a, b])", "$transaction"],
    ["Prisma's own transaction by index", `deps.db["$transaction"]([a, b])`, "$transaction"],
  ] as const;

  for (const [what, code, told] of BREACHES)
    it(`refuses ${what}`, () => {
      const breaches = check(code);
      expect(breaches.length).toBeGreaterThan(0);
      expect(breaches.join()).toContain(told);
    });
});

import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { databaseFileIn } from "../boot.ts";
import { openDatabase } from "../db/client.ts";
import { quickCheck } from "../db/health.ts";
import { backup } from "./backup-command.ts";
import { dispatch } from "./dispatch.ts";
import { adminCreate, personAdd, personPassword } from "./people-commands.ts";
import type { Terminal } from "./terminal.ts";

const COMMANDS = [adminCreate, personAdd, personPassword, backup];
const PASSWORD = "Tuwaiq-rain-1446";

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "masar-cli-"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** Runs one command line; `typed` are the answers to its questions, null when nobody is there. */
async function run(line: readonly string[], typed: readonly string[] | null = null, password?: string) {
  const said: string[] = [];
  const answers = [...(typed ?? [])];
  const terminal: Terminal = {
    environment: { DATA_DIR: dataDir, ...(password ? { MASAR_PASSWORD: password } : {}) },
    say: (text) => said.push(text),
    complain: (text) => said.push(text),
    askSecret: async () => (typed === null ? null : (answers.shift() ?? "")),
  };
  const exitCode = await dispatch(COMMANDS, line, terminal);
  return { exitCode, said: said.join("\n") };
}

const ADMIN = [
  "admin",
  "create",
  "--email",
  "Admin@Masar.example",
  "--name-ar",
  "مدير",
  "--name-en",
  "Admin",
];

async function people() {
  const { db, close } = await openDatabase({ file: databaseFileIn(dataDir), isGuest: true });
  const rows = await db.person.findMany({
    select: { email: true, role: true, authUser: { select: { accounts: { select: { password: true } } } } },
  });
  await close();
  return rows.map(({ email, role, authUser }) => ({ email, role, hash: authUser?.accounts[0]?.password }));
}

describe("admin create", () => {
  it("makes the database and its first administrator, who can sign in", async () => {
    expect(await run(ADMIN, [PASSWORD, PASSWORD])).toMatchObject({ exitCode: 0 });
    expect(await people()).toEqual([
      {
        email: "admin@masar.example",
        role: "administrator",
        hash: expect.stringMatching(/^[0-9a-f]+:[0-9a-f]+$/),
      },
    ]);
  });

  it("works beside a server that has the database, and the server sees it", async () => {
    await run(
      ["person", "add", "--role", "viewer", "--email", "v@masar.example", "--name-en", "V"],
      null,
      PASSWORD,
    );
    const server = await openDatabase({ file: databaseFileIn(dataDir) });
    expect((await run(ADMIN, null, PASSWORD)).exitCode).toBe(0);
    expect(await server.db.person.count({ where: { role: "administrator" } })).toBe(1);
    await server.close();
  });

  it.each([
    ["two different passwords", [PASSWORD, "another"], "differ"],
    ["a password that is too short", ["short", "short"], "Shorter than required (12)"],
    ["nobody at the terminal", null, "MASAR_PASSWORD"],
  ])("refuses %s, in both languages", async (_case, typed, sentence) => {
    const { exitCode, said } = await run(ADMIN, typed);
    expect(exitCode).not.toBe(0);
    expect(said).toContain(sentence);
    expect(said).toMatch(/[\u0600-\u06ff]/);
  });

  it("refuses an e-mail that is taken", async () => {
    await run(ADMIN, null, PASSWORD);
    const { exitCode, said } = await run(ADMIN, null, PASSWORD);
    expect([exitCode, said]).toEqual([
      1,
      expect.stringContaining("email: Another person has this e-mail address."),
    ]);
  });

  it("takes no role", async () => {
    const { exitCode } = await run([...ADMIN, "--role", "viewer"], null, PASSWORD);
    expect(exitCode).toBe(64);
  });
});

describe("person", () => {
  it("add refuses a role that there is not", async () => {
    const line = ["person", "add", "--role", "king", "--email", "k@masar.example", "--name-en", "K"];
    expect(await run(line, null, PASSWORD)).toMatchObject({
      exitCode: 1,
      said: expect.stringContaining("role: "),
    });
  });

  it("password replaces the old one", async () => {
    await run(ADMIN, null, PASSWORD);
    const [before] = await people();
    const line = ["person", "password", "--email", "admin@masar.example"];
    expect((await run(line, null, "another long password")).exitCode).toBe(0);
    const [after] = await people();
    expect(after?.hash).not.toBe(before?.hash);
  });

  it("password knows nobody by another e-mail", async () => {
    const line = ["person", "password", "--email", "nobody@masar.example"];
    expect((await run(line, null, PASSWORD)).exitCode).toBe(1);
  });
});

describe("backup", () => {
  it("copies the database into one sound file and never over another", async () => {
    await run(ADMIN, null, PASSWORD);
    const target = join(dataDir, "copies", "masar.db");
    expect((await run(["backup", target])).exitCode).toBe(0);
    expect(quickCheck(target)).toBeNull();
    expect(await run(["backup", target])).toMatchObject({
      exitCode: 64,
      said: expect.stringContaining("there already"),
    });
  });

  it("says so when there is nothing to copy", async () => {
    const target = join(dataDir, "copy.db");
    expect((await run(["backup", target])).said).toContain("There is no database");
    expect(existsSync(target)).toBe(false);
  });
});

describe("help", () => {
  it("names every command in both languages", async () => {
    const { exitCode, said } = await run(["help"]);
    expect(exitCode).toBe(0);
    for (const { name, summary } of COMMANDS) {
      expect(said).toContain(`masar ${name} `);
      expect(said).toContain(summary.ar);
      expect(said).toContain(summary.en);
    }
  });

  it("is what an unknown command gets, with an exit code", async () => {
    expect(await run(["admin", "destroy"])).toMatchObject({
      exitCode: 64,
      said: expect.stringContaining("admin create"),
    });
  });
});

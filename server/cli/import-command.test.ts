import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { databaseFileIn } from "../boot.ts";
import { openDatabase } from "../db/client.ts";
import { dispatch } from "./dispatch.ts";
import { importCommand } from "./import-command.ts";
import { adminCreate } from "./people-commands.ts";
import type { Terminal } from "./terminal.ts";

let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "masar-cli-import-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(...line: string[]) {
  const said: string[] = [];
  const terminal: Terminal = {
    environment: { DATA_DIR: folder, INIT_CWD: folder, MASAR_PASSWORD: "Tuwaiq-rain-1446" },
    say: (text) => said.push(text),
    complain: (text) => said.push(text),
    askSecret: async () => null,
  };
  const exitCode = await dispatch([adminCreate, importCommand], line, terminal);
  return { exitCode, said: said.join("\n") };
}

function makeAdministrator() {
  return run("admin", "create", "--email", "admin@masar.example", "--name-en", "Admin");
}

async function programCodes(): Promise<string[]> {
  const { db, close } = await openDatabase({ file: databaseFileIn(folder), isGuest: true });
  const programs = await db.program.findMany({ select: { code: true } });
  await close();
  return programs.map(({ code }) => code);
}

const portfolio = [
  "Kind,Code,Program code,Workstream,Name,Start,Finish,Forecast",
  "workstream,SG,,,Governance,,,",
  "program,SG-1,,SG,Strategy,2024-01-01,2025-12-31,",
  "milestone,M-1,SG-1,,Approved,,,2026-06-30",
].join("\n");

function save(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

describe("masar import", () => {
  it("previews first, applies with --yes and takes it back with --undo", async () => {
    await makeAdministrator();
    save("p.csv", portfolio);
    const previewed = await run("import", "p.csv", "--lang", "en");
    expect(previewed).toMatchObject({ exitCode: 0, said: expect.stringContaining("Programs: New 1") });
    expect(await programCodes()).toEqual([]);

    const applied = await run("import", "p.csv", "--yes", "--lang", "en");
    expect(applied.exitCode).toBe(0);
    expect(await programCodes()).toEqual(["SG-1"]);

    const batchId = /--undo (\S+)/.exec(applied.said)?.[1] ?? "";
    expect(await run("import", "--undo", batchId)).toMatchObject({ exitCode: 0 });
    expect(await programCodes()).toEqual([]);
  });

  it("names every problem by sheet, column and row, in either language, and imports nothing", async () => {
    await makeAdministrator();
    save("p.csv", portfolio.replace("2026-06-30", "31/06/2026").replace("2025-12-31", "soon"));
    const english = await run("import", "p.csv", "--yes", "--lang", "en");
    expect(english.exitCode).toBe(2);
    expect(english.said).toContain("Error p!G3 (Finish) «soon»: This is no date.");
    expect(english.said).toContain("Error p!H4 (Forecast) «31/06/2026»: The calendar has no such day.");
    expect((await run("import", "p.csv")).said).toContain(
      "خطأ p!H4 (Forecast) «31/06/2026»: لا وجود لهذا اليوم",
    );
    expect(await programCodes()).toEqual([]);
  });

  it("asks for a reason before it moves days that were known", async () => {
    await makeAdministrator();
    save("p.csv", portfolio);
    await run("import", "p.csv", "--yes");
    save("p.csv", portfolio.replace("2026-06-30", "2026-09-30"));
    const refused = await run("import", "p.csv", "--yes", "--lang", "en");
    expect(refused).toMatchObject({ exitCode: 2, said: expect.stringContaining("--reason") });
    expect(await run("import", "p.csv", "--yes", "--reason", "scope")).toMatchObject({ exitCode: 0 });
  });

  it("writes the template and the plan, and never over a file that is there", async () => {
    await makeAdministrator();
    expect(await run("import", "--template", "t.xlsx")).toMatchObject({ exitCode: 0 });
    expect(existsSync(join(folder, "t.xlsx"))).toBe(true);
    expect(await run("import", "--template", "t.xlsx")).toMatchObject({ exitCode: 64 });
    expect(await run("import", "--export", "plan.csv", "--lang", "en")).toMatchObject({ exitCode: 0 });
  });

  it("says what is missing: the file, the person, the administrator, a single thing to do", async () => {
    expect((await run("import", "p.csv")).said).toContain("There is no active administrator yet");
    await makeAdministrator();
    expect((await run("import", "p.csv")).said).toContain("There is no file at");
    expect((await run("import", "p.csv", "--as", "no@body.example")).said).toContain("No active person");
    for (const line of [
      ["import"],
      ["import", "a.csv", "b.csv"],
      ["import", "a.csv", "--undo", "b"],
      ["import", "--?"],
    ]) {
      expect(await run(...line)).toMatchObject({ exitCode: 64 });
    }
  });

  it("refuses a hostile file with its reason in both languages", async () => {
    await makeAdministrator();
    save("p.csv", "a,b\n".repeat(1_000_000));
    const refused = await run("import", "p.csv");
    expect(refused).toMatchObject({
      exitCode: 1,
      said: expect.stringContaining("عدد الصفوف أكبر من المسموح"),
    });
  });
});

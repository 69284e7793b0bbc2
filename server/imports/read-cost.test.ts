import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeRawXlsx, makeXlsx, worksheet, xlsxParts } from "./testing/xlsx.ts";
import { makeZip, packedMegabytes } from "./testing/zip.ts";

/** The most that refusing a hostile file may add to the server's memory (docs/decisions: platform target 24). */
const MOST_ADDED_MB = 150;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "masar-cost-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads the file in a process of its own and tells the outcome and how far its memory rose. */
function costOf(bytes: Buffer, fileName: string): { outcome: string; addedMb: number } {
  const path = join(folder, fileName);
  writeFileSync(path, bytes);
  const reader = new URL("./read-file.ts", import.meta.url).href;
  const script = `
    import { readFileSync } from "node:fs";
    import { readPortfolioFile } from ${JSON.stringify(reader)};
    const bytes = readFileSync(${JSON.stringify(path)});
    const before = process.memoryUsage.rss();
    const outcome = await readPortfolioFile(bytes, ${JSON.stringify(fileName)});
    const addedMb = (process.resourceUsage().maxRSS * 1024 - before) / 1e6;
    console.log(JSON.stringify({ outcome: outcome.ok ? "read" : outcome.problem, addedMb }));`;
  const said = execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  return JSON.parse(said);
}

const bomb = (declaredBytes: number) =>
  makeZip([
    ...xlsxParts(worksheet("")).slice(0, 2),
    {
      name: "xl/worksheets/sheet1.xml",
      content: packedMegabytes(800),
      packed: { unpackedBytes: declaredBytes },
    },
  ]);

describe("what a hostile file costs", () => {
  it.each<[string, string, () => Buffer, string]>([
    ["a bomb of 0.8 GB", "bomb.xlsx", () => bomb(800_000_000), "unpacksTooLarge"],
    ["a bomb that lies", "liar.xlsx", () => bomb(49_000_000), "damaged"],
    ["a million rows of text", "rows.csv", () => Buffer.from("a,b,c,d\n".repeat(1_000_000)), "tooManyRows"],
    ["nine million empty cells in a row", "wide.csv", () => Buffer.alloc(9_000_000, ","), "tooManyColumns"],
    ["one text of nine megabytes", "long.csv", () => Buffer.alloc(9_000_000, "a"), "damaged"],
    [
      "a cell after a million rows",
      "far.xlsx",
      () => makeRawXlsx('<row r="1048576"><c r="A1048576"/></row>'),
      "tooManyRows",
    ],
    [
      "nearly a million rows of cells",
      "rows.xlsx",
      () => {
        const row = (_: unknown, at: number) =>
          `<row r="${at + 1}"><c><v>${(at * 7_919) % 100_003}</v></c></row>`;
        return makeRawXlsx(Array.from({ length: 900_000 }, row).join(""));
      },
      "tooManyRows",
    ],
  ])("%s is refused within the memory that is set aside", (_what, fileName, make, expected) => {
    const { outcome, addedMb } = costOf(make(), fileName);
    expect(outcome).toBe(expected);
    expect(addedMb).toBeLessThan(MOST_ADDED_MB);
  });

  it("a portfolio twenty times the usual size is read within it too", async () => {
    const row = ["SG-1", "M-1", "اعتماد الاستراتيجية", "Strategy approved", "2026-03-01", 10, "45%"];
    const rows = Array.from({ length: 5_000 }, () => row);
    const file = await makeXlsx({ Milestones: [["Program code", "Code"], ...rows] });
    const { outcome, addedMb } = costOf(file, "large.xlsx");
    expect(outcome).toBe("read");
    expect(addedMb).toBeLessThan(MOST_ADDED_MB);
  });
});

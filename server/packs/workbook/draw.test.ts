import readXlsxFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { aPackContent, emptyPackSources, HOSTILE } from "../../testing/pack-sources.ts";
import { attributesIn, packageFaults, readOffice } from "../../testing/read-office.ts";
import type { PackContent, PackSheet } from "../content.ts";
import { drawWorkbook } from "./draw.ts";

const still = () => ({ onProgress: () => {}, signal: new AbortController().signal });
const draw = (content: PackContent) => drawWorkbook(content, still());

/** The cells of one sheet as a program reads them. */
async function rowsOf(content: PackContent, wanted: PackSheet) {
  const sheets = await readXlsxFile(await draw(content));
  return sheets.find(({ sheet }) => sheet === content.sheetNames[wanted])?.data ?? [];
}

describe("a pack as a workbook", () => {
  it("has a sheet for each part, in both languages", async () => {
    for (const language of ["ar", "en"] as const) {
      const content = aPackContent(language);
      const sheets = await readXlsxFile(await draw(content));
      expect(sheets.map(({ sheet }) => sheet)).toEqual(Object.values(content.sheetNames));
      for (const name of Object.values(content.sheetNames)) expect(name.length).toBeLessThanOrEqual(31);
    }
  });

  it("runs from the right in Arabic, with heads that stay in sight and columns as wide as they need", async () => {
    for (const [language, rightToLeft] of [
      ["ar", "1"],
      ["en", null],
    ] as const) {
      const file = await readOffice(await draw(aPackContent(language)));
      expect(packageFaults(file)).toEqual([]);
      const sheets = file.paths.filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path));
      expect(sheets).toHaveLength(15);
      for (const path of sheets) {
        const sheet = file.xml(path);
        expect(attributesIn(sheet, "sheetView", "rightToLeft")).toEqual([rightToLeft]);
        expect(attributesIn(sheet, "pane", "state")).toEqual(["frozen"]);
        expect(attributesIn(sheet, "col", "width").length).toBeGreaterThan(0);
        expect(sheet.getElementsByTagName("f")).toHaveLength(0);
      }
    }
  });

  it("has days as days and figures as figures", async () => {
    const content = aPackContent("ar", { digits: "arab" });
    const milestone = (await rowsOf(content, "milestones")).find((row) => row[1] === "M2");
    expect((await rowsOf(content, "milestones")).flat()).toContain(content.workDaysNote);
    expect(milestone?.slice(0, 2)).toEqual(["CC-1", "M2"]);
    expect(milestone?.[4]).toEqual(new Date("2026-12-20T00:00:00Z"));
    expect(typeof milestone?.[7]).toBe("number");
    const [first, ...more] = (await rowsOf(content, "curve")).filter((row) => row[0] instanceof Date);
    expect(first).toEqual([new Date("2025-12-31T00:00:00Z"), 0, 0, null]);
    expect(more.length).toBeGreaterThan(3);
    const file = await readOffice(await draw(content));
    expect(file.text("xl/styles.xml")).toContain("[$-2000401]d mmmm yyyy");
  });

  it("has every figure with what it was filled with, of the plan and of each program", async () => {
    const content = aPackContent("en");
    const rows = await rowsOf(content, "measures");
    const { figures } = content.measures;
    const of = (code: string) =>
      rows.filter((row) => row[0] === code && figures.some(({ name }) => name === row[1]));
    expect(of(content.planName)).toHaveLength(figures.length);
    expect(of("CC-1")).toHaveLength(figures.length);
    const progress = of("CC-1").find((row) => row[1] === "Progress");
    expect(typeof progress?.[3]).toBe("number");
    expect(progress?.[5]).toContain("Weight done: ");
  });

  it("says a status by shape and word, a period a column", async () => {
    const content = aPackContent("en");
    const rows = await rowsOf(content, "statusGrid");
    const head = rows.find((row) => row[0] === "Code");
    expect(head?.slice(2)).toEqual(["September 2026", "October 2026", "Now"]);
    expect(rows.find((row) => row[0] === "CC-1")?.slice(2)).toEqual(["● On plan", "◆ Late", "◆ Late"]);
    expect(rows.find((row) => row[0] === "IN-2")?.[2]).toBe("Not in the plan yet");
  });

  it("leaves what people typed as text", async () => {
    const rows = await rowsOf(aPackContent("ar"), "milestones");
    expect(rows.find((row) => row[1] === "M3")?.[2]).toBe(HOSTILE.replace("\u202e", ""));
  });

  it("draws a plan in which nothing is yet, and says so", async () => {
    for (const language of ["ar", "en"] as const) {
      const content = aPackContent(language, emptyPackSources());
      expect((await rowsOf(content, "risks")).flat()).toContain(content.risks.tables[0]?.empty);
      expect((await rowsOf(content, "curve")).flat()).toContain(content.measures.curve.empty);
      expect((await rowsOf(content, "statusGrid")).flat()).toContain(content.measures.statusGrid.empty);
    }
  });
});

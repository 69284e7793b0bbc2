import { describe, expect, it } from "vitest";
import type { FileRefusal } from "#shared/contract/errors.ts";
import { IMPORT_LIMITS } from "./limits.ts";
import { readPortfolioFile } from "./read-file.ts";
import { encodeWindows } from "./testing/windows.ts";
import { makeRawXlsx, makeXlsx, worksheet, xlsxParts } from "./testing/xlsx.ts";
import { makeZip, packedMegabytes } from "./testing/zip.ts";
import type { Cell } from "./workbook.ts";

async function rowsOf(bytes: Uint8Array, fileName: string) {
  const outcome = await readPortfolioFile(bytes, fileName);
  expect(outcome).toMatchObject({ ok: true });
  return outcome.ok ? outcome.value : { sheets: [], format: "csv" as const, encoding: null };
}

async function cellsOf(bytes: Uint8Array, fileName: string): Promise<readonly (readonly Cell[])[]> {
  return (await rowsOf(bytes, fileName)).sheets[0]?.rows ?? [];
}

async function refusalOf(bytes: Uint8Array, fileName = "portfolio.xlsx"): Promise<FileRefusal | null> {
  const outcome = await readPortfolioFile(bytes, fileName);
  return outcome.ok ? null : outcome.problem;
}

describe("reading .xlsx files", () => {
  it("gives every cell at its row and column, days as plain days", async () => {
    const day = { type: Date, value: new Date(Date.UTC(2026, 2, 1)), format: "yyyy-mm-dd" } as const;
    const file = await makeXlsx({ البرامج: [["الرمز", null, "Start"], [], ["SG-1", 7, day]] });
    const workbook = await rowsOf(file, "a.xlsx");
    expect(workbook.sheets).toEqual([
      {
        name: "البرامج",
        rows: [
          ["الرمز", null, "Start"],
          [null, null, null],
          ["SG-1", 7, { day: "2026-03-01", hasTime: false }],
        ],
      },
    ]);
  });

  it("tells a day with a time apart, so that the time is not lost in silence", async () => {
    const noon = {
      type: Date,
      value: new Date(Date.UTC(2026, 2, 1, 12)),
      format: "yyyy-mm-dd hh:mm",
    } as const;
    expect(await cellsOf(await makeXlsx({ S: [[noon]] }), "a.xlsx")).toEqual([
      [{ day: "2026-03-01", hasTime: true }],
    ]);
  });

  it("shows a formula as a formula and never its remembered result", async () => {
    const file = makeRawXlsx(
      '<row r="2"><c r="A2" t="str"><f>HYPERLINK("http://evil")</f><v>SG-1</v></c><c r="B2"><v>5</v></c></row>',
    );
    expect(await cellsOf(file, "a.xlsx")).toEqual([
      [null, null],
      [{ formula: true }, 5],
    ]);
  });

  it("shows what a broken formula left behind instead of an empty cell", async () => {
    const file = makeRawXlsx('<row r="1"><c r="C1" t="e"><v>#REF!</v></c></row>');
    expect(await cellsOf(file, "a.xlsx")).toEqual([[null, null, { error: "#REF!" }]]);
  });

  it("finds a formula however the worksheet is cut into chunks and prefixed", async () => {
    const padding = `<c r="A1" t="inlineStr"><is><t>${"x".repeat(70_000)}</t></is></c>`;
    const file = makeRawXlsx(`<row r="1">${padding}<c r="B1"><f>1+1</f><v>2</v></c></row>`);
    expect((await cellsOf(file, "a.xlsx"))[0]?.[1]).toEqual({ formula: true });
  });
});

describe("reading .csv files", () => {
  const table = "الرمز,الاسم\r\nSG-1,استراتيجية الإمارة الذكية\r\n";
  const expected = [
    ["الرمز", "الاسم"],
    ["SG-1", "استراتيجية الإمارة الذكية"],
  ];

  it.each([
    ["utf-8", Buffer.from(table)],
    ["utf-8", Buffer.from(`\ufeff${table}`)],
    ["utf-16le", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(table, "utf16le")])],
    ["utf-16be", Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(table, "utf16le").swap16()])],
    ["windows-1256", encodeWindows(table, "windows-1256")],
  ])("reads Arabic written in %s", async (encoding, bytes) => {
    const workbook = await rowsOf(bytes, "portfolio.csv");
    expect(workbook.encoding).toBe(encoding);
    expect(workbook.sheets[0]?.rows).toEqual(expected);
  });

  it("reads accented Latin written in Windows-1252", async () => {
    const text = "Code,Name\r\nCC-1,Café Société à l’été – qualité\r\n";
    const workbook = await rowsOf(encodeWindows(text, "windows-1252"), "p.csv");
    expect(workbook).toMatchObject({ encoding: "windows-1252" });
    expect(workbook.sheets[0]?.rows[1]?.[1]).toBe("Café Société à l’été – qualité");
  });

  it.each([",", ";", "\t"])("finds out that cells are set apart by %j", async (delimiter) => {
    const text = ["Code", "Name", "Start"].join(delimiter);
    expect(await cellsOf(Buffer.from(`${text}\n1${delimiter}"a${delimiter}b"${delimiter}`), "p.csv")).toEqual(
      [
        ["Code", "Name", "Start"],
        ["1", `a${delimiter}b`, null],
      ],
    );
  });

  it("counts a row with line breaks inside quotes as one, as spreadsheet programs do", async () => {
    const cells = await cellsOf(Buffer.from('Code,Name\r\n1,"two\r\nlines"\r\n\r\n2,x'), "p.csv");
    expect(cells).toEqual([["Code", "Name"], ["1", "two\r\nlines"], [null], ["2", "x"]]);
  });

  it("takes back the apostrophe that keeps a text from being computed, and no other", async () => {
    expect(await cellsOf(Buffer.from("'=1+1,'tis\n"), "p.csv")).toEqual([["=1+1", "'tis"]]);
  });
});

describe("hostile files", () => {
  const bomb = (declaredBytes: number) =>
    makeZip([
      ...xlsxParts(worksheet("")).slice(0, 2),
      {
        name: "xl/worksheets/sheet1.xml",
        content: packedMegabytes(800),
        packed: { unpackedBytes: declaredBytes },
      },
    ]);

  it("refuses a bomb of 0.8 GB by what its directory declares", async () => {
    const file = bomb(800_000_000);
    expect(file.length).toBeLessThan(IMPORT_LIMITS.fileBytes);
    expect(await refusalOf(file)).toBe("unpacksTooLarge");
  });

  it("refuses the same bomb when its directory lies", async () => {
    expect(await refusalOf(bomb(1_000_000))).toBe("damaged");
    expect(await refusalOf(bomb(49_000_000))).toMatch(/damaged|unpacksTooLarge/);
  });

  it("refuses an archive of too many parts", async () => {
    const parts = Array.from({ length: IMPORT_LIMITS.archiveEntries + 1 }, (_, at) => ({
      name: `xl/media/${at}.xml`,
      content: "",
    }));
    expect(await refusalOf(makeZip(parts))).toBe("tooManyEntries");
  });

  it.each([
    ["by its name", { name: "xl/embeddings/inner.xlsx", content: "x" }],
    ["by its first bytes", { name: "xl/media/image1.png", content: makeZip([{ name: "a", content: "a" }]) }],
  ])("refuses an archive inside the archive, known %s", async (_how, part) => {
    expect(await refusalOf(makeZip([...xlsxParts(worksheet("")), part]))).toBe("notASpreadsheet");
  });

  it.each(["../../etc/passwd", "/etc/passwd", "C:/windows/x", "xl\\..\\..\\x"])(
    "refuses a part named %s",
    async (name) => {
      expect(await refusalOf(makeZip([...xlsxParts(worksheet("")), { name, content: "x" }]))).toBe("damaged");
    },
  );

  it("refuses two parts of one name, and an archive with a comment", async () => {
    const parts = xlsxParts(worksheet(""));
    expect(await refusalOf(makeZip([...parts, ...parts.slice(2)]))).toBe("damaged");
    expect(await refusalOf(makeZip(parts, "PK"))).toBe("damaged");
  });

  it("refuses external entities and entity bombs in any part", async () => {
    const xxe = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
    const laughs = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
    for (const evil of [xxe, laughs]) {
      const sheet = `<?xml version="1.0"?>${evil}${worksheet("").slice(21)}`;
      expect(await refusalOf(makeZip(xlsxParts(sheet)))).toBe("notASpreadsheet");
      const styles = { name: "xl/styles.xml", content: evil };
      expect(await refusalOf(makeZip([...xlsxParts(worksheet("")), styles]))).toBe("notASpreadsheet");
    }
  });

  it("refuses a million rows of .csv without building them", async () => {
    const file = Buffer.from("a,b,c\n".repeat(1_000_000));
    expect(await refusalOf(file, "p.csv")).toBe("tooManyRows");
  });

  it("refuses a single row of millions of cells", async () => {
    expect(await refusalOf(Buffer.alloc(9_000_000, ","), "p.csv")).toBe("tooManyColumns");
  });

  it("refuses a million rows of .xlsx, and one cell that pretends to stand after a million", async () => {
    const rows = Array.from(
      { length: 1_000_000 },
      (_, at) => `<row r="${at + 1}"><c><v>1</v></c></row>`,
    ).join("");
    expect(await refusalOf(makeRawXlsx(rows))).toBe("tooManyRows");
    expect(await refusalOf(makeRawXlsx('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'))).toBe(
      "tooManyRows",
    );
    expect(await refusalOf(makeRawXlsx('<row r="1"><c r="XFD1"><v>1</v></c></row>'))).toBe("tooManyColumns");
    expect(await refusalOf(makeRawXlsx('<row r="&#49;"><c r="A1"><v>1</v></c></row>'))).toBe("damaged");
  });

  it("refuses a file cut short anywhere", async () => {
    const file = await makeXlsx({
      Programs: [
        ["Code", "Name"],
        ["A", "B"],
      ],
    });
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      expect(await refusalOf(file.subarray(0, Math.floor(file.length * share)))).toBe("damaged");
    }
    expect(await refusalOf(Buffer.from('Code,Name\n1,"never closed'), "p.csv")).toBe("damaged");
  });

  it("refuses what is not what its name says", async () => {
    const xlsx = await makeXlsx({ Programs: [["Code"]] });
    expect(await refusalOf(xlsx, "p.csv")).toBe("notASpreadsheet");
    expect(await refusalOf(Buffer.from("Code,Name\n"), "p.xlsx")).toBe("notASpreadsheet");
    expect(await refusalOf(Buffer.from("Code,Name\n"), "p.exe")).toBe("notASpreadsheet");
    expect(await refusalOf(Buffer.from("<html><table><tr><td>Code"), "p.csv")).toBe("notASpreadsheet");
    expect(await refusalOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "p.xlsx")).toBe("notASpreadsheet");
    expect(await refusalOf(Buffer.from([77, 90, 0, 3, 0]), "p.csv")).toBe("notASpreadsheet");
    expect(await refusalOf(makeZip([{ name: "hello.txt", content: "x" }]))).toBe("notASpreadsheet");
  });

  it("refuses an empty file and one over the limit, before looking inside", async () => {
    expect(await refusalOf(Buffer.alloc(0), "p.csv")).toBe("empty");
    expect(await refusalOf(Buffer.alloc(IMPORT_LIMITS.fileBytes + 1, "a"), "p.csv")).toBe("tooLarge");
  });
});

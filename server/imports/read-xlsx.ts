import readXlsxFile, { type Row } from "read-excel-file/universal";
import { toIsoDay } from "#shared/calendar/day.ts";
import type { EpochDay } from "#shared/units.ts";
import { IMPORT_LIMITS } from "./limits.ts";
import { SheetScan, type SuspectCell } from "./sheet-scan.ts";
import type { Cell, Sheet, Workbook } from "./workbook.ts";
import { type EntryVisitor, Refusal, walkArchive } from "./zip-guard.ts";

const DAY_MS = 86_400_000;
/** No part of a spreadsheet has a document type; one would open the door to entities. */
const DOCUMENT_TYPE = /<!(?:doctype|entity)/i;
/** The workbook's own parts are a few kB; what is larger is not a workbook's table of contents. */
const MAX_CONTENTS_CHARACTERS = 1_000_000;

/** Looks for a document type across the seams between chunks. */
function refuseDocumentTypes(): (chunk: Buffer) => void {
  let tail = "";
  return (chunk) => {
    const text = tail + chunk.toString("latin1");
    if (DOCUMENT_TYPE.test(text)) throw new Refusal("notASpreadsheet");
    tail = text.slice(-16);
  };
}

/** What the guard learns of the archive on its one walk. */
class Survey implements EntryVisitor {
  readonly suspectsByPath = new Map<string, readonly SuspectCell[]>();
  readonly contents = { "xl/workbook.xml": "", "xl/_rels/workbook.xml.rels": "" };
  private scan: SheetScan | null = null;

  open(path: string): ((chunk: Buffer) => void) | null {
    if (!/\.(?:xml|rels|vml)$/i.test(path)) return null;
    const check = refuseDocumentTypes();
    const scan = path.startsWith("xl/worksheets/") ? new SheetScan() : null;
    this.scan = scan;
    return (chunk) => {
      check(chunk);
      scan?.take(chunk);
      if (path in this.contents) this.keep(path as keyof Survey["contents"], chunk);
    };
  }

  close(path: string): void {
    this.scan?.end();
    if (this.scan) this.suspectsByPath.set(path, this.scan.suspects);
    this.scan = null;
  }

  private keep(path: keyof Survey["contents"], chunk: Buffer): void {
    this.contents[path] += chunk.toString("latin1");
    if (this.contents[path].length > MAX_CONTENTS_CHARACTERS) throw new Refusal("damaged");
  }

  /** The suspects of each sheet, in the workbook's order, which is the reader's too. */
  suspectsInOrder(): (readonly SuspectCell[])[] {
    const targets = new Map(
      [...this.contents["xl/_rels/workbook.xml.rels"].matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/g)].map(
        ([, text = ""]) => [attributeOf(text, "Id"), attributeOf(text, "Target")],
      ),
    );
    const sheets = this.contents["xl/workbook.xml"].matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g);
    return [...sheets].map(([, text = ""]) => {
      const target = targets.get(attributeOf(text, "\\w+:id")) ?? "";
      const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
      return this.suspectsByPath.get(path) ?? [];
    });
  }
}

function attributeOf(text: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(text)?.[1] ?? "";
}

function toCell(value: unknown): Cell {
  if (value instanceof Date) {
    const epochMs = value.getTime();
    return { day: toIsoDay(Math.floor(epochMs / DAY_MS) as EpochDay), hasTime: epochMs % DAY_MS !== 0 };
  }
  if (typeof value === "string") return value.trim() === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** Puts formulas and errors back where the reader showed a remembered result, or nothing. */
function withSuspects(rows: Cell[][], suspects: readonly SuspectCell[]): Cell[][] {
  for (const { row, columnIndex, error } of suspects) {
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1];
    if (!cells) continue;
    while (cells.length <= columnIndex) cells.push(null);
    const present = cells[columnIndex];
    const isFormula = typeof present === "object" && present !== null && "formula" in present;
    if (!isFormula) cells[columnIndex] = error === null ? { formula: true } : { error };
  }
  return rows;
}

function readCells(data: readonly Row[]): Cell[][] {
  return data.map((row) => row.map(toCell));
}

/**
 * The sheets of an .xlsx file, read only after the archive was walked within the limits.
 * Throws `Refusal` when it breaks one or cannot be read.
 */
export async function readXlsx(bytes: Buffer<ArrayBuffer>): Promise<Workbook> {
  const survey = new Survey();
  await walkArchive(bytes, survey);
  const suspects = survey.suspectsInOrder();
  const content = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const read = await readXlsxFile(content).catch(() => {
    throw new Refusal("damaged");
  });
  const sheets: Sheet[] = read.map(({ sheet, data }, index) => ({
    name: sheet,
    rows: withSuspects(readCells(data), suspects[index] ?? []),
  }));
  const rowCount = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  if (rowCount > IMPORT_LIMITS.rows) throw new Refusal("tooManyRows");
  return { format: "xlsx", encoding: null, sheets };
}

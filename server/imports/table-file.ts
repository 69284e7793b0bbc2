import type { Cell as XlsxCell } from "write-excel-file/node";
import type { FileView } from "#shared/contract/imports.ts";

export type FileFormat = "xlsx" | "csv";

/** What a cell of a file may hold; nothing is an empty one. */
export type FileCell = string | number | undefined;

const MEDIA_TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
};

/** Every cell is text or number by its type, so nothing that a name starts with is ever computed. */
export function xlsxCell(value: FileCell, isHeading = false): XlsxCell {
  if (value === undefined || value === "") return null;
  if (typeof value === "number") return { type: Number, value };
  return { type: String, value, ...(isHeading ? { fontWeight: "bold", backgroundColor: "#e7f1eb" } : {}) };
}

/**
 * What makes a spreadsheet compute a text of a .csv file; an apostrophe before it keeps it a text. One that begins with
 * apostrophes of its own gets another, so that reading takes back what was put.
 */
const COMPUTED = /^'*[=+\-@\t\r]/;

function csvCell(value: FileCell): string {
  const text = String(value ?? "");
  const safe = typeof value === "string" && COMPUTED.test(text) ? `'${text}` : text;
  return /[",\n\r;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180, with the mark that Excel needs to read Arabic. */
export function csvBytes(lines: readonly (readonly FileCell[])[]): Buffer {
  return Buffer.from(`\ufeff${lines.map((line) => line.map(csvCell).join(",")).join("\r\n")}\r\n`, "utf8");
}

/** The bytes as a file to save. */
export function fileView(name: string, format: FileFormat, bytes: Buffer): FileView {
  return { fileName: `${name}.${format}`, mediaType: MEDIA_TYPES[format], base64: bytes.toString("base64") };
}

import { parse } from "csv-parse/sync";
import type { FileRefusal } from "#shared/contract/errors.ts";
import { fail, type Result, succeed } from "#shared/result.ts";
import { decodeText } from "./encoding.ts";
import { IMPORT_LIMITS } from "./limits.ts";
import type { Workbook } from "./workbook.ts";

const DELIMITERS = [",", ";", "\t", "؛"] as const;

interface Shape {
  readonly delimiter: string;
  readonly refusal: FileRefusal | null;
}

/** The delimiter that the first line with any of them uses most, quoted parts left out. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000).replaceAll(/"[^"]*"/g, "");
  for (const line of head.split(/\r\n|\n|\r/)) {
    const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length - 1);
    const most = Math.max(...counts);
    if (most > 0) return DELIMITERS[counts.indexOf(most)] ?? ",";
  }
  return ",";
}

/** Counts rows and columns in one walk that allocates nothing, so that a giant is refused before it is built. */
function shapeOf(text: string): Shape {
  const delimiter = delimiterOf(text);
  const separator = delimiter.charCodeAt(0);
  let isQuoted = false;
  let rows = 1;
  let columns = 1;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 34) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (code === separator) columns += 1;
    else if (code === 10 || code === 13) {
      // A carriage return before a line feed ends the same line.
      if (code === 13 && text.charCodeAt(index + 1) === 10) continue;
      rows += 1;
      columns = 1;
    }
    if (rows > IMPORT_LIMITS.rows + 1) return { delimiter, refusal: "tooManyRows" };
    if (columns > IMPORT_LIMITS.columns) return { delimiter, refusal: "tooManyColumns" };
  }
  return { delimiter, refusal: null };
}

/** Undoes the apostrophe that keeps a text from being computed, as `table-file.ts` puts it. */
function toCell(value: string): string | null {
  if (value === "") return null;
  return /^'+[=+\-@\t\r]/.test(value) ? value.slice(1) : value;
}

/** The rows of a .csv file as text cells; row numbers are those a spreadsheet program would show. */
export function readCsv(bytes: Uint8Array, sheetName: string): Result<Workbook, FileRefusal> {
  const { text, encoding } = decodeText(bytes);
  const { delimiter, refusal } = shapeOf(text);
  if (refusal) return fail(refusal);
  try {
    const records: string[][] = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      trim: true,
      max_record_size: IMPORT_LIMITS.columns * IMPORT_LIMITS.cellCharacters,
    });
    if (records.length > IMPORT_LIMITS.rows) return fail("tooManyRows");
    if (records.some((record) => record.length > IMPORT_LIMITS.columns)) return fail("tooManyColumns");
    const rows = records.map((record) => record.map(toCell));
    return succeed({ format: "csv", encoding, sheets: [{ name: sheetName, rows }] });
  } catch {
    // The parser throws on quotes that never close, which is how a truncated file ends.
    return fail("damaged");
  }
}

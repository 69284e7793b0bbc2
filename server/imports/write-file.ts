import writeXlsxFile, { type Sheet as XlsxSheet } from "write-excel-file/node";
import { ROW_KINDS } from "#shared/contract/import-kinds.ts";
import type { FileView, ImportField, RowKind } from "#shared/contract/imports.ts";
import type { Language } from "#shared/contract/session.ts";
import { csvBytes, fileView, xlsxCell } from "./table-file.ts";
import { fileWords, instructionRows, SHEET_FIELDS, TABLE_FIELDS } from "./template-text.ts";

/** One record as a file shows it; what it lacks stays an empty cell. */
export type FileRow = Readonly<Partial<Record<ImportField, string | number>>>;

/** The records to write, of each kind; none of any gives the empty template. */
export type FileRows = Readonly<Record<RowKind, readonly FileRow[]>>;

export const NO_ROWS: FileRows = { workstream: [], program: [], activity: [], milestone: [] };

const WIDTHS: Partial<Record<ImportField, number>> = {
  code: 12,
  programCode: 16,
  nameAr: 40,
  nameEn: 40,
  summaryAr: 40,
  summaryEn: 40,
  departmentAr: 28,
  departmentEn: 28,
  ownerEmail: 30,
};

function kindSheet(kind: RowKind, rows: readonly FileRow[], language: Language): XlsxSheet<Buffer> {
  const words = fileWords(language);
  const fields = SHEET_FIELDS[kind];
  return {
    sheet: words.sheets[kind],
    rightToLeft: language === "ar",
    stickyRowsCount: 1,
    columns: fields.map((field) => ({ width: WIDTHS[field] ?? 18 })),
    data: [
      fields.map((field) => xlsxCell(words.fields[field], true)),
      ...rows.map((row) => fields.map((field) => xlsxCell(row[field]))),
    ],
  };
}

function instructionSheet(language: Language): XlsxSheet<Buffer> {
  return {
    sheet: fileWords(language).sheets.instructions,
    rightToLeft: language === "ar",
    columns: [{ width: 18 }, { width: 24 }, { width: 70 }, { width: 28 }],
    data: instructionRows(language).map((row, index) => row.map((text) => xlsxCell(text, index === 0))),
  };
}

function writeXlsx(rows: FileRows, language: Language): Promise<Buffer> {
  const sheets = ROW_KINDS.map((kind) => kindSheet(kind, rows[kind], language));
  return writeXlsxFile([...sheets, instructionSheet(language)]).toBuffer();
}

function writeCsv(rows: FileRows, language: Language): Buffer {
  const words = fileWords(language);
  const records = ROW_KINDS.flatMap((kind) => rows[kind].map((row) => ({ ...row, kind: words.kinds[kind] })));
  const lines = [
    TABLE_FIELDS.map((field) => words.fields[field]),
    ...records.map((row: FileRow) => TABLE_FIELDS.map((field) => row[field])),
  ];
  return csvBytes(lines);
}

export interface FileRequest {
  readonly rows: FileRows;
  readonly language: Language;
  readonly format: "xlsx" | "csv";
  /** Without its extension. */
  readonly name: string;
}

/** A file of Masar's own, which Masar reads back without a loss. */
export async function writePortfolioFile({ rows, language, format, name }: FileRequest): Promise<FileView> {
  const bytes = format === "xlsx" ? await writeXlsx(rows, language) : writeCsv(rows, language);
  return fileView(name, format, bytes);
}

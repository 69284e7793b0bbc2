import writeXlsxFile from "write-excel-file/node";
import type { FileView } from "#shared/contract/imports.ts";
import type { SheetExportInput } from "#shared/contract/sheets.ts";
import { ar } from "#shared/i18n/ar.ts";
import { en } from "#shared/i18n/en.ts";
import { choiceWord, columnHeading, sheetName } from "#shared/i18n/sheet-words.ts";
import { createText, type Translate } from "#shared/i18n/text.ts";
import { cellText } from "#shared/registers/sheets/cell-text.ts";
import type { CellValue, SheetColumn } from "#shared/registers/sheets/sheet.ts";
import type { Actor } from "../access/actor.ts";
import { csvBytes, type FileCell, fileView, xlsxCell } from "../imports/table-file.ts";
import type { Deps } from "../trpc/context.ts";
import { type LoadedSheet, loadSheet } from "./load.ts";
import { keptEntries } from "./read.ts";

/** The rows of a register that `actor` may read and that the filter keeps, or none of them: a template. */
export async function exportSheet({ db }: Deps, actor: Actor, input: SheetExportInput): Promise<FileView> {
  const { content, format, language } = input;
  const loaded = await loadSheet(db, actor, input.sheet);
  const { t } = createText(language, language === "ar" ? ar : en);
  const { columns } = loaded.sheet;
  const entries = content === "template" ? [] : keptEntries(loaded, input);
  const name = sheetName({ t }, input.sheet);
  const table = {
    headings: columns.map((column) => columnHeading({ t }, column)),
    rows: entries.map(({ cells }) =>
      columns.map((column) => fileCell({ loaded, language, t }, column, cells[column.key] ?? null)),
    ),
  };
  const bytes =
    format === "csv"
      ? csvBytes([table.headings, ...table.rows])
      : await writeXlsx(table, { columns, name, isRightToLeft: language === "ar" });
  return fileView(content === "template" ? t("sheets.template", { name }) : name, format, bytes);
}

interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly FileCell[])[];
}

interface Looks {
  readonly columns: readonly SheetColumn[];
  readonly name: string;
  readonly isRightToLeft: boolean;
}

function writeXlsx({ headings, rows }: Table, { columns, name, isRightToLeft }: Looks): Promise<Buffer> {
  return writeXlsxFile([
    {
      sheet: name,
      rightToLeft: isRightToLeft,
      stickyRowsCount: 1,
      columns: columns.map(({ kind }) => ({ width: WIDTHS[kind] ?? 18 })),
      data: [
        headings.map((heading) => xlsxCell(heading, true)),
        ...rows.map((row) => row.map((cell) => xlsxCell(cell))),
      ],
    },
  ]).toBuffer();
}

const WIDTHS: Readonly<Partial<Record<SheetColumn["kind"], number>>> = {
  text: 40,
  longText: 50,
  person: 30,
  code: 12,
};

interface Written {
  readonly loaded: LoadedSheet;
  readonly language: SheetExportInput["language"];
  readonly t: Translate;
}

function fileCell({ loaded, language, t }: Written, column: SheetColumn, value: CellValue): FileCell {
  if (column.kind === "person") return personText(loaded, language, value);
  return cellText(column, value, (word) =>
    column.kind === "choice" ? choiceWord({ t }, column.set, word) : word,
  );
}

/** By e-mail, which is read back; by name for who may not know it. */
function personText(
  { choices }: LoadedSheet,
  language: SheetExportInput["language"],
  value: CellValue,
): FileCell {
  if (value === null || String(value).includes("@")) return value ?? undefined;
  const person = choices.people.find((each) => each.value === value);
  const [first, second] = [person?.nameAr ?? "", person?.nameEn ?? ""];
  return language === "ar" ? first || second : second || first;
}

import type { DraftRules, RowDraft } from "#client/grid/drafts.ts";
import type { SheetView } from "#shared/contract/sheets.ts";
import { LEXICON } from "#shared/i18n/sheet-lexicon.ts";
import { cellText } from "#shared/registers/sheets/cell-text.ts";
import { type CellReading, readCell } from "#shared/registers/sheets/read-cell.ts";
import type { SheetColumn } from "#shared/registers/sheets/sheet.ts";
import { SHEETS } from "#shared/registers/sheets/sheets.ts";
import type { SheetLine } from "./lines.ts";

/** What is typed in a register's grid and how it is read: by the reader that its files and its server use. */
export interface SheetRules extends DraftRules<SheetLine, string> {
  readonly columns: readonly SheetColumn[];
  readonly columnOf: (key: string) => SheetColumn;
  readonly canEdit: (line: SheetLine, key: string) => boolean;
  readonly read: (key: string, text: string, line: SheetLine, row: RowDraft<string>) => CellReading;
}

export function sheetRules(view: SheetView): SheetRules {
  const { columns, isChanging } = SHEETS[view.sheet];
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const columnOf = (key: string) => {
    const column = byKey.get(key);
    if (!column) throw new Error(`the sheet ${view.sheet} has no column ${key}`);
    return column;
  };
  return {
    columns,
    columnOf,
    fields: columns.filter(({ editing }) => editing !== "never").map(({ key }) => key),
    keyOf: ({ key }) => key,
    savedIn: ({ row }, key) => row?.cells[key] ?? null,
    canEdit: ({ row }, key) => {
      const { editing } = columnOf(key);
      if (row === null) return editing !== "never";
      return editing === "always" && isChanging && row.isEditable;
    },
    read: (key, text, line, row) =>
      readCell(columnOf(key), text, {
        lexicon: LEXICON,
        choices: view.choices,
        program: programIn(line, row),
      }),
    plain: (key, value) => String(cellText(columnOf(key), value, (word) => word)),
  };
}

/** The program whose milestones the row may name: as it was typed where it was. */
export function programIn({ row }: SheetLine, draft: RowDraft<string>): string | null {
  const program = draft["program"]?.text ?? row?.cells["program"] ?? null;
  return program === null ? null : String(program);
}

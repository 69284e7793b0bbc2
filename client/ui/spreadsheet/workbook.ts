import type { MeasureSheet, SheetCell } from "#shared/i18n/measure-sheets.ts";

/** Excel refuses these in the name of a sheet, and more than 31 letters. */
function sheetNameOf(title: string): string {
  return title
    .replace(/[[\]:*?/\\]/g, " ")
    .slice(0, 31)
    .trim();
}

/** Marks that hold a text together on the screen; a spreadsheet shows them as boxes. */
function withoutMarks(text: string): string {
  return text.replace(/[\u2066-\u2069\u200e\u200f\u061c]/g, "");
}

function rowsOf({ rows, totals }: MeasureSheet): readonly (readonly SheetCell[])[] {
  return totals ? [...rows, totals] : rows;
}

/** A table as texts for a .csv file: figures as any program reads them, whatever the reader's digits are. */
export function plainRows(sheet: MeasureSheet): string[][] {
  const plain = ({ text, number }: SheetCell) =>
    number === undefined ? withoutMarks(text) : String(Math.round(number * 10_000) / 10_000);
  return [[...sheet.columns], ...rowsOf(sheet).map((row) => row.map(plain))];
}

/** A table as an Excel file: figures as numbers, everything else as text, so that nothing a name starts with is run. */
export async function workbookOf(sheet: MeasureSheet, isRightToLeft: boolean): Promise<Blob> {
  const { default: writeXlsxFile } = await import("write-excel-file/browser");
  const cell = ({ text, number, isPercent }: SheetCell, isStrong = false) => {
    const weight = isStrong ? ({ fontWeight: "bold" } as const) : {};
    if (number !== undefined) {
      return { type: Number, value: number, ...(isPercent ? { format: "0%" } : {}), ...weight };
    }
    return text === "" ? null : { type: String, value: withoutMarks(text), ...weight };
  };
  const written = {
    sheet: sheetNameOf(sheet.title),
    rightToLeft: isRightToLeft,
    stickyRowsCount: 1,
    columns: sheet.columns.map((_, index) => ({ width: index === 0 ? 36 : 18 })),
    data: [
      sheet.columns.map((text) => cell({ text }, true)),
      ...rowsOf(sheet).map((row) => row.map((each) => cell(each, row === sheet.totals))),
    ],
  };
  return writeXlsxFile([written]).toBlob();
}

import type { Cell, CellObject } from "write-excel-file/node";
import { paperColour } from "#shared/drawing/looks.ts";
import type { PackCell, PackContent } from "../content.ts";
import { statusText } from "../office-text.ts";

/** How figures and days are written in a workbook: as its cells' formats, so that they stay figures and days. */
export interface CellFormats {
  readonly day: string;
  readonly whole: string;
  readonly decimal: string;
  readonly percent: string;
}

/** Excel's codes for the language of months' names, and before it for Arabic-Indic digits. */
const ARABIC = "[$-401]";
const ARABIC_DIGITS = "[$-2000401]";

export function formatsOf({ language, digits }: Pick<PackContent, "language" | "digits">): CellFormats {
  const inDigits = digits === "arab" ? ARABIC_DIGITS : "";
  const dayLanguage = digits === "arab" ? ARABIC_DIGITS : ARABIC;
  return {
    day: language === "ar" ? `${dayLanguage}d mmmm yyyy` : "d mmm yyyy",
    whole: `${inDigits}#,##0`,
    decimal: `${inDigits}0.00`,
    percent: `${inDigits}0%`,
  };
}

/** Marks that hold a text together on the screen; a spreadsheet shows them as boxes. */
const MARKS = /[\u061c\u200b-\u200f]/g;
/** Excel refuses longer ones. */
const MOST_LETTERS = 32_767;

/** A text cell by its type, so that nothing that a name starts with is ever computed; empty where there is none. */
export function textCell(text: string, look: Partial<CellObject> = {}): Cell {
  const value = text.replaceAll(MARKS, "").slice(0, MOST_LETTERS).trim();
  return value === "" ? null : { type: String, value, alignVertical: "top", ...look };
}

function numberCell(value: number, format: string): Cell {
  return { type: Number, value, format, alignVertical: "top" };
}

/** As figure or day where it has a value, else as it is read. */
export function cellOf(cell: PackCell, formats: CellFormats, hasDecimals: boolean): Cell {
  switch (cell.kind) {
    case "text":
    case "name":
      return textCell(cell.text, { wrap: true });
    case "code":
      return textCell(cell.text, { fontWeight: "bold" });
    case "status":
      return textCell(statusText(cell.status, cell.text), {
        fontWeight: "bold",
        textColor: paperColour("tone.fg", cell.status),
      });
    case "number":
      if (cell.value === null) return textCell(cell.text);
      return numberCell(cell.value, hasDecimals ? formats.decimal : formats.whole);
    case "percent":
      return cell.value === null ? textCell(cell.text) : numberCell(cell.value, formats.percent);
    case "day":
      // Of a day in UTC, which is how the file counts days.
      return cell.day === null
        ? textCell(cell.text)
        : { type: Date, value: new Date(cell.day), format: formats.day, alignVertical: "top" };
  }
}

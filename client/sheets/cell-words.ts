import { toEpochDay } from "#shared/calendar/day.ts";
import type { NamedValue, SheetChoices } from "#shared/contract/sheets.ts";
import { amountOf } from "#shared/i18n/money-words.ts";
import { choiceWord } from "#shared/i18n/sheet-words.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";
import type { CellValue, SheetColumn } from "#shared/registers/sheets/sheet.ts";
import type { Halalas, IsoDay } from "#shared/units.ts";

type Naming = Pick<SheetChoices, "people" | "places">;

/** A cell as its reader reads it; empty where it holds nothing. */
export function cellWords(words: Words, column: SheetColumn, value: CellValue, naming: Naming): string {
  if (value === null) return "";
  const { format } = words;
  switch (column.kind) {
    case "day":
      return format.day(value as IsoDay, "medium");
    case "month":
      return format.monthOfYear(toEpochDay(value as IsoDay), "gregorian");
    case "wholeNumber":
      return isYear(column) ? format.plainNumber(Number(value)) : format.number(Number(value));
    case "decimal":
      return format.decimal(Number(value));
    case "money":
      return amountOf(words, Number(value) as Halalas);
    case "choice":
      return choiceWord(words, column.set, String(value));
    case "person":
      return nameOf(words, naming.people, String(value));
    case "place":
      return nameOf(words, naming.places, String(value));
    default:
      return String(value);
  }
}

/** A year is no quantity: it takes no mark of thousands. */
function isYear({ key }: SheetColumn): boolean {
  return key === "year" || key === "firstTargetYear";
}

function nameOf({ language }: Words, names: readonly NamedValue[], value: string): string {
  const named = names.find((each) => each.value === value);
  return named ? chooseName(language, named).text : value;
}

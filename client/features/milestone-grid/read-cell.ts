import { toIsoDay } from "#shared/calendar/day.ts";
import { parseDay } from "#shared/calendar/parse-day.ts";
import type { MilestoneDays } from "#shared/progress/milestone-edit.ts";
import { toAsciiDigits } from "#shared/text/digits.ts";
import type { IsoDay } from "#shared/units.ts";
import type { EditField } from "./columns.ts";

export type CellValue = MilestoneDays[EditField];

/** A cell's text as its field understands it, or the rule that it breaks. */
export type CellReading =
  | { readonly ok: true; readonly value: CellValue }
  | { readonly ok: false; readonly rule: "empty" | "day" | "percent" };

/** Reads what was typed into a cell or pasted from a spreadsheet; only the actual day may be empty: not done. */
export function readCell(field: EditField, text: string): CellReading {
  const typed = text.trim();
  if (typed === "") return field === "actualDay" ? { ok: true, value: null } : { ok: false, rule: "empty" };
  const value = field === "progressPercent" ? percentOf(typed) : dayOf(typed);
  if (value !== null) return { ok: true, value };
  return { ok: false, rule: field === "progressPercent" ? "percent" : "day" };
}

/** Five digits alone are a day as a spreadsheet counts it, which a cell without a format shows. */
const SERIAL = /^\d{5}$/;

function dayOf(text: string): IsoDay | null {
  const plain = toAsciiDigits(text);
  const parsed = parseDay(SERIAL.test(plain) ? Number(plain) : text);
  return parsed.ok ? toIsoDay(parsed.value.day) : null;
}

const PERCENT = /^(\d{1,3}(?:\.\d{1,6})?)\s*%?$/;

/** 50, 50%, ٥٠٪ and 50.0% are half. So is 0.5, which a cell without a format shows; 1 is one percent. */
function percentOf(text: string): number | null {
  const plain = toAsciiDigits(text.normalize("NFKC"))
    .replaceAll(/\p{Cf}/gu, "")
    .replace("٪", "%")
    .replace("٫", ".");
  const [, figure = ""] = PERCENT.exec(plain.trim()) ?? [];
  if (figure === "") return null;
  const number = Number(figure);
  const isFraction = number > 0 && number < 1 && !plain.includes("%");
  const percent = isFraction ? Number((number * 100).toFixed(6)) : number;
  return Number.isInteger(percent) && percent <= 100 ? percent : null;
}

/** A value as the clipboard and drafts hold it: ISO days and plain figures, which every spreadsheet understands. */
export function plainText(value: CellValue): string {
  return value === null ? "" : String(value);
}

import { readTypedDay } from "#shared/calendar/typed-day.ts";
import type { MilestoneDays } from "#shared/progress/milestone-edit.ts";
import { readPercent } from "#shared/text/figures.ts";
import type { EditField } from "./columns.ts";

/** A cell's text as its field understands it, or the rule that it breaks. */
type EditReading =
  | { readonly ok: true; readonly value: MilestoneDays[EditField] }
  | { readonly ok: false; readonly rule: "empty" | "day" | "percent" };

/** Reads what was typed into a cell or pasted from a spreadsheet; only the actual day may be empty: not done. */
export function readCell(field: EditField, text: string): EditReading {
  const typed = text.trim();
  if (typed === "") return field === "actualDay" ? { ok: true, value: null } : { ok: false, rule: "empty" };
  if (field === "progressPercent") {
    const value = readPercent(typed);
    return value === null ? { ok: false, rule: "percent" } : { ok: true, value };
  }
  const day = readTypedDay(typed);
  return day.ok ? day : { ok: false, rule: "day" };
}

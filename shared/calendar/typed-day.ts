import type { Result } from "../result.ts";
import { fail, succeed } from "../result.ts";
import { toAsciiDigits } from "../text/digits.ts";
import type { IsoDay } from "../units.ts";
import { toIsoDay } from "./day.ts";
import { type DayProblem, parseDay } from "./parse-day.ts";

/** Five digits alone are a day as a spreadsheet counts it, which a cell without a format shows. */
const SERIAL = /^\d{5}$/;

/** A day as somebody typed or pasted it into a cell. */
export function readTypedDay(text: string): Result<IsoDay, DayProblem> {
  const plain = toAsciiDigits(text.trim());
  const parsed = parseDay(SERIAL.test(plain) ? Number(plain) : text);
  return parsed.ok ? succeed(toIsoDay(parsed.value.day)) : parsed;
}

/** 2026-03, 2026/3; and the other way round. */
const YEAR_FIRST = /^(\d{4})\s*[-/.]\s*(\d{1,2})$/;
const MONTH_FIRST = /^(\d{1,2})\s*[-/.]\s*(\d{4})$/;

/** A Gregorian month as its first day: in figures, by its name ("March 2026"), or as that day itself. */
export function readTypedMonth(text: string): Result<IsoDay, DayProblem | "notAMonth"> {
  const plain = toAsciiDigits(text.normalize("NFKC").replaceAll(/\p{Cf}/gu, "")).trim();
  const [, year, month] = YEAR_FIRST.exec(plain) ?? reversed(MONTH_FIRST.exec(plain)) ?? [];
  const asDay = year === undefined ? readTypedDay(plain) : readTypedDay(`${year}-${month}-1`);
  const day = asDay.ok ? asDay : readTypedDay(`1 ${plain}`);
  if (!day.ok) return fail("notAMonth");
  return day.value.endsWith("-01") ? day : fail("notAMonth");
}

function reversed(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match && [match[0], match[2], match[1]];
}

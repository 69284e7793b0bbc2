import { toIsoDay } from "#shared/calendar/day.ts";
import { type DayProblem, parseDay } from "#shared/calendar/parse-day.ts";
import type { ImportField, ImportProblemCode } from "#shared/contract/imports.ts";
import { toAsciiDigits } from "#shared/text/digits.ts";
import { kindOfWord } from "./headings.ts";
import { type Cell, cellText } from "./workbook.ts";

/** A cell as its field understands it: a value, perhaps with remarks, or why it is none. */
export type CellReading =
  | { readonly value: string | number; readonly remarks: readonly ImportProblemCode[] }
  | { readonly problem: ImportProblemCode; readonly params?: Readonly<Record<string, string | number>> };

type Params = Readonly<Record<string, string | number>>;
type Reader = (cell: NonNullable<Cell>) => CellReading;

/**
 * Marks that change how a text is shown without being seen: overrides of direction, zero-width spaces, byte order
 * marks, control characters. The two joiners stay, since names may need them.
 */
const INVISIBLE = /(?![\t\n\r])\p{Cc}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

const DAY_PROBLEMS: Readonly<Record<DayProblem, ImportProblemCode>> = {
  notADay: "notADay",
  noSuchDay: "noSuchDay",
  calendarMismatch: "calendarMismatch",
  outOfRange: "dayOutOfRange",
};

function refused(problem: ImportProblemCode, params?: Params): CellReading {
  return params ? { problem, params } : { problem };
}

function cleaned(text: string): { text: string; remarks: ImportProblemCode[] } {
  const clean = text.replaceAll(INVISIBLE, "");
  const remarks: ImportProblemCode[] = clean === text ? [] : ["invisibleCharactersRemoved"];
  return { text: clean.normalize("NFC").trim(), remarks };
}

function textOf(maxCharacters: number): Reader {
  return (cell) => {
    if (typeof cell === "object") return refused("notText");
    const { text, remarks } = cleaned(String(cell));
    if (text.length > maxCharacters) return refused("tooLong", { maximum: maxCharacters });
    return { value: text, remarks };
  };
}

/** Codes are typed with either digits and stored with one kind, so that ١-أ and 1-أ are the same. */
const code: Reader = (cell) => {
  const reading = textOf(20)(cell);
  if ("problem" in reading) return reading;
  return { ...reading, value: toAsciiDigits(String(reading.value)).replaceAll(/\s+/g, " ") };
};

const email: Reader = (cell) => {
  const reading = textOf(200)(cell);
  return "problem" in reading ? reading : { ...reading, value: String(reading.value).toLowerCase() };
};

const kind: Reader = (cell) => {
  const found = kindOfWord(cellText(cell));
  return found ? { value: found, remarks: [] } : refused("unknownKind");
};

const day: Reader = (cell) => {
  if (typeof cell === "boolean") return refused("notADay");
  if (typeof cell === "object") {
    if (!("day" in cell)) return refused("notADay");
    const checked = parseDay(cell.day);
    if (!checked.ok) return refused(DAY_PROBLEMS[checked.problem]);
    return { value: cell.day, remarks: cell.hasTime ? ["timeDropped"] : [] };
  }
  const parsed = parseDay(cell);
  return parsed.ok
    ? { value: toIsoDay(parsed.value.day), remarks: [] }
    : refused(DAY_PROBLEMS[parsed.problem]);
};

const PERCENT_SIGN = /\s*[%٪]\s*$/;

function wholeNumber(text: string, maximum: number): CellReading {
  const plain = toAsciiDigits(text.normalize("NFKC")).replace("٫", ".").trim();
  const value = Number(plain);
  if (plain === "" || !Number.isInteger(value)) return refused("notAWholeNumber");
  if (value < 0 || value > maximum) return refused("numberOutOfRange", { minimum: 0, maximum });
  return { value, remarks: [] };
}

const weight: Reader = (cell) =>
  typeof cell === "object" || typeof cell === "boolean"
    ? refused("notAWholeNumber")
    : wholeNumber(cleaned(String(cell)).text, 1_000);

/**
 * Progress in percent. A cell formatted as percent reaches us as a fraction (half is 0.5), so fractions are read
 * as such; a bare number 1 could then be 1 % or all of it, and is asked about instead of guessed.
 */
const percent: Reader = (cell) => {
  if (typeof cell === "object" || typeof cell === "boolean") return refused("notAWholeNumber");
  if (cell === 1) return refused("ambiguousPercent");
  if (typeof cell === "number" && cell > 0 && cell < 1) return wholeNumber(String(hundredths(cell)), 100);
  return wholeNumber(cleaned(String(cell)).text.replace(PERCENT_SIGN, ""), 100);
};

/** Times a hundred, without the dust of binary fractions (0.07 × 100). */
function hundredths(fraction: number): number {
  return Number((fraction * 100).toFixed(6));
}

const READERS: Readonly<Record<ImportField, Reader>> = {
  kind,
  code,
  programCode: code,
  workstream: textOf(200),
  name: textOf(200),
  nameAr: textOf(200),
  nameEn: textOf(200),
  summaryAr: textOf(2_000),
  summaryEn: textOf(2_000),
  departmentAr: textOf(200),
  departmentEn: textOf(200),
  ownerEmail: email,
  startDay: day,
  finishDay: day,
  baselineStartDay: day,
  baselineDay: day,
  forecastDay: day,
  actualStartDay: day,
  actualDay: day,
  weightPoints: weight,
  progressPercent: percent,
};

/** Reads one cell as the field of its column. Formulas and error values are refused whatever they hold. */
export function readCell(field: ImportField, cell: NonNullable<Cell>): CellReading {
  if (typeof cell === "object" && "formula" in cell) return refused("formulaCell");
  if (typeof cell === "object" && "error" in cell) return refused("errorCell");
  return READERS[field](cell);
}

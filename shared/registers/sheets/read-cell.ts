import { readTypedDay, readTypedMonth } from "../../calendar/typed-day.ts";
import { toAsciiDigits } from "../../text/digits.ts";
import { readFigure, readPercent } from "../../text/figures.ts";
import { foldForSearch } from "../../text/fold.ts";
import { plainText } from "../../text/plain-text.ts";
import { type RiyalsRule, readRiyals } from "../riyals.ts";
import type { ChoiceSet } from "./choices.ts";
import { findNamed, type Named } from "./find-named.ts";
import type { SheetRule } from "./problems.ts";
import type { CellValue, SheetColumn } from "./sheet.ts";

/** Words of each closed set in both languages, by `wordKey`: shared/i18n/sheet-lexicon.ts has them. */
export type Lexicon = Readonly<Record<ChoiceSet, ReadonlyMap<string, string>>>;

/** What texts of a row are read by. */
export interface ReadingContext {
  readonly lexicon: Lexicon;
  readonly choices: NamedChoices;
  /** The code of the row's program, whose milestones it may name. */
  readonly program: string | null;
}

/** What cells may name; the same as `SheetChoices` of the contract, as far as reading needs it. */
export interface NamedChoices {
  readonly programs: readonly { readonly code: string; readonly nameAr: string; readonly nameEn: string }[];
  readonly milestones: readonly (Named & { readonly program: string })[];
  readonly places: readonly Named[];
  readonly people: readonly Named[];
  readonly entries: readonly Named[];
}

/** A text as its column understands it, or the rule that it breaks. */
export type CellReading =
  | { readonly ok: true; readonly value: CellValue }
  | {
      readonly ok: false;
      readonly rule: SheetRule | RiyalsRule;
      readonly params?: Readonly<Record<string, number>>;
    };

/** Reads what was typed into a cell, pasted, or found in a file. Nothing is null, and refused where something must stand. */
export function readCell(column: SheetColumn, text: string, context: ReadingContext): CellReading {
  const typed = plainText(text);
  if (typed === "") return column.isRequired ? refused("empty") : { ok: true, value: null };
  return readKind(column, typed, context);
}

/** A word as closed sets and headings are found by it: without what people vary in it. */
export function wordKey(text: string): string {
  return foldForSearch(text).replaceAll(/[\s\p{P}\p{S}]+/gu, "");
}

function readKind(
  column: SheetColumn,
  text: string,
  { lexicon, choices, program }: ReadingContext,
): CellReading {
  switch (column.kind) {
    case "text":
    case "longText":
      return text.length > column.maxLength
        ? refused("tooLong", { maximum: column.maxLength })
        : { ok: true, value: text };
    case "day":
      return dayReading(readTypedDay(text));
    case "month":
      return dayReading(readTypedMonth(text));
    case "wholeNumber":
    case "decimal":
      return readNumber(column, text);
    case "money":
      return readMoney(text);
    case "choice":
      return found(lexicon[column.set].get(wordKey(text)), "notInList");
    case "code":
      return column.key === "code"
        ? { ok: true, value: toAsciiDigits(text).toUpperCase() }
        : found(findNamed(text, choices.entries)?.value, "unknownEntry");
    case "program":
      return found(findNamed(text, choices.programs.map(asNamed))?.value, "unknownProgram");
    case "milestone":
      return found(findNamed(text, choices.milestones.filter(isOf(program)))?.value, "unknownMilestone");
    case "place":
      return found(findNamed(text, choices.places)?.value, "unknownPlace");
    case "person":
      return found(findNamed(text, choices.people)?.value, "unknownPerson");
  }
}

function dayReading(day: ReturnType<typeof readTypedMonth>): CellReading {
  if (day.ok) return day;
  return refused(day.problem === "outOfRange" ? "dayOutOfRange" : day.problem);
}

function readNumber(
  { kind, min, max }: SheetColumn & { readonly kind: "wholeNumber" | "decimal" },
  text: string,
): CellReading {
  // A share is often shown with its sign, and kept as a fraction.
  const value = (max === 100 ? readPercent(text) : null) ?? readFigure(text);
  if (value === null || (kind === "wholeNumber" && !Number.isInteger(value))) {
    return refused(kind === "decimal" ? "notANumber" : "notAWholeNumber");
  }
  return value < min || value > max
    ? refused("numberOutOfRange", { minimum: min, maximum: max })
    : { ok: true, value };
}

function readMoney(text: string): CellReading {
  const amount = readRiyals(text);
  return amount.rule === null ? { ok: true, value: amount.halalas } : { ok: false, rule: amount.rule };
}

function asNamed({ code, nameAr, nameEn }: NamedChoices["programs"][number]): Named {
  return { value: code, nameAr, nameEn };
}

function isOf(program: string | null) {
  return (milestone: { readonly program: string }) => milestone.program === program;
}

function found(value: string | undefined, rule: SheetRule): CellReading {
  return value === undefined ? refused(rule) : { ok: true, value };
}

function refused(rule: SheetRule, params?: Readonly<Record<string, number>>): CellReading {
  return params ? { ok: false, rule, params } : { ok: false, rule };
}

import type { FieldProblem } from "../contract/errors.ts";
import type { ChoiceSet } from "../registers/sheets/choices.ts";
import { SHEET_RULES } from "../registers/sheets/problems.ts";
import type { SheetColumn, SheetKey } from "../registers/sheets/sheet.ts";
import type { sheetsAr } from "./catalogue/sheets.ar.ts";
import { problemSentence } from "./sentences.ts";
import type { Words } from "./words.ts";

/** The name of a register as a sheet. */
export function sheetName({ t }: Pick<Words, "t">, sheet: SheetKey): string {
  return t(`sheets.names.${sheet}`);
}

/** The heading of a column. */
export function columnHeading({ t }: Pick<Words, "t">, { key }: Pick<SheetColumn, "key">): string {
  return t(`sheets.columns.${key as keyof (typeof sheetsAr)["columns"]}`);
}

/** A word of a closed set. */
export function choiceWord({ t }: Pick<Words, "t">, set: ChoiceSet, value: string): string {
  return (t as (key: string) => string)(`sheets.choices.${set}.${value}`);
}

/** Why a cell or a row of a sheet is refused; `theirs` of a conflict is told as `shown` says it. */
export function sheetProblem(words: Words, problem: FieldProblem, shown?: string): string {
  const { rule, params = {} } = problem;
  const told = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "number" ? words.format.number(value) : value,
    ]),
  );
  const own = SHEET_RULES.find((each) => each === rule);
  if (own) return words.t(`sheets.rules.${own}`, { ...told, ...(shown !== undefined && { theirs: shown }) });
  const key = `sheets.registerRules.${rule}`;
  const say = words.t as (key: string, values: object) => string;
  const sentence = say(key, told);
  return sentence === key ? problemSentence(words, problem) : sentence;
}

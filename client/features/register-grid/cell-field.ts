import type { CellChoice, CellField } from "#client/grid/sheet.ts";
import type { NamedValue, SheetView } from "#shared/contract/sheets.ts";
import { choiceWord } from "#shared/i18n/sheet-words.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";
import { CHOICES } from "#shared/registers/sheets/choices.ts";
import type { SheetColumn } from "#shared/registers/sheets/sheet.ts";

/** Days, months and figures: enough for any way in which they are written. */
const SHORT = 64;

/** The field in which a cell of a column is typed; `program` is the row's. */
export function cellField(
  words: Words,
  { choices, adding }: SheetView,
  column: SheetColumn,
  program: string | null,
): CellField {
  const suggest = (named: readonly NamedValue[]): CellField => ({
    kind: "suggest",
    longest: 300,
    choices: named.map((each) => asChoice(words, each)),
  });
  switch (column.kind) {
    case "text":
      return { kind: "text", longest: column.maxLength };
    case "longText":
      return { kind: "long", longest: column.maxLength };
    case "wholeNumber":
    case "decimal":
    case "money":
      return { kind: "number", longest: SHORT };
    case "choice":
      return { kind: "choice", longest: SHORT, choices: choicesOf(words, column) };
    case "program": {
      const offered = choices.programs.filter(({ code }) => adding?.programs.includes(code));
      return suggest(offered.map((each) => ({ ...each, value: each.code })));
    }
    case "milestone":
      return suggest(choices.milestones.filter((each) => each.program === program));
    case "place":
      return suggest(choices.places);
    case "person":
      return suggest(choices.people);
    case "code":
      return suggest(choices.entries);
    default:
      return { kind: "text", longest: SHORT };
  }
}

function asChoice({ language }: Words, named: NamedValue): CellChoice {
  return { text: named.value, label: chooseName(language, named).text };
}

function choicesOf(words: Words, column: SheetColumn & { readonly kind: "choice" }): CellChoice[] {
  const all = CHOICES[column.set].map((value) => ({
    text: value,
    label: choiceWord(words, column.set, value),
  }));
  return column.isRequired ? all : [{ text: "", label: words.t("common.none") }, ...all];
}

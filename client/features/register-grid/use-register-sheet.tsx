import { useMemo } from "react";
import { plainText } from "#client/grid/drafts.ts";
import type { EditedCell, GridColumn, GridSheet } from "#client/grid/sheet.ts";
import { cellWords } from "#client/sheets/cell-words.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { SheetView } from "#shared/contract/sheets.ts";
import { choiceWord, columnHeading, sheetName, sheetProblem } from "#shared/i18n/sheet-words.ts";
import type { Words } from "#shared/i18n/words.ts";
import { cellText } from "#shared/registers/sheets/cell-text.ts";
import type { CellValue, SheetColumn } from "#shared/registers/sheets/sheet.ts";
import type { IsoDay } from "#shared/units.ts";
import { cellField } from "./cell-field.ts";
import { type JudgedRow, valueIn } from "./judge.ts";
import type { SheetLine } from "./lines.ts";
import styles from "./RegisterGrid.module.css";
import { programIn, type SheetRules } from "./sheet-rules.ts";

type RegisterSheet = GridSheet<SheetLine, JudgedRow, string, string>;

/** In rem. */
const WIDTHS: Readonly<Record<SheetColumn["kind"], number>> = {
  text: 14,
  longText: 18,
  day: 9.5,
  month: 9,
  wholeNumber: 7,
  decimal: 7.5,
  money: 10,
  choice: 9.5,
  program: 6.5,
  milestone: 7,
  place: 10,
  person: 12,
  code: 6.5,
};

/** What the grid shows of a register, and how its cells are typed. */
export function useRegisterSheet(view: SheetView, rules: SheetRules): RegisterSheet {
  const words = useWords();
  return useMemo(() => {
    const { columnOf } = rules;
    const said = (key: string, value: CellValue) => cellWords(words, columnOf(key), value, view.choices);
    return {
      name: sheetName(words, view.sheet),
      columns: gridColumns(words, rules.columns),
      keyOf: rules.keyOf,
      titleOf: (line) => titleOf(words, rules, line, said),
      canEdit: rules.canEdit,
      show: (line, _judged, key) => shown(said(key, rules.savedIn(line, key))),
      cellOf: (line, judged, key) => editedCell(words, rules, line, judged, key, said),
      copied: (line, judged, key) => copiedText(words, rules, line, judged, key),
      typed: (line, judged, key) => typedText(words, rules, line, judged, key),
      fieldOf: (line, judged, key) =>
        cellField(words, view, columnOf(key), programIn(line, judged?.draft ?? {})),
    };
  }, [view, rules, words]);
}

/** Texts take the room that is left; where there are none, all columns do. */
function gridColumns(words: Words, columns: readonly SheetColumn[]): GridColumn<string, string>[] {
  const isText = ({ kind }: SheetColumn) => kind === "text" || kind === "longText";
  const hasText = columns.some(isText);
  return columns.map((column, index) => ({
    id: column.key,
    name: columnHeading(words, column),
    width: WIDTHS[column.kind],
    field: column.editing === "never" ? null : column.key,
    grows: !hasText || isText(column),
    ...(index === 0 && { pinnedAt: 0 }),
  }));
}

type Said = (key: string, value: CellValue) => string;

/** "R-07", or "CC-1 · Jeddah" where no code names a row. */
function titleOf({ t, format }: Words, rules: SheetRules, line: SheetLine, said: Said): string {
  const { row, number } = line;
  if (row === null) return t("registerGrid.newRow", { number: format.number(number) });
  const keys = rules.columns.filter(({ isKey }) => isKey);
  return keys.map(({ key }) => said(key, rules.savedIn(line, key))).join(" · ");
}

function shown(text: string) {
  return text === "" ? null : <bdi className={styles["text"]}>{text}</bdi>;
}

function editedCell(
  words: Words,
  rules: SheetRules,
  line: SheetLine,
  judged: JudgedRow | undefined,
  key: string,
  said: Said,
): EditedCell {
  const saved = rules.savedIn(line, key);
  const value = valueIn(rules, line, judged, key);
  const unread = unreadText(judged, key);
  const problem = judged?.problems.find(({ path }) => path === key);
  const isConflicting = judged?.conflicts.includes(key) === true;
  return {
    text: unread === undefined ? shown(said(key, value)) : typedWrongly(words, unread),
    isChanged: problem !== undefined || value !== saved || isConflicting,
    saved: line.row === null ? null : said(key, saved) || words.t("common.none"),
    isConflicting,
    problem: problem && sheetProblem(words, problem),
  };
}

function typedWrongly({ t }: Words, text: string) {
  return text === "" ? <span className={styles["faint"]}>{t("grid.empty")}</span> : shown(text);
}

/** What was typed where it cannot be read. */
function unreadText(judged: JudgedRow | undefined, key: string): string | undefined {
  return judged?.readings[key]?.ok === false ? judged.draft[key]?.text : undefined;
}

/** As a file of the register holds it, so that it is read back as the same. */
function copiedText(
  words: Words,
  rules: SheetRules,
  line: SheetLine,
  judged: JudgedRow | undefined,
  key: string,
): string {
  const column = rules.columnOf(key);
  const word = (value: string) => (column.kind === "choice" ? choiceWord(words, column.set, value) : value);
  return unreadText(judged, key) ?? plainText(cellText(column, valueIn(rules, line, judged, key), word));
}

/** What a cell's editor begins with. */
function typedText(
  { format }: Words,
  rules: SheetRules,
  line: SheetLine,
  judged: JudgedRow | undefined,
  key: string,
): string {
  const column = rules.columnOf(key);
  const value = valueIn(rules, line, judged, key);
  const unread = unreadText(judged, key);
  if (unread !== undefined) return unread;
  if (column.kind === "month") return plainText(value).slice(0, "2026-03".length);
  if (column.kind !== "day" || value === null) return plainText(cellText(column, value, (word) => word));
  // The marks that keep the figures in order on a line stand in a field's way.
  return format.day(value as IsoDay, "numeric").replaceAll(/\p{Cf}/gu, "");
}

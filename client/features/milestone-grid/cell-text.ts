import { type CellValue, plainText } from "#client/grid/drafts.ts";
import type { MilestoneRow } from "#shared/contract/roadmap.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";
import type { ColumnId, EditField } from "./columns.ts";
import type { JudgedRow } from "./judge.ts";
import type { GridLine } from "./lines.ts";
import { readCell } from "./read-cell.ts";

/** A cell's text for the clipboard: days and figures in plain form, names and states as the reader reads them. */
export function clipboardText(
  words: Words,
  { milestone, program }: GridLine,
  judged: JudgedRow | undefined,
  slip: number | null,
  column: ColumnId,
): string {
  switch (column) {
    case "program":
      return program.code;
    case "code":
      return milestone.code;
    case "name":
      return chooseName(words.language, milestone).text;
    case "baselineDay":
      return milestone.baselineDay ?? "";
    case "slip":
      return slip === null ? "" : String(slip);
    case "status":
      return words.t(`status.${milestone.status.status}`);
    default:
      return judged?.draft[column]?.text ?? plainText((judged?.next ?? milestone)[column]);
  }
}

/** A value as its reader reads it; an actual day that is none is said in words. */
export function valueText({ t, format }: Words, field: EditField, value: CellValue): string {
  if (value === null) return t("editing.notDone");
  if (field === "progressPercent") return format.percent(Number(value) / 100);
  return format.day(value as IsoDay, "medium");
}

/** What the cell's editor begins with: what was typed and cannot be read, or a text that it reads back as the value. */
export function editorText(
  { format }: Words,
  field: EditField,
  milestone: MilestoneRow,
  judged: JudgedRow | undefined,
): string {
  const typed = judged?.draft[field]?.text;
  if (typed !== undefined && !readCell(field, typed).ok) return typed;
  const value = (judged?.next ?? milestone)[field];
  if (value === null) return "";
  if (field === "progressPercent") return format.plainNumber(Number(value));
  // The marks that keep the figures in order on a line stand in a field's way.
  return format.day(value as IsoDay, "numeric").replaceAll(/\p{Cf}/gu, "");
}

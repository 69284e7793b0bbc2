import { ROW_KINDS } from "#shared/contract/import-kinds.ts";
import type {
  ImportPreview,
  ImportProblem,
  ImportRow,
  UndoResult,
  UnplacedValues,
} from "#shared/contract/imports.ts";
import {
  importProblemSentence,
  importValueText,
  nothingToDoSentence,
  planWindowSentence,
} from "#shared/i18n/import-sentences.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";

/** A terminal shows so many lines of each list; the screen in Administration shows all. */
const MOST_LINES = 100;

function cut(words: Words, lines: readonly string[], total: number): string[] {
  const shown = lines.slice(0, MOST_LINES);
  if (shown.length >= total) return shown;
  const { format } = words;
  return [
    ...shown,
    words.t("imports.shownOf", { shown: format.number(shown.length), total: format.number(total) }),
  ];
}

function countLines(words: Words, preview: ImportPreview): string[] {
  const { t, format } = words;
  return ROW_KINDS.map((kind) => {
    const { create, update, unchanged } = preview.counts[kind];
    const parts = [
      `${t("imports.create")} ${format.number(create)}`,
      `${t("imports.update")} ${format.number(update)}`,
      `${t("imports.unchanged")} ${format.number(unchanged)}`,
    ];
    return `  ${t(`imports.sheets.${kind}`)}: ${parts.join(" · ")}`;
  });
}

function problemLine(words: Words, problem: ImportProblem): string {
  const { t } = words;
  const place = `${problem.sheet}!${problem.column ?? ""}${problem.row}`;
  const heading = problem.heading === null ? "" : ` (${problem.heading})`;
  const value = problem.value === null ? "" : ` «${problem.value}»`;
  const sentence = importProblemSentence(words, problem);
  return `  ${t(`imports.severities.${problem.severity}`)} ${place}${heading}${value}: ${sentence}`;
}

function unplacedLine({ t, format }: Words, values: UnplacedValues): string {
  const heading = values.heading === null ? "" : ` (${values.heading})`;
  const cells = values.cells.map(({ row, value }) => `${row}: «${value}»`).join(" · ");
  const reason = t(`imports.unplacedReason.${values.reason}`);
  return `  ${values.sheet}!${values.column}${heading} — ${reason} [${format.number(values.count)}]: ${cells}`;
}

function rowLine(words: Words, row: ImportRow): string {
  const { t } = words;
  const differences = row.differences.map(({ field, before, after }) => {
    const [was, becomes] = [importValueText(words, field, before), importValueText(words, field, after)];
    return `${t(`imports.fields.${field}`)}: ${row.change === "create" ? becomes : `${was} → ${becomes}`}`;
  });
  const code = row.programCode === null ? row.code : `${row.programCode}/${row.code}`;
  const change = t(`imports.${row.change}`);
  return `  ${row.sheet}!${row.row} ${t(`imports.kinds.${row.kind}`)} ${code} (${change}) ${differences.join(" · ")}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}

/** A preview as a terminal shows it: counts, every problem at its cell, what has no place, what changes. */
export function previewText(words: Words, preview: ImportPreview): string {
  const { t, format } = words;
  const problemCount = preview.errorCount + preview.warningCount;
  const problems = preview.problems.map((problem) => problemLine(words, problem));
  const rows = preview.rows.map((row) => rowLine(words, row));
  const unplaced = preview.unplaced.map((values) => unplacedLine(words, values));
  return [
    `${preview.fileName}  ${t("imports.cli.batch", { batchId: preview.batchId })}`,
    ...(preview.encoding ? [t("imports.encoding", { encoding: preview.encoding })] : []),
    ...section(t("imports.summary"), countLines(words, preview)),
    ...(preview.baselineItemCount > 0
      ? [`  ${t("imports.baselineCount", { number: format.number(preview.baselineItemCount) })}`]
      : []),
    ...(preview.planWindow ? [`  ${planWindowSentence(words, preview.planWindow)}`] : []),
    ...section(t("imports.problems"), cut(words, problems, problemCount)),
    ...section(t("imports.unplaced"), cut(words, unplaced, unplaced.length)),
    ...section(t("imports.differences"), cut(words, rows, preview.changedRowCount)),
    "",
    ...(preview.errorCount > 0 ? [t("imports.blocked")] : []),
    ...(preview.errorCount === 0 && preview.changedRowCount === 0
      ? [nothingToDoSentence(words, preview)]
      : []),
  ].join("\n");
}

/** Whether an undo happened, and if not, which records stand in its way. */
export function undoText(words: Words, result: UndoResult): string {
  const { t, format, language } = words;
  if (result.isUndone) return t("imports.undone", { file: result.import.fileName });
  const lines = result.changedSince.map(({ code, nameAr, nameEn, changedOn }) => {
    const day = changedOn ? ` (${t("imports.changedOn")}: ${format.day(changedOn, "numeric")})` : "";
    return `  ${code} ${chooseName(language, { nameAr, nameEn }).text}${day}`;
  });
  return [t("imports.undoRefused"), ...lines].join("\n");
}

import { type ClipboardEvent, useCallback } from "react";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { CellEditor } from "./CellEditor.tsx";
import { clipboardText, editorText } from "./cell-text.ts";
import { columnName } from "./column-names.ts";
import { COLUMNS, editFieldAt } from "./columns.ts";
import type { CellText } from "./drafts.ts";
import { GridHead } from "./GridHead.tsx";
import { GridRow } from "./GridRow.tsx";
import styles from "./GridTable.module.css";
import type { GridSearch } from "./grid-search.ts";
import type { JudgedRow } from "./judge.ts";
import type { GridLine } from "./lines.ts";
import { copyRange, fillRange, placeTable } from "./paste.ts";
import { readTsv, writeTsv } from "./tsv.ts";
import { useGridCells } from "./use-grid-cells.ts";
import { useWantedCell, type WantedCell } from "./use-wanted-cell.ts";

export interface GridTableProps {
  readonly lines: readonly GridLine[];
  readonly judged: ReadonlyMap<string, JudgedRow>;
  readonly slipOf: (line: GridLine) => number | null;
  readonly search: GridSearch;
  readonly onSearch: (change: Partial<GridSearch>) => void;
  readonly onWrite: (texts: readonly CellText[]) => void;
  readonly onPasted: (placed: number, lost: number) => void;
  readonly steps: {
    readonly canUndo: boolean;
    readonly canRedo: boolean;
    readonly undo: () => void;
    readonly redo: () => void;
  };
  /** The cell to go to, as soon as its row is shown. */
  readonly wanted: WantedCell | null;
}

/** The grid itself: it moves, selects, types, copies and pastes as a spreadsheet does, in either direction. */
export function GridTable(props: GridTableProps) {
  const { lines, judged, slipOf, search, onSearch, wanted } = props;
  const words = useWords();
  const { cells, editor, clipboard } = useTyping(props);
  const { edges, range } = cells;
  useWantedCell(wanted, lines, cells.select);
  return (
    <div className={styles["frame"]} data-unsaved={judged.size > 0 || undefined}>
      <table
        ref={cells.grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as in a spreadsheet, its cells take the focus.
        role="grid"
        aria-label={words.t("milestoneGrid.gridName")}
        aria-multiselectable="true"
        aria-rowcount={lines.length + 1}
        aria-colcount={COLUMNS.length}
        className={styles["grid"]}
        onKeyDown={cells.onKeyDown}
        onPointerDown={cells.onPointerDown}
        onPointerOver={cells.onPointerOver}
        onPointerUp={cells.onPointerUp}
        onDoubleClick={cells.onDoubleClick}
        {...clipboard}
      >
        <GridHead search={search} onSearch={onSearch} />
        <tbody>
          {lines.map((line, index) => {
            const isSelected = index >= edges.top && index <= edges.bottom;
            const isFocused = index === range.focus.row;
            return (
              <GridRow
                key={line.milestone.id}
                line={line}
                index={index}
                judged={judged.get(line.milestone.id)}
                slip={slipOf(line)}
                focusColumn={isFocused ? range.focus.column : null}
                selectedStart={isSelected ? edges.start : null}
                selectedEnd={isSelected ? edges.end : null}
                editor={isFocused ? editor : null}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** What is typed, cleared, copied and pasted. */
function useTyping({ lines, judged, slipOf, onWrite, onPasted, steps }: GridTableProps) {
  const words = useWords();
  const milestones = lines.map(({ milestone }) => milestone);
  const cells = useGridCells({
    rows: lines.length,
    isRightToLeft: words.language === "ar",
    canUndo: steps.canUndo,
    canRedo: steps.canRedo,
    onUndo: steps.undo,
    onRedo: steps.redo,
    onClear: (range) => onWrite(fillRange(milestones, range, "")),
  });
  const { range, typed, leave } = cells;
  const line = lines[range.focus.row];
  const field = editFieldAt(range.focus.column);

  const textOf = useCallback(
    (each: GridLine, column: (typeof COLUMNS)[number]) =>
      clipboardText(words, { line: each, judged: judged.get(each.milestone.id), slip: slipOf(each) }, column),
    [words, judged, slipOf],
  );
  const copy = (event: ClipboardEvent) => {
    if (typed) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", writeTsv(copyRange(lines, range, textOf)));
  };
  const paste = (event: ClipboardEvent) => {
    if (typed) return;
    event.preventDefault();
    const table = readTsv(event.clipboardData.getData("text/plain"));
    const { texts, lost } = placeTable(milestones, range, table);
    onWrite(texts);
    onPasted(texts.length, lost);
  };
  const row = line && judged.get(line.milestone.id);
  const editor =
    typed && line && field ? (
      <CellEditor
        key={`${line.milestone.id} ${field}`}
        label={words.t("milestoneGrid.cellOf", {
          column: columnName(words, field),
          milestone: `${line.program.code} ${line.milestone.code}`,
        })}
        initialText={typed.text ?? editorText(words, field, line.milestone, row)}
        isReplacing={typed.text !== null}
        isNumber={field === "progressPercent"}
        onDone={(text, where) => {
          if (text !== null) onWrite([{ milestone: line.milestone, field, text }]);
          leave(where);
        }}
      />
    ) : null;
  return { cells, editor, clipboard: { onCopy: copy, onPaste: paste } };
}

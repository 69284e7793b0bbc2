import { type ClipboardEvent, useMemo } from "react";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { CellEditor } from "./CellEditor.tsx";
import type { CellText } from "./drafts.ts";
import { GridHead } from "./GridHead.tsx";
import { GridRow } from "./GridRow.tsx";
import styles from "./GridTable.module.css";
import type { Place } from "./grid-range.ts";
import { tracksOf } from "./grid-style.ts";
import { copyRange, fillRange, placeTable } from "./paste.ts";
import type { GridSheet } from "./sheet.ts";
import type { GridSort } from "./sort.ts";
import type { CellPlace } from "./totals.ts";
import { readTsv, writeTsv } from "./tsv.ts";
import type { DraftSteps } from "./use-drafts.ts";
import { useGridCells } from "./use-grid-cells.ts";
import { useWantedCell } from "./use-wanted-cell.ts";

export interface GridTableProps<Line, State, Id extends string, Field extends Id> {
  readonly sheet: GridSheet<Line, State, Id, Field>;
  readonly lines: readonly Line[];
  /** How the unsaved cells are judged, by the lines' keys. */
  readonly judged: ReadonlyMap<string, State>;
  readonly sort: GridSort<Id>;
  readonly onSort: (sort: GridSort<Id>) => void;
  readonly steps: DraftSteps<Line, Field>;
  readonly onWrite: (texts: readonly CellText<Line, Field>[]) => void;
  readonly onPasted: (placed: number, lost: number) => void;
  /** The cell to go to, as soon as its row is shown. */
  readonly wanted: CellPlace<Field> | null;
  /** A line that pasting begins below the last one, counted from 0; where there is none, its cells are lost. */
  readonly lineBelow?: ((index: number) => Line) | undefined;
}

/** The grid itself: it moves, selects, types, copies and pastes as a spreadsheet does, in either direction. */
export function GridTable<Line, State, Id extends string, Field extends Id>(
  props: GridTableProps<Line, State, Id, Field>,
) {
  const { sheet, lines, judged, sort, onSort, wanted } = props;
  const { columns, keyOf } = sheet;
  const { cells, editor, clipboard } = useTyping(props);
  const { edges, range } = cells;
  const keys = useMemo(() => lines.map(keyOf), [lines, keyOf]);
  useWantedCell(wanted, keys, (field) => columns.findIndex(({ id }) => id === field), cells.select);
  return (
    <div className={styles["frame"]} style={tracksOf(columns)} data-unsaved={judged.size > 0 || undefined}>
      <table
        ref={cells.grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as in a spreadsheet, its cells take the focus.
        role="grid"
        aria-label={sheet.name}
        aria-multiselectable="true"
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length}
        className={styles["grid"]}
        onKeyDown={cells.onKeyDown}
        onPointerDown={cells.onPointerDown}
        onPointerOver={cells.onPointerOver}
        onPointerUp={cells.onPointerUp}
        onDoubleClick={cells.onDoubleClick}
        {...clipboard}
      >
        <GridHead columns={columns} sort={sort} onSort={onSort} />
        <tbody>
          {lines.map((line, index) => {
            const isSelected = index >= edges.top && index <= edges.bottom;
            const isFocused = index === range.focus.row;
            return (
              <GridRow
                key={keys[index]}
                sheet={sheet}
                line={line}
                index={index}
                state={judged.get(keyOf(line))}
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
function useTyping<Line, State, Id extends string, Field extends Id>(
  props: GridTableProps<Line, State, Id, Field>,
) {
  const { sheet, lines, judged, onWrite, onPasted, steps, lineBelow } = props;
  const { language } = useWords();
  const { columns } = sheet;
  const lineAt = (row: number) => lines[row];
  const fieldAt = (line: Line, column: number) => {
    const field = columns[column]?.field ?? null;
    return field !== null && sheet.canEdit(line, field) ? field : null;
  };
  const fieldIn = ({ row, column }: Place) => {
    const line = lineAt(row);
    return line === undefined ? null : fieldAt(line, column);
  };
  const cells = useGridCells({
    size: { rows: lines.length, columns: columns.length },
    firstColumn: Math.max(
      0,
      columns.findIndex((_column, column) => fieldIn({ row: 0, column }) !== null),
    ),
    isEditable: (place) => fieldIn(place) !== null,
    isRightToLeft: language === "ar",
    canUndo: steps.canUndo,
    canRedo: steps.canRedo,
    onUndo: steps.undo,
    onRedo: steps.redo,
    onClear: (range) => onWrite(fillRange({ lineAt, fieldAt }, range, "")),
  });
  const { range, typed } = cells;
  const copy = (event: ClipboardEvent) => {
    if (typed) return;
    event.preventDefault();
    const textOf = (line: Line, column: number) => {
      const id = columns[column]?.id;
      return id === undefined ? "" : sheet.copied(line, judged.get(sheet.keyOf(line)), id);
    };
    event.clipboardData.setData("text/plain", writeTsv(copyRange(lineAt, range, textOf)));
  };
  const paste = (event: ClipboardEvent) => {
    if (typed) return;
    event.preventDefault();
    const table = readTsv(event.clipboardData.getData("text/plain"));
    const lineOrNew = (row: number) => lineAt(row) ?? lineBelow?.(row - lines.length);
    const { texts, lost } = placeTable({ lineAt: lineOrNew, fieldAt }, range, table);
    onWrite(texts);
    onPasted(texts.length, lost);
    cells.keepInSight();
  };
  const editor = <Editor {...props} cells={cells} field={fieldIn(range.focus)} />;
  return { cells, editor: typed ? editor : null, clipboard: { onCopy: copy, onPaste: paste } };
}

interface EditorProps<Line, State, Id extends string, Field extends Id>
  extends GridTableProps<Line, State, Id, Field> {
  readonly cells: ReturnType<typeof useGridCells>;
  readonly field: Field | null;
}

/** The field in the cell that is typed in. */
function Editor<Line, State, Id extends string, Field extends Id>(
  props: EditorProps<Line, State, Id, Field>,
) {
  const { sheet, lines, judged, onWrite, cells, field } = props;
  const { t } = useWords();
  const { range, typed, leave } = cells;
  const line = lines[range.focus.row];
  if (!typed || line === undefined || field === null) return null;
  const column = sheet.columns[range.focus.column]?.name ?? "";
  const state = judged.get(sheet.keyOf(line));
  return (
    <CellEditor
      key={`${sheet.keyOf(line)} ${field}`}
      label={t("grid.cellOf", { column, row: sheet.titleOf(line) })}
      field={sheet.fieldOf(line, state, field)}
      initialText={typed.text ?? sheet.typed(line, state, field)}
      isReplacing={typed.text !== null}
      onDone={(text, where) => {
        if (text !== null) onWrite([{ line, field, text }]);
        leave(where);
      }}
    />
  );
}

// biome-ignore-all lint/a11y/useSemanticElements: a windowed treegrid cannot be a table: its rows are placed one by one.
// biome-ignore-all lint/a11y/useFocusableInteractive: rows and cells take the focus in turn.
import { type FocusEvent, memo, type ReactNode } from "react";
import type { KeyHint } from "./key-hints.ts";
import styles from "./panel.module.css";
import { ROW_HEIGHT } from "./sizes.ts";
import type { CellEditor, GanttRow, GanttWords, PanelColumn, VisibleRow } from "./types.ts";
import type { ActivePlace } from "./use-active-place.ts";
import type { EditedCell } from "./use-panel-keys.ts";

interface GanttPanelRowProps {
  readonly place: VisibleRow;
  readonly columns: readonly PanelColumn[];
  readonly words: GanttWords;
  readonly isActive: boolean;
  /** The cell that has the tab stop instead of the active row. */
  readonly activeColumn: number | null;
  readonly editedColumn: number | null;
  readonly isSelected: boolean;
  readonly keyHint: (row: GanttRow) => KeyHint | null;
  readonly onPlace: (place: ActivePlace) => void;
  readonly onEdit: (cell: EditedCell | null) => void;
  readonly onOpen: (id: string) => void;
  readonly onToggle: (id: string) => void;
}

const INDENT_PIXELS = 16;

/** Keys are the treegrid's business; the row itself answers to pointer and focus. */
export const GanttPanelRow = memo(function GanttPanelRow(props: GanttPanelRowProps) {
  const { place, columns, isActive, activeColumn, isSelected, onPlace, onOpen } = props;
  const { row, index, level, isParent, isExpanded } = place;
  const hint = props.keyHint(row);
  const onFocus = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    const column = [...currentTarget.children].indexOf(target);
    // A control within a cell has keys of its own and moves no tab stop.
    if (target === currentTarget || column !== -1) {
      onPlace({ rowId: row.id, column: column === -1 ? null : column });
    } else if (!isActive) onPlace({ rowId: row.id, column: null });
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter is handled by the treegrid around the rows.
    <div
      role="row"
      tabIndex={isActive && activeColumn === null ? 0 : -1}
      aria-level={level}
      aria-rowindex={index + 2}
      aria-expanded={isParent ? isExpanded : undefined}
      aria-selected={isSelected}
      aria-label={row.description}
      aria-description={hint?.description}
      aria-keyshortcuts={hint?.keys}
      data-kind={row.kind}
      className={styles["panelRow"]}
      style={{ insetBlockStart: index * ROW_HEIGHT, blockSize: ROW_HEIGHT }}
      onFocus={onFocus}
      onClick={() => onOpen(row.id)}
    >
      {columns.map((column, position) => (
        <Cell key={column.id} {...props} column={column} position={position} />
      ))}
    </div>
  );
});

interface CellProps extends GanttPanelRowProps {
  readonly column: PanelColumn;
  readonly position: number;
}

function Cell(props: CellProps) {
  const { place, column, position, activeColumn, editedColumn, onEdit } = props;
  const editor = column.editor?.(place) ?? null;
  const isFocused = position === activeColumn;
  return (
    <div
      role="gridcell"
      data-column={column.id}
      className={styles["panelCell"]}
      style={{
        inlineSize: column.widthPixels,
        paddingInlineStart: position === 0 ? INDENT_PIXELS * (place.level - 1) : undefined,
      }}
      {...(isFocused || editor ? { tabIndex: isFocused ? 0 : -1 } : {})}
      {...(editor ? editing(props) : {})}
    >
      {position === 0 && <Handle {...props} />}
      {editor && position === editedColumn ? openEditor(editor, onEdit) : column.cell(place)}
    </div>
  );
}

/** A cell that may be edited is no way to open its row: the first of two clicks would open it. */
function editing({ place, position, onEdit }: CellProps) {
  return {
    "aria-readonly": false,
    "data-editable": true,
    onClick: (event: { stopPropagation(): void }) => event.stopPropagation(),
    onDoubleClick: () => onEdit({ rowId: place.row.id, column: position }),
  } as const;
}

function openEditor(editor: CellEditor, onEdit: GanttPanelRowProps["onEdit"]): ReactNode {
  return editor(() => onEdit(null));
}

/** For the pointer; by keyboard the row itself folds and unfolds. */
function Handle({ place, words, onToggle }: GanttPanelRowProps) {
  if (!place.isParent) return <span className={styles["handleSpace"]} />;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles["handle"]}
      data-expanded={place.isExpanded || undefined}
      aria-label={place.isExpanded ? words.collapse : words.expand}
      onClick={(event) => {
        event.stopPropagation();
        onToggle(place.row.id);
      }}
    />
  );
}

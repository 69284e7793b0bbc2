// biome-ignore-all lint/a11y/useSemanticElements: a windowed treegrid cannot be a table: its rows are placed one by one.
// biome-ignore-all lint/a11y/useFocusableInteractive: rows take the focus in turn, headers and cells never.
import { memo } from "react";
import styles from "./panel.module.css";
import { ROW_HEIGHT } from "./sizes.ts";
import type { GanttWords, PanelColumn, VisibleRow } from "./types.ts";

interface GanttPanelRowProps {
  readonly place: VisibleRow;
  readonly columns: readonly PanelColumn[];
  readonly words: GanttWords;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly moveHint: string | null;
  readonly onActivate: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onToggle: (id: string) => void;
}

const INDENT_PIXELS = 16;

/** Keys are the treegrid's business; the row itself answers to pointer and focus. */
export const GanttPanelRow = memo(function GanttPanelRow(props: GanttPanelRowProps) {
  const { place, columns, isActive, isSelected, onActivate, onOpen } = props;
  const { row, index, level, isParent, isExpanded } = place;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter is handled by the treegrid around the rows.
    <div
      role="row"
      tabIndex={isActive ? 0 : -1}
      aria-level={level}
      aria-rowindex={index + 2}
      aria-expanded={isParent ? isExpanded : undefined}
      aria-selected={isSelected}
      aria-label={row.description}
      {...(row.isMovable && props.moveHint !== null ? moveKeys(props.moveHint) : {})}
      data-kind={row.kind}
      className={styles["panelRow"]}
      style={{ insetBlockStart: index * ROW_HEIGHT, blockSize: ROW_HEIGHT }}
      onFocus={() => onActivate(row.id)}
      onClick={() => onOpen(row.id)}
    >
      {columns.map((column, position) => (
        <div
          key={column.id}
          role="gridcell"
          className={styles["panelCell"]}
          style={{
            inlineSize: column.widthPixels,
            paddingInlineStart: position === 0 ? INDENT_PIXELS * (level - 1) : undefined,
          }}
        >
          {position === 0 && <Handle {...props} />}
          {column.cell(place)}
        </div>
      ))}
    </div>
  );
});

function moveKeys(hint: string) {
  return { "aria-description": hint, "aria-keyshortcuts": "Shift+ArrowLeft Shift+ArrowRight" };
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

import { memo, type ReactNode } from "react";
import { EditCell } from "./EditCell.tsx";
import styles from "./GridTable.module.css";
import { pinnedStyle } from "./grid-style.ts";
import type { GridSheet } from "./sheet.ts";

interface GridRowProps<Line, State, Id extends string, Field extends Id> {
  readonly sheet: GridSheet<Line, State, Id, Field>;
  readonly line: Line;
  readonly state: State | undefined;
  /** Counted from 0. */
  readonly index: number;
  /** The column that the keyboard stands in; null in every row but one. */
  readonly focusColumn: number | null;
  /** First and last selected column, both inclusive; null where nothing is selected. */
  readonly selectedStart: number | null;
  readonly selectedEnd: number | null;
  /** The field of the cell that is typed in; null in every row but one. */
  readonly editor: ReactNode;
}

function Row<Line, State, Id extends string, Field extends Id>(props: GridRowProps<Line, State, Id, Field>) {
  const { sheet, line, state, index, focusColumn, selectedStart, selectedEnd, editor } = props;
  const isSelected = (column: number) =>
    selectedStart !== null && selectedEnd !== null && column >= selectedStart && column <= selectedEnd;
  return (
    <tr aria-rowindex={index + 2} data-row={index} className={styles["row"]}>
      {sheet.columns.map(({ id, field, pinnedAt }, at) => {
        const tabIndex = at === focusColumn ? 0 : -1;
        const place = {
          "aria-colindex": at + 1,
          "aria-selected": isSelected(at),
          "data-column": at,
          "data-pinned": pinnedAt !== undefined || undefined,
          style: pinnedStyle(pinnedAt),
        };
        if (field !== null && sheet.canEdit(line, field)) {
          return (
            <EditCell
              key={id}
              place={place}
              tabIndex={tabIndex}
              noteId={`${sheet.keyOf(line)}-${field}`}
              cell={sheet.cellOf(line, state, field)}
              editor={at === focusColumn ? editor : null}
            />
          );
        }
        return (
          <td
            key={id}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as in a spreadsheet, its cells take the focus.
            role="gridcell"
            {...place}
            tabIndex={tabIndex}
            aria-readonly="true"
            className={styles["cell"]}
          >
            <span>{sheet.show(line, state, id)}</span>
          </td>
        );
      })}
    </tr>
  );
}

/** A line's row. It draws itself anew only when something about it changes, so that hundreds of them stay quick. */
export const GridRow = memo(Row) as typeof Row;

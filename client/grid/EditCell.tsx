import type { CSSProperties, ReactNode } from "react";
import { useWords } from "#client/ui/locale/locale-context.ts";
import styles from "./GridTable.module.css";
import type { EditedCell } from "./sheet.ts";

interface EditCellProps {
  readonly place: {
    readonly "aria-colindex": number;
    readonly "aria-selected": boolean;
    readonly "data-column": number;
    readonly style: CSSProperties;
  };
  readonly tabIndex: number;
  readonly noteId: string;
  readonly cell: EditedCell;
  /** The field in which it is typed; null while it only shows. */
  readonly editor: ReactNode;
}

/** A cell that can be edited: what it would save, what it was, and why it cannot be saved. */
export function EditCell({ place, tabIndex, noteId, cell, editor }: EditCellProps) {
  const { t } = useWords();
  const { text, isChanged, isConflicting, problem, saved } = cell;
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as in a spreadsheet, its cells take the focus.
      role="gridcell"
      {...place}
      tabIndex={tabIndex}
      aria-invalid={problem === undefined ? undefined : true}
      aria-describedby={isChanged ? noteId : undefined}
      data-edited
      data-changed={isChanged || undefined}
      data-refused={problem !== undefined || undefined}
      className={styles["cell"]}
    >
      {editor ?? <span className={styles["value"]}>{text}</span>}
      {isChanged ? (
        <span id={noteId} className={styles["notes"]}>
          {problem === undefined ? null : <span className={styles["problem"]}>{problem}</span>}
          {saved === null ? null : (
            <span className={styles["was"]}>
              {t(isConflicting ? "grid.savedNow" : "grid.was", { value: saved })}
            </span>
          )}
        </span>
      ) : null}
    </td>
  );
}

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { CellEditor, VisibleRow } from "#client/gantt/types.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { chooseName } from "#shared/i18n/words.ts";
import type { ChosenColumn, ColumnId } from "./column-ids.ts";
import { columnName } from "./column-names.ts";
import { MoreCells } from "./MoreCells.tsx";
import cellStyles from "./RoadmapCells.module.css";
import styles from "./RoadmapTable.module.css";
import { cellOf, isUsual } from "./roadmap-columns.tsx";
import type { RoadmapEntry } from "./roadmap-rows.ts";

interface TableRowProps {
  readonly place: VisibleRow;
  readonly entry: RoadmapEntry | undefined;
  readonly columns: readonly ChosenColumn[];
  /** Whether what it names is open beside the table. */
  readonly isOpen: boolean;
  readonly editorOf: (column: ColumnId, entry: RoadmapEntry | undefined) => CellEditor | null;
  readonly onOpen: (id: string) => void;
  readonly onToggle: (id: string) => void;
}

const INDENT_PIXELS = 16;

export function TableRow(props: TableRowProps) {
  const { place, entry, columns, isOpen, editorOf, onOpen, onToggle } = props;
  const { row, index, level, isParent, isExpanded } = place;
  const { t } = useWords();
  if (!entry) return null;
  return (
    <tr aria-rowindex={index + 2} aria-current={isOpen || undefined} data-kind={row.kind}>
      <th scope="row">
        <span className={styles["first"]} style={{ paddingInlineStart: INDENT_PIXELS * (level - 1) }}>
          {isParent ? (
            <button
              type="button"
              className={styles["handle"]}
              aria-expanded={isExpanded}
              aria-label={t(isExpanded ? "roadmap.collapse" : "roadmap.expand")}
              onClick={() => onToggle(row.id)}
            />
          ) : (
            <span className={styles["handleSpace"]} />
          )}
          <button type="button" data-opens="" className={styles["open"]} onClick={() => onOpen(row.id)}>
            <RowName entry={entry} />
          </button>
        </span>
      </th>
      {columns.map((column) => (
        <td key={column}>
          <EditableCell column={column} entry={entry} editor={editorOf(column, entry)}>
            {isUsual(column) ? (
              cellOf(column, entry, true)
            ) : (
              <MoreCells column={column} entry={entry} isRoomy />
            )}
          </EditableCell>
        </td>
      ))}
    </tr>
  );
}

/** Without the link of the panel's cells: here the name stands in a button already. */
function RowName({ entry }: { readonly entry: RoadmapEntry }) {
  const { language } = useWords();
  if (entry.kind !== "program" && entry.kind !== "milestone") return cellOf("name", entry, true);
  const row = entry.kind === "program" ? entry.program : entry.milestone;
  return (
    <span className={cellStyles["name"]} title={chooseName(language, row).text}>
      <span className={cellStyles["code"]}>{row.code}</span>
      <Name name={row} />
    </span>
  );
}

interface EditableCellProps {
  readonly column: ChosenColumn;
  readonly entry: RoadmapEntry;
  readonly editor: CellEditor | null;
  readonly children: ReactNode;
}

/** Plain for those who may not edit; a button that turns into the field by press, Enter or F2 for those who may. */
function EditableCell({ column, entry, editor, children }: EditableCellProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isLeft = useRef(false);
  useEffect(() => {
    if (isOpen || !isLeft.current) return;
    isLeft.current = false;
    button.current?.focus();
  }, [isOpen]);
  if (!editor || entry.kind !== "milestone") return children;
  const close = () => {
    isLeft.current = true;
    setOpen(false);
  };
  if (isOpen) return editor(close);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "F2") setOpen(true);
  };
  const label = words.t("columns.edit", { column: columnName(column, words), code: entry.milestone.code });
  return (
    <button
      ref={button}
      type="button"
      className={styles["edit"]}
      title={label}
      onClick={() => setOpen(true)}
      onKeyDown={onKeyDown}
    >
      {children}
      <span className={styles["spoken"]}>{label}</span>
    </button>
  );
}

import { memo, type ReactNode } from "react";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import { slipWords } from "#shared/i18n/row-sentences.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { COLUMNS, type ColumnId } from "./columns.ts";
import { EditCell } from "./EditCell.tsx";
import styles from "./GridTable.module.css";
import type { JudgedRow } from "./judge.ts";
import type { GridLine } from "./lines.ts";

interface GridRowProps {
  readonly line: GridLine;
  /** Counted from 0. */
  readonly index: number;
  readonly judged: JudgedRow | undefined;
  readonly slip: number | null;
  /** The column that the keyboard stands in; null in every row but one. */
  readonly focusColumn: number | null;
  /** First and last selected column, both inclusive; null where nothing is selected. */
  readonly selectedStart: number | null;
  readonly selectedEnd: number | null;
  /** The field of the cell that is typed in; null in every row but one. */
  readonly editor: ReactNode;
}

/** A milestone's row. It draws itself anew only when something about it changes, so that hundreds of them stay quick. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { line, index, judged, focusColumn, selectedStart, selectedEnd, editor } = props;
  const isSelected = (column: number) =>
    selectedStart !== null && selectedEnd !== null && column >= selectedStart && column <= selectedEnd;
  return (
    <tr aria-rowindex={index + 2} data-row={index} className={styles["row"]}>
      {COLUMNS.map((column, at) => {
        const place = { index: at, isFocused: at === focusColumn, isSelected: isSelected(at) };
        if (column === "forecastDay" || column === "actualDay" || column === "progressPercent") {
          return (
            <EditCell
              key={column}
              {...place}
              milestone={line.milestone}
              field={column}
              judged={judged}
              editor={place.isFocused ? editor : null}
            />
          );
        }
        return (
          <td
            key={column}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as in a spreadsheet, its cells take the focus.
            role="gridcell"
            aria-colindex={at + 1}
            aria-readonly="true"
            aria-selected={place.isSelected}
            tabIndex={place.isFocused ? 0 : -1}
            data-column={at}
            data-kind={column}
            className={styles["cell"]}
          >
            <span>
              <ReadCell column={column} {...props} />
            </span>
          </td>
        );
      })}
    </tr>
  );
});

function ReadCell({
  column,
  line: { milestone, program },
  slip,
}: Pick<GridRowProps, "line" | "slip"> & { readonly column: ColumnId }) {
  const words = useWords();
  switch (column) {
    case "program":
      return <bdi title={chooseName(words.language, program).text}>{program.code}</bdi>;
    case "code":
      return <bdi>{milestone.code}</bdi>;
    case "name":
      return <Name name={milestone} />;
    case "baselineDay":
      return milestone.baselineDay === null ? (
        <span className={styles["faint"]}>{words.t("roadmap.noBaseline")}</span>
      ) : (
        <Day day={milestone.baselineDay} style="medium" />
      );
    case "slip":
      return milestone.baselineDay === null ? null : slipWords(words, slip);
    default:
      return <StatusMark status={milestone.status.status} />;
  }
}

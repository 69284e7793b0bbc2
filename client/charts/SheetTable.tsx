import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import type { MeasureSheet, SheetCell } from "#shared/i18n/measure-sheets.ts";
import styles from "./Table.module.css";

/** The figures behind a drawing, for whoever does not see it or wants them exactly. */
export function SheetTable({ sheet }: { readonly sheet: MeasureSheet }) {
  const { title, columns, rows, totals } = sheet;
  return (
    <Scrollable label={title}>
      <table className={styles["table"]}>
        <caption className={styles["hidden"]}>{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                <bdi>{column}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row[0]?.text} cells={row} columns={columns} />
          ))}
        </tbody>
        {totals ? (
          <tfoot>
            <Row cells={totals} columns={columns} />
          </tfoot>
        ) : null}
      </table>
    </Scrollable>
  );
}

interface RowProps {
  readonly cells: readonly SheetCell[];
  readonly columns: readonly string[];
}

function Row({ cells, columns }: RowProps) {
  const [name, ...rest] = cells;
  return (
    <tr>
      <th scope="row">
        <bdi>{name?.text}</bdi>
      </th>
      {rest.map(({ text }, index) => (
        <td key={columns[index + 1]} className={styles["plain"]}>
          <bdi>{text}</bdi>
        </td>
      ))}
    </tr>
  );
}

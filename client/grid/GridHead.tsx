import { useWords } from "#client/ui/locale/locale-context.ts";
import styles from "./GridTable.module.css";
import { pinnedStyle } from "./grid-style.ts";
import type { GridColumn } from "./sheet.ts";
import { type GridSort, sortedBy } from "./sort.ts";

interface GridHeadProps<Id extends string> {
  readonly columns: readonly GridColumn<Id, Id>[];
  readonly sort: GridSort<Id>;
  readonly onSort: (sort: GridSort<Id>) => void;
}

/** The headings; each sorts up, down, and back to the grid's own order. */
export function GridHead<Id extends string>({ columns, sort, onSort }: GridHeadProps<Id>) {
  const { t } = useWords();
  const { sortBy, descending } = sort;
  return (
    <thead className={styles["head"]}>
      <tr aria-rowindex={1} className={styles["row"]}>
        {columns.map(({ id, name, field, pinnedAt }, index) => {
          const isSorted = sortBy === id;
          return (
            <th
              key={id}
              scope="col"
              aria-colindex={index + 1}
              aria-sort={isSorted ? (descending ? "descending" : "ascending") : "none"}
              className={styles["heading"]}
              data-pinned={pinnedAt !== undefined || undefined}
              style={pinnedStyle(pinnedAt)}
            >
              <button type="button" className={styles["sort"]} onClick={() => onSort(sortedBy(id, sort))}>
                <span>{name}</span>
                <svg viewBox="0 0 10 16" aria-hidden="true" className={styles["arrow"]}>
                  {isSorted && descending ? null : <path d="M5 1l4 6H1z" />}
                  {isSorted && !descending ? null : <path d="M5 15l4-6H1z" />}
                </svg>
              </button>
              {field === null ? <span className={styles["unseen"]}>{t("grid.showsOnly")}</span> : null}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

import { useWords } from "#client/ui/locale/locale-context.ts";
import { columnName } from "./column-names.ts";
import { COLUMNS } from "./columns.ts";
import styles from "./GridTable.module.css";
import { type GridSearch, sortedBy } from "./grid-search.ts";

interface GridHeadProps {
  readonly search: GridSearch;
  readonly onSearch: (change: Partial<GridSearch>) => void;
}

/** The headings; each sorts up, down, and back to the plan's order. */
export function GridHead({ search, onSearch }: GridHeadProps) {
  const words = useWords();
  const { sortBy, descending } = search;
  return (
    <thead className={styles["head"]}>
      <tr aria-rowindex={1} className={styles["row"]}>
        {COLUMNS.map((column, index) => {
          const isSorted = sortBy === column;
          return (
            <th
              key={column}
              scope="col"
              aria-colindex={index + 1}
              aria-sort={isSorted ? (descending ? "descending" : "ascending") : "none"}
              className={styles["heading"]}
            >
              <button
                type="button"
                className={styles["sort"]}
                onClick={() => onSearch(sortedBy(column, search))}
              >
                <span>{columnName(words, column)}</span>
                <svg viewBox="0 0 10 16" aria-hidden="true" className={styles["arrow"]}>
                  {isSorted && descending ? null : <path d="M5 1l4 6H1z" />}
                  {isSorted && !descending ? null : <path d="M5 15l4-6H1z" />}
                </svg>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

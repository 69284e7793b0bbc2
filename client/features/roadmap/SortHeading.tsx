import type { ColumnId } from "./column-ids.ts";
import { sortedBy } from "./program-order.ts";
import styles from "./RoadmapTable.module.css";
import type { RoadmapSearch } from "./roadmap-search.ts";

interface SortHeadingProps {
  readonly column: ColumnId;
  readonly name: string;
  readonly search: RoadmapSearch;
  readonly onSearch: (change: Partial<RoadmapSearch>) => void;
}

/** A heading that sorts the programs within their groups: up, down, and as the plan has them. */
export function SortHeading({ column, name, search, onSearch }: SortHeadingProps) {
  const isSorted = search.sortBy === column;
  return (
    <th scope="col" aria-sort={isSorted ? (search.descending ? "descending" : "ascending") : "none"}>
      <button type="button" className={styles["sort"]} onClick={() => onSearch(sortedBy(column, search))}>
        <bdi>{name}</bdi>
        <svg viewBox="0 0 10 16" aria-hidden="true" className={styles["arrow"]}>
          {isSorted && search.descending ? null : <path d="M5 1l4 6H1z" />}
          {isSorted && !search.descending ? null : <path d="M5 15l4-6H1z" />}
        </svg>
      </button>
    </th>
  );
}

import type { ReactNode } from "react";
import { Section } from "#client/charts/Section.tsx";
import styles from "#client/charts/Table.module.css";
import { MeasureFigure } from "#client/standing/MeasureFigure.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import type { ProgramMeasuresRow } from "#shared/contract/measures.ts";
import {
  COLUMNS,
  type Column,
  isAscending,
  type MeasuresSearch,
  sortBy,
  sortedRows,
} from "./measures-search.ts";

interface MeasuresTableProps {
  readonly rows: readonly ProgramMeasuresRow[];
  readonly search: MeasuresSearch;
  readonly onSearch: (change: Partial<MeasuresSearch>) => void;
  /** A program's code as a link to its measures. */
  readonly programLink: (code: string) => ReactNode;
}

/** One row a program, in the plan's order or by a column. */
export function MeasuresTable({ rows, search, onSearch, programLink }: MeasuresTableProps) {
  const { t } = useWords();
  return (
    <Section title={t("measures.table.title")} intro={t("measures.table.intro")}>
      <Scrollable label={t("measures.table.title")}>
        <table className={styles["table"]}>
          <caption className={styles["hidden"]}>{t("measures.table.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("terms.program")}</th>
              <th scope="col">{t("program.whyStatus")}</th>
              {COLUMNS.map((column) => (
                <Heading key={column} column={column} search={search} onSearch={onSearch} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sortedRows(rows, search).map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <span className={styles["named"]}>
                    <span className={styles["code"]}>{programLink(row.code)}</span> <Name name={row} />
                  </span>
                </th>
                <td>
                  <StatusMark status={row.status.status} />
                </td>
                {COLUMNS.map((column) => (
                  <td key={column} className={styles["plain"]}>
                    <MeasureFigure measure={row.figures[column]} whenMissing="–" />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollable>
    </Section>
  );
}

interface HeadingProps {
  readonly column: Column;
  readonly search: MeasuresSearch;
  readonly onSearch: (change: Partial<MeasuresSearch>) => void;
}

function Heading({ column, search, onSearch }: HeadingProps) {
  const { t } = useWords();
  const isSorted = search.sort === column;
  const name = t(`measures.columns.${column}`);
  return (
    <th scope="col" aria-sort={isSorted ? (isAscending(search) ? "ascending" : "descending") : "none"}>
      <button
        type="button"
        className={styles["sort"]}
        title={t("measures.table.sortBy", { name: t(`measures.names.${column}`) })}
        onClick={() => onSearch(sortBy(column, search))}
      >
        <bdi>{name}</bdi>
        {isSorted ? (
          <svg viewBox="0 0 10 10" aria-hidden="true" className={styles["arrow"]}>
            <path d={isAscending(search) ? "M5 1l4 7H1z" : "M5 9L1 2h8z"} />
          </svg>
        ) : null}
      </button>
    </th>
  );
}

import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { StatusShape } from "#client/ui/StatusMark/StatusShape.tsx";
import { toEpochDay } from "#shared/calendar/day.ts";
import type { StatusGridRow, StatusGridView } from "#shared/contract/measures.ts";
import { directionOf } from "#shared/i18n/direction.ts";
import { periodName } from "#shared/i18n/reporting-words.ts";
import type { Words } from "#shared/i18n/words.ts";
import type { Status } from "#shared/progress/status-words.ts";
import { type Cell, cellAfter } from "./grid-step.ts";
import styles from "./StatusGrid.module.css";

interface StatusGridTableProps {
  readonly grid: StatusGridView;
  readonly chosen: Cell | null;
  readonly onChoose: (cell: Cell) => void;
}

/** One stop of the Tab key; arrows lead from cell to cell. The newest periods stand in sight first. */
export function StatusGridTable({ grid, chosen, onChoose }: StatusGridTableProps) {
  const words = useWords();
  const { t, language } = words;
  const scroller = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Its end lies to the left in Arabic, where places count down from 0.
    const { current } = scroller;
    if (current) current.scrollLeft = current.scrollWidth * (directionOf(language) === "rtl" ? -1 : 1);
  }, [language]);
  const columns = [...grid.periods.map((period) => periodName(words, period)), t("measures.grid.present")];
  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const from = placeOf(event.target);
    const to = from && cellAfter(from, event.key, directionOf(language), (cell) => isThere(grid, cell));
    if (!to) return;
    event.preventDefault();
    const next = event.currentTarget.querySelector<HTMLElement>(`[data-cell="${to.row} ${to.column}"]`);
    next?.focus();
  };
  const stop = chosen ?? { row: 0, column: grid.periods.length };
  return (
    <div ref={scroller} className={styles["scroller"]}>
      <table className={styles["grid"]} onKeyDown={move}>
        <caption className={styles["hidden"]}>{t("measures.grid.title")}</caption>
        <Head grid={grid} words={words} columns={columns} />
        <tbody>
          {grid.programs.map((program, row) => (
            <tr key={program.id}>
              <th scope="row">
                <span className={styles["program"]}>
                  <bdi className={styles["code"]}>{program.code}</bdi>{" "}
                  <span className={styles["name"]}>
                    <Name name={program} />
                  </span>
                </span>
              </th>
              {statusesOf(program).map((status, column) => (
                <td key={columns[column]}>
                  <GridCell
                    name={t("measures.grid.cell", {
                      program: program.code,
                      period: columns[column] ?? "",
                      status: status === null ? t("measures.grid.absent") : t(`status.${status}`),
                    })}
                    cell={{ row, column }}
                    status={status}
                    isStop={stop.row === row && stop.column === column}
                    isChosen={chosen?.row === row && chosen.column === column}
                    onChoose={onChoose}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function statusesOf({ statuses, present }: StatusGridRow): readonly (Status | null)[] {
  return [...statuses, present];
}

/** Undefined past the edge. */
function isThere(grid: StatusGridView, { row, column }: Cell): boolean | undefined {
  const program = grid.programs[row];
  const status = program ? statusesOf(program)[column] : undefined;
  return status === undefined ? undefined : status !== null;
}

function placeOf(target: EventTarget): Cell | null {
  const written = target instanceof HTMLElement ? target.dataset["cell"] : undefined;
  const [row, column] = (written ?? "").split(" ").map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}

interface HeadProps {
  readonly grid: StatusGridView;
  readonly words: Words;
  readonly columns: readonly string[];
}

/** Years above the numbers of their months: names of months would be wider than a cell. */
function Head({ grid, words, columns }: HeadProps) {
  const { t, format } = words;
  const years = grid.periods.map(({ startDay }) => format.year(toEpochDay(startDay), "gregorian"));
  const starts = years.flatMap((year, index) => (year === years[index - 1] ? [] : [index]));
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {t("terms.program")}
        </th>
        {starts.map((start, index) => (
          <th key={start} scope="colgroup" colSpan={(starts[index + 1] ?? years.length) - start}>
            <span className={styles["year"]}>{years[start]}</span>
          </th>
        ))}
        <th scope="col" rowSpan={2}>
          {t("measures.grid.present")}
        </th>
      </tr>
      <tr>
        {grid.periods.map(({ id, startDay }, index) => (
          <th key={id} scope="col" abbr={columns[index]}>
            <span aria-hidden="true" title={columns[index]}>
              {format.plainNumber(Number(startDay.slice(5, 7)))}
            </span>
            <span className={styles["hidden"]}>{columns[index]}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface GridCellProps {
  readonly name: string;
  readonly cell: Cell;
  readonly status: Status | null;
  readonly isStop: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (cell: Cell) => void;
}

function GridCell({ name, cell, status, isStop, isChosen, onChoose }: GridCellProps) {
  if (status === null) return <span className={styles["hidden"]}>{name}</span>;
  return (
    <button
      type="button"
      className={styles["cell"]}
      data-cell={`${cell.row} ${cell.column}`}
      tabIndex={isStop ? 0 : -1}
      aria-label={name}
      aria-pressed={isChosen}
      title={name}
      onClick={() => onChoose(cell)}
    >
      <StatusShape status={status} />
    </button>
  );
}

import { type RefObject, useImperativeHandle, useMemo, useRef } from "react";
import { layoutRows } from "#client/gantt/layout.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { cellEditors } from "./cell-editors.tsx";
import { TABLE_COLUMNS } from "./column-ids.ts";
import { columnName } from "./column-names.ts";
import { usePanelWidths } from "./panel-widths.ts";
import type { RoadmapProps } from "./Roadmap.tsx";
import styles from "./RoadmapTable.module.css";
import { collapsedIds, toggled } from "./roadmap-folding.ts";
import type { RoadmapRows } from "./roadmap-rows.ts";
import { openRowId } from "./roadmap-search.ts";
import { SortHeading } from "./SortHeading.tsx";
import { TableActs } from "./TableActs.tsx";
import { TableRow } from "./TableRow.tsx";
import { tableWidth } from "./table-widths.ts";
import { TABLE_ROW_PIXELS } from "./table-window.ts";
import { useTableWindow } from "./use-table-window.ts";

/** Brings a row into view and gives it the focus. */
export interface RowFinder {
  focusRow(id: string): void;
}

interface RoadmapTableProps extends RoadmapProps {
  readonly model: RoadmapRows;
  readonly handle: RefObject<RowFinder | null>;
}

/** The same rows as the chart's, in a plain table: sorted by any column, copied and taken away as CSV. */
export function RoadmapTable(props: RoadmapTableProps) {
  const { view, search, onSearch, model, handle } = props;
  const words = useWords();
  const { widths } = usePanelWidths();
  const scroller = useRef<HTMLElement>(null);
  const columns = search.columns ?? TABLE_COLUMNS;
  const ids = ["name", ...columns] as const;
  const inlineSize = ids.reduce((sum, id) => sum + tableWidth(id, widths), 0);
  const openId = openRowId(view, search);
  const folded = useMemo(() => collapsedIds(view, search), [view, search]);
  const layout = useMemo(() => layoutRows(model.rows, folded), [model.rows, folded]);
  const { first, last } = useTableWindow(scroller, layout.rows.length);
  const editorOf = cellEditors({ hasDays: true, onPropose: onSearch, progressCell: props.progressCell });
  useRowFinder(handle, scroller, (id) => layout.standIns.get(id)?.index);

  const open = (id: string) => {
    const entry = model.entryById.get(id);
    if (entry?.kind === "program") props.onOpenProgram(entry.program.code);
    else if (entry?.kind === "milestone") props.onOpenMilestone(id);
    else if (entry) onSearch(toggled(search, entry));
  };
  const toggle = (id: string) => {
    const entry = model.entryById.get(id);
    if (entry) onSearch(toggled(search, entry));
  };
  return (
    <div className={styles["frame"]}>
      <TableActs layout={layout} model={model} columns={columns} statusDay={view.statusDay} />
      <section
        ref={scroller}
        className={styles["scroller"]}
        aria-label={words.t("columns.table")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        tabIndex={0}
      >
        <table className={styles["table"]} style={{ inlineSize }} aria-rowcount={layout.rows.length + 1}>
          <caption className={styles["spoken"]}>{words.t("columns.table")}</caption>
          <colgroup>
            {ids.map((id) => (
              <col key={id} style={{ inlineSize: tableWidth(id, widths) }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {ids.map((id) => (
                <SortHeading
                  key={id}
                  column={id}
                  name={columnName(id, words)}
                  search={search}
                  onSearch={onSearch}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            <Gap rows={first} columnCount={columns.length + 1} />
            {layout.rows.slice(first, last + 1).map((place) => (
              <TableRow
                key={place.row.id}
                place={place}
                entry={model.entryById.get(place.row.id)}
                columns={columns}
                isOpen={place.row.id === openId}
                editorOf={editorOf}
                onOpen={open}
                onToggle={toggle}
              />
            ))}
            <Gap rows={layout.rows.length - 1 - last} columnCount={columns.length + 1} />
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** The room of rows that are not in the page. */
function Gap({ rows, columnCount }: { readonly rows: number; readonly columnCount: number }) {
  if (rows <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row without anything in it takes no focus.
    <tr aria-hidden="true" className={styles["gap"]}>
      <td colSpan={columnCount} style={{ blockSize: rows * TABLE_ROW_PIXELS }} />
    </tr>
  );
}

function useRowFinder(
  handle: RefObject<RowFinder | null>,
  scroller: RefObject<HTMLElement | null>,
  indexOf: (id: string) => number | undefined,
): void {
  useImperativeHandle(handle, () => ({
    focusRow: (id) => {
      const [element, index] = [scroller.current, indexOf(id)];
      if (!element || index === undefined) return;
      const above = Math.max(0, index * TABLE_ROW_PIXELS - element.clientHeight / 3);
      element.scrollTop = above;
      // The rows there are drawn once the scroller has told of it.
      requestAnimationFrame(() =>
        requestAnimationFrame(() =>
          element.querySelector<HTMLElement>(`[aria-rowindex="${index + 2}"] [data-opens]`)?.focus(),
        ),
      );
    },
  }));
}

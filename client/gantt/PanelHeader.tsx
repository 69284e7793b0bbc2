// biome-ignore-all lint/a11y/useSemanticElements: a windowed treegrid cannot be a table: its rows are placed one by one.
// biome-ignore-all lint/a11y/useFocusableInteractive: rows and cells take the focus in turn, headers never.
import { lazy, Suspense } from "react";
import styles from "./panel.module.css";
import { HEADER_HEIGHT } from "./sizes.ts";
import type { PanelColumn, PanelSizing } from "./types.ts";

const ColumnEdge = lazy(async () => ({ default: (await import("./panel-edges.tsx")).ColumnEdge }));

interface PanelHeaderProps {
  readonly columns: readonly PanelColumn[];
  readonly sizing: PanelSizing | null;
}

export function PanelHeader({ columns, sizing }: PanelHeaderProps) {
  return (
    <div role="rowgroup" className={styles["panelHeader"]} style={{ blockSize: HEADER_HEIGHT }}>
      <div role="row" aria-rowindex={1} className={styles["panelHeaderRow"]}>
        {columns.map((column) => (
          <div
            key={column.id}
            role="columnheader"
            className={styles["columnHeader"]}
            style={{ inlineSize: column.widthPixels }}
          >
            <span>{column.header}</span>
            {sizing ? (
              <Suspense fallback={null}>
                <ColumnEdge column={column} sizing={sizing} />
              </Suspense>
            ) : null}
          </div>
        ))}
      </div>
    </div>
  );
}

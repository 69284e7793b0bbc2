import { type ReactNode, useEffect, useState } from "react";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";
import type { Words } from "#shared/i18n/words.ts";
import type { ChosenColumn, UsualColumn } from "./column-ids.ts";
import type { RoadmapEntry } from "./roadmap-rows.ts";

export type MoreColumn = Exclude<ChosenColumn, UsualColumn>;

/** What the columns that nobody sees at first are called, and hold. */
export interface MoreColumns {
  readonly heading: (column: MoreColumn, words: Words) => string;
  readonly cell: (column: MoreColumn, entry: RoadmapEntry) => ReactNode;
}

let loaded: MoreColumns | null = null;

async function load(): Promise<MoreColumns> {
  const [module] = await Promise.all([
    import("./MoreCells.tsx"),
    loadLaterWords("columns"),
    loadLaterWords("program"),
  ]);
  loaded = module.moreColumns;
  return loaded;
}

/** Null until they have come, which begins when they are first wanted. */
export function useMoreColumns(isWanted: boolean): MoreColumns | null {
  const [more, setMore] = useState(loaded);
  useEffect(() => {
    if (!isWanted) return;
    let isLeft = false;
    // A failed load leaves the usual columns; the next page that wants them asks again.
    load().then(
      (columns) => isLeft || setMore(columns),
      () => {},
    );
    return () => {
      isLeft = true;
    };
  }, [isWanted]);
  return more;
}

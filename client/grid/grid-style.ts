import type { CSSProperties } from "react";
import type { GridColumn } from "./sheet.ts";

/** The tracks of every row, and how wide they are together at least. */
export function tracksOf(columns: readonly GridColumn<string, string>[]): CSSProperties {
  const tracks = columns.map(({ width, grows }) => (grows ? `minmax(${width}rem, 1fr)` : `${width}rem`));
  const least = columns.reduce((total, { width }) => total + width, 0);
  return { "--columns": tracks.join(" "), "--least": `${least}rem` } as CSSProperties;
}

export function pinnedStyle(at: number | undefined): CSSProperties {
  return at === undefined ? {} : { insetInlineStart: `${at}rem` };
}

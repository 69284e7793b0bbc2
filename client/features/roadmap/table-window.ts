/** In CSS pixels; rows are equally high, so that the window is arithmetic. */
export const TABLE_ROW_PIXELS = 44;
/** So few stand in the page whole, where the browser's own search and selection find them. */
const WHOLE_UP_TO = 400;
/** Windows begin and end at multiples of this, so that most scrolling draws nothing anew. */
const STRIDE = 16;

/** Both inclusive; empty when the last comes before the first. */
export interface RowWindow {
  readonly first: number;
  readonly last: number;
}

export interface WindowAsk {
  readonly topPixels: number;
  readonly heightPixels: number;
}

export function windowOf({ topPixels, heightPixels }: WindowAsk, rowCount: number): RowWindow {
  if (rowCount <= WHOLE_UP_TO) return { first: 0, last: rowCount - 1 };
  const top = Math.floor(topPixels / TABLE_ROW_PIXELS);
  const bottom = Math.ceil((topPixels + heightPixels) / TABLE_ROW_PIXELS);
  const first = Math.max(0, (Math.floor(top / STRIDE) - 1) * STRIDE);
  const last = Math.min(rowCount - 1, (Math.ceil(bottom / STRIDE) + 1) * STRIDE);
  return { first: Math.min(first, Math.max(0, last - STRIDE)), last };
}

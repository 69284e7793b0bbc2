/** Rows a statement: far below SQLite's limit of bound values, and short enough to let other requests in between. */
const ROWS_PER_STATEMENT = 250;

/** The same in as many lists as statements. */
export function chunksOf<Item>(items: readonly Item[]): Item[][] {
  const starts = Array.from({ length: Math.ceil(items.length / ROWS_PER_STATEMENT) }, (_, at) => at);
  return starts.map((at) => items.slice(at * ROWS_PER_STATEMENT, (at + 1) * ROWS_PER_STATEMENT));
}

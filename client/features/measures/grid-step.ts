/** A cell of the grid by its place. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * The cell that a key leads to, passing over those that are not there; null when it leads nowhere. Left and right are
 * those of the screen, and columns run in the direction of reading.
 */
export function cellAfter(
  { row, column }: Cell,
  key: string,
  direction: "ltr" | "rtl",
  isThere: (cell: Cell) => boolean | undefined,
): Cell | null {
  const step = STEPS[key];
  if (!step) return null;
  const columns = direction === "rtl" ? -step[1] : step[1];
  let next = { row: row + step[0], column: column + columns };
  while (isThere(next) === false) next = { row: next.row + step[0], column: next.column + columns };
  return isThere(next) ? next : null;
}

/** What the address says of a grid's order; its own order when left out. */
export interface GridSort<Id extends string> {
  readonly sortBy?: Id | undefined;
  readonly descending?: true | undefined;
}

/** A heading's next step: up, down, and back to the grid's own order. */
export function sortedBy<Id extends string>(column: Id, { sortBy, descending }: GridSort<Id>): GridSort<Id> {
  if (sortBy !== column) return { sortBy: column, descending: undefined };
  return descending ? { sortBy: undefined, descending: undefined } : { descending: true };
}

/** The lines by a value of each: figures by size, all else as text. */
export function sortLines<Line>(
  lines: readonly Line[],
  sortValue: (line: Line) => string | number,
  isDescending: boolean,
): Line[] {
  const direction = isDescending ? -1 : 1;
  return lines.toSorted((one, other) => direction * compared(sortValue(one), sortValue(other)));
}

function compared(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}

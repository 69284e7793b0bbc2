/** A place in the grid, both counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is selected: from where the selection began to where it has got. */
export interface Range {
  readonly anchor: Place;
  readonly focus: Place;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** A range by its edges, all inclusive. */
export interface Edges {
  readonly top: number;
  readonly bottom: number;
  readonly start: number;
  readonly end: number;
}

export function edgesOf({ anchor, focus }: Range): Edges {
  return {
    top: Math.min(anchor.row, focus.row),
    bottom: Math.max(anchor.row, focus.row),
    start: Math.min(anchor.column, focus.column),
    end: Math.max(anchor.column, focus.column),
  };
}

/** Where a key leads, as the reader's page runs. */
export interface Step {
  readonly key: string;
  readonly isToEdge: boolean;
  readonly isRightToLeft: boolean;
}

/** Rows that a page of the grid is. */
const PAGE_ROWS = 10;

/** The place that a key leads to from another; null for keys that lead nowhere. */
export function placeAfter(from: Place, { key, isToEdge, isRightToLeft }: Step, size: Size): Place | null {
  const [last, end] = [size.rows - 1, size.columns - 1];
  const forward = isRightToLeft ? "ArrowLeft" : "ArrowRight";
  const at = (row: number, column: number) => clamped({ row, column }, size);
  switch (key) {
    case "ArrowDown":
      return at(isToEdge ? last : from.row + 1, from.column);
    case "ArrowUp":
      return at(isToEdge ? 0 : from.row - 1, from.column);
    case "ArrowLeft":
    case "ArrowRight":
      if (isToEdge) return at(from.row, key === forward ? end : 0);
      return at(from.row, from.column + (key === forward ? 1 : -1));
    case "PageDown":
      return at(from.row + PAGE_ROWS, from.column);
    case "PageUp":
      return at(from.row - PAGE_ROWS, from.column);
    case "Home":
      return at(isToEdge ? 0 : from.row, 0);
    case "End":
      return at(isToEdge ? last : from.row, end);
    default:
      return null;
  }
}

/** The nearest place that there is. */
export function clamped({ row, column }: Place, { rows, columns }: Size): Place {
  return {
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}

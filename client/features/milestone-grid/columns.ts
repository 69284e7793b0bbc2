// By itself, because the address reads it before the grid is there.

/** What the grid edits of a milestone, in the order of its columns. */
export const EDIT_FIELDS = ["forecastDay", "actualDay", "progressPercent"] as const;

export type EditField = (typeof EDIT_FIELDS)[number];

/** The columns of the grid, in their order. */
export const COLUMNS = [
  "program",
  "code",
  "name",
  "baselineDay",
  "forecastDay",
  "actualDay",
  "progressPercent",
  "slip",
  "status",
] as const;

export type ColumnId = (typeof COLUMNS)[number];

/** What may stand beside the name, in the order in which it is offered. */
export const COLUMN_IDS = [
  "status",
  "progress",
  "slip",
  "next",
  "owner",
  "department",
  "start",
  "forecast",
  "baseline",
  "float",
  "confidence",
  "finishYear",
] as const;

export type ColumnId = "name" | (typeof COLUMN_IDS)[number];

export type ChosenColumn = Exclude<ColumnId, "name">;

/** Those that the roadmap opens with; their cells and headings come with the first load. */
export type UsualColumn = "status" | "progress" | "slip" | "next";

/** What the table shows where nothing is chosen: it has the room that the chart takes elsewhere. */
export const TABLE_COLUMNS: readonly ChosenColumn[] = [
  "status",
  "progress",
  "slip",
  "next",
  "forecast",
  "baseline",
  "float",
];

import { addressOf, counted, oneOf } from "#client/ui/address/address.ts";
import type { ProgramMeasuresRow } from "#shared/contract/measures.ts";
import type { Formula } from "#shared/progress/measure.ts";

/** The columns of the programs' table, in their order. */
export const COLUMNS = [
  "progress",
  "plannedProgress",
  "schedulePerformance",
  "schedulePerformanceTime",
  "slip",
  "forecastFinish",
  "baselineExecution",
  "reportTimeliness",
] as const satisfies readonly Formula[];

export type Column = (typeof COLUMNS)[number];

/** The parts of the page; the first one needs no mention in the address. */
export const TABS = ["progress", "trend", "statuses", "slip", "programs"] as const;

export type Tab = (typeof TABS)[number];

/** What the address of the measures holds; whatever it cannot read falls back to the plain page. */
export const measuresSearch = addressOf({
  tab: oneOf(TABS),
  baseline: counted,
  /** The plan's own order when left out. */
  sort: oneOf(COLUMNS),
  /** The worst stands first unless the best is asked for. */
  order: oneOf(["worst", "best"]),
});

export type MeasuresSearch = ReturnType<typeof measuresSearch.parse>;

/** Columns in which more is worse. */
const MORE_IS_WORSE: ReadonlySet<Column> = new Set<Column>(["slip", "forecastFinish"]);

/** Whether the sorted column's values ascend from the first row down. */
export function isAscending({ sort, order }: MeasuresSearch): boolean {
  if (!sort) return false;
  return MORE_IS_WORSE.has(sort) === (order === "best");
}

/** Rows as the address asks for them; those without a value come last either way, in the plan's order. */
export function sortedRows(
  rows: readonly ProgramMeasuresRow[],
  search: MeasuresSearch,
): readonly ProgramMeasuresRow[] {
  const { sort } = search;
  if (!sort) return rows;
  const sign = isAscending(search) ? 1 : -1;
  const figureOf = ({ figures }: ProgramMeasuresRow) => figures[sort].value;
  const [valued, bare] = [
    rows.filter((row) => figureOf(row) !== null),
    rows.filter((row) => figureOf(row) === null),
  ];
  return [...valued.toSorted((one, other) => sign * compared(figureOf(one), figureOf(other))), ...bare];
}

/** What a click on a column's heading asks for next. */
export function sortBy(column: Column, { sort, order }: MeasuresSearch): Partial<MeasuresSearch> {
  if (sort !== column) return { sort: column, order: undefined };
  return order === "best" ? { sort: undefined, order: undefined } : { sort: column, order: "best" };
}

/** Figures by size, days by time: ISO days sort as text. */
function compared(one: number | string | null, other: number | string | null): number {
  if (one === null || other === null || one === other) return 0;
  return one < other ? -1 : 1;
}

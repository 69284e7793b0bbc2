import { type ChartFigure, type ChartFigures, FIGURE_NAMES, PATIENCE_SECONDS } from "./chart-figures.ts";
import { LIBRARIES, type Library } from "./gantt-pages.ts";

/** What the chart promises at so many rows, and of what is kept at any size. */
const GOAL_ROWS = 10_010;
const GOALS: Readonly<Record<string, number>> = {
  "first render, ms": 150,
  nodes: 700,
  "longest frame scrolling down, ms": 50,
  "longest frame scrolling along, far, ms": 50,
  "longest frame scrolling along, close, ms": 50,
  "zoom change, ms": 50,
  "expand, ms": 50,
  "kept after 20 mounts, MB": 2,
};

type OfSize = ReadonlyMap<Library, ChartFigures>;

/** All figures of a run as one table, with our goals and whether they are met. */
export function chartTable(all: ReadonlyMap<number, OfSize>): string {
  const head = row(["rows", "figure", ...LIBRARIES, "goal", "met"]);
  const rule = row(["---:", "---", ...LIBRARIES.map(() => "---:"), "---:", "---"]);
  const lines = [...all].flatMap(([rowCount, ofSize]) =>
    FIGURE_NAMES.map((name) => {
      const figures = LIBRARIES.map((library) => ofSize.get(library)?.get(name));
      const goal = rowCount === GOAL_ROWS || name.startsWith("kept") ? GOALS[name] : undefined;
      return row([String(rowCount), name, ...figures.map(written), ...judged(figures[0], goal)]);
    }),
  );
  return [head, rule, ...lines].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** In brackets what of it is the page's own longest task. */
function written(figure: ChartFigure | null | undefined): string {
  if (figure === undefined) return `no answer in ${PATIENCE_SECONDS} s`;
  if (figure === null) return "has none";
  return figure.taskMs === null
    ? rounded(figure.value)
    : `${rounded(figure.value)} (${rounded(figure.taskMs)})`;
}

function rounded(value: number): string {
  return value.toFixed(Math.abs(value) < 10 ? 1 : 0);
}

function judged(ours: ChartFigure | null | undefined, goal: number | undefined): [goal: string, met: string] {
  if (goal === undefined) return ["", ""];
  return [`under ${goal}`, ours && ours.value < goal ? "yes" : "no"];
}

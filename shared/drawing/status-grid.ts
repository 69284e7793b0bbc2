import { toEpochDay } from "../calendar/day.ts";
import type { StatusGridView } from "../contract/measures.ts";
import { directionOf } from "../i18n/direction.ts";
import type { Words } from "../i18n/words.ts";
import { STATUSES } from "../progress/status-words.ts";
import { widthOfText } from "./fit-words.ts";
import { type LegendEntry, legendOf } from "./legend.ts";
import { lineShape, type Scene, type Shape } from "./scene.ts";
import { STATUS_SIGNS } from "./status-signs.ts";

const CODE_PIXELS = 64;
const ROW_PIXELS = 24;
const LEAST_COLUMN_PIXELS = 20;
const MOST_COLUMN_PIXELS = 56;
const HEAD_PIXELS = 46;

/** Programs down, periods across, in each cell the shape of the status; the last column is of the status day. */
export function statusGridScene(words: Words, grid: StatusGridView, fitting: number): Scene {
  const direction = directionOf(words.language);
  const columns = grid.periods.length + 1;
  const fit = (fitting - CODE_PIXELS) / columns;
  const column = Math.min(MOST_COLUMN_PIXELS, Math.max(LEAST_COLUMN_PIXELS, fit));
  const width = Math.max(fitting, CODE_PIXELS + columns * column);
  const legend = legendOf(entriesOf(words), width, direction);
  const top = legend.height + HEAD_PIXELS;
  const height = top + grid.programs.length * ROW_PIXELS + 4;
  const place = (pixels: number) => (direction === "rtl" ? width - pixels : pixels);
  const middleOf = (index: number) => place(CODE_PIXELS + (index + 0.5) * column);
  const rows = grid.programs.flatMap(({ code, statuses, present }, row): Shape[] => {
    const middle = top + row * ROW_PIXELS + ROW_PIXELS / 2;
    return [
      lineShape(
        "grid",
        [place(0), middle - ROW_PIXELS / 2],
        [place(CODE_PIXELS + columns * column), middle - ROW_PIXELS / 2],
      ),
      { kind: "text", look: "first", anchor: "start", text: code, x: place(0), y: middle + 4 },
      ...[...statuses, present].flatMap((status, index): Shape[] =>
        status === null
          ? []
          : [
              {
                kind: "sign",
                look: "sign",
                tone: status,
                ...STATUS_SIGNS[status],
                x: middleOf(index),
                y: middle,
                size: 13,
              },
            ],
      ),
    ];
  });
  const heads = headShapes(words, grid, column, legend.height, middleOf);
  return { width, height, direction, shapes: [...legend.shapes, ...heads, ...rows] };
}

function entriesOf({ t }: Words): LegendEntry[] {
  return STATUSES.map((status) => {
    return { kind: "sign", sign: STATUS_SIGNS[status], tone: status, text: t(`status.${status}`) };
  });
}

/** A year above its first period here, and as many months' names as have room; today stands at the end. */
function headShapes(
  { t, format }: Words,
  { periods }: StatusGridView,
  column: number,
  above: number,
  middleOf: (index: number) => number,
): Shape[] {
  const months = periods.map(({ startDay }) => toEpochDay(startDay));
  const years = months.map((month) => format.year(month, "gregorian"));
  const longest = Math.max(
    1,
    ...months.map((month) => widthOfText(format.month(month, "gregorian", "short"))),
  );
  const step = Math.ceil((longest + 6) / column);
  const text = (look: "first" | "second", words: string, x: number, y: number): Shape => {
    return { kind: "text", look, anchor: "middle", text: words, x, y };
  };
  return [
    ...months.flatMap((month, index): Shape[] => [
      ...(years[index] === years[index - 1]
        ? []
        : [text("first", years[index] ?? "", middleOf(index), above + 14)]),
      // The name of the last one gives way to today's.
      ...(index % step === 0 && index + step <= months.length
        ? [text("second", format.month(month, "gregorian", "short"), middleOf(index), above + 32)]
        : []),
    ]),
    text("first", t("measures.grid.present"), middleOf(periods.length), above + 32),
  ];
}

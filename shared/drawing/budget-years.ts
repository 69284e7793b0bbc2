import type { BudgetYearTotals } from "../contract/budget.ts";
import { directionOf } from "../i18n/direction.ts";
import type { Words } from "../i18n/words.ts";
import type { Halalas } from "../units.ts";
import { legendOf } from "./legend.ts";
import type { Look } from "./looks.ts";
import { boxBetween, lineShape, type Scene, type Shape } from "./scene.ts";

const PLOT_PIXELS = 220;
const BELOW_PIXELS = 30;
const ABOVE_PIXELS = 34;
const AXIS_PIXELS = 62;
const END_PIXELS = 14;
const MOST_COLUMN_PIXELS = 96;
/** The line of the forecast stands out of its column. */
const FORECAST_MORE_PIXELS = 12;
/** A line stands at every so many millions of riyals, the first of these that makes no more lines than `MOST_LINES`. */
const STEPS = [
  0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000,
];
const MOST_LINES = 6;
const HALALAS_PER_MILLION = 100_000_000;

interface BudgetYearsSource {
  readonly years: readonly BudgetYearTotals[];
  /** Years before it are over: nothing is forecast of them. */
  readonly statusYear: number;
}

/** Each year as one column: planned the widest, in it committed, in that spent, and the forecast as a line across. */
export function budgetYearsScene(
  words: Words,
  { years, statusYear }: BudgetYearsSource,
  width: number,
): Scene {
  const { t } = words;
  const direction = directionOf(words.language);
  const legend = legendOf(
    [
      { kind: "box", look: "budgetPlanned", text: t("budget.amounts.planned") },
      { kind: "box", look: "budgetCommitted", text: t("budget.amounts.committed") },
      { kind: "box", look: "budgetActual", text: t("budget.amounts.actual") },
      { kind: "line", look: "budgetForecast", text: t("budget.amounts.forecast") },
    ],
    width,
    direction,
  );
  const topY = legend.height + ABOVE_PIXELS;
  const baseY = topY + PLOT_PIXELS;
  const axis = axisOf(years);
  const place = (pixels: number) => (direction === "rtl" ? width - pixels : pixels);
  const frame: Frame = { place, width, baseY, y: (halalas) => baseY - (halalas / axis.top) * PLOT_PIXELS };
  const shapes = [
    ...legend.shapes,
    ...amountLines(words, frame, axis),
    ...years.flatMap((year, index) => column(words, frame, { year, index, count: years.length, statusYear })),
    lineShape("axis", [place(AXIS_PIXELS), baseY], [place(width - END_PIXELS), baseY]),
  ];
  return { width, height: baseY + BELOW_PIXELS, direction, shapes };
}

interface Frame {
  /** So many pixels from where reading begins. */
  readonly place: (pixels: number) => number;
  readonly width: number;
  readonly baseY: number;
  readonly y: (halalas: number) => number;
}

interface Axis {
  readonly step: number;
  /** The first line at or above every amount. */
  readonly top: number;
}

function axisOf(years: readonly BudgetYearTotals[]): Axis {
  const amounts = years.flatMap(({ totals: { planned, committed, actual, forecast } }) => [
    ...[planned, committed, actual, forecast],
  ]);
  const most = Math.max(HALALAS_PER_MILLION / 10, ...amounts);
  const millions = STEPS.find((step) => most / (step * HALALAS_PER_MILLION) <= MOST_LINES);
  const step = Math.round((millions ?? most / HALALAS_PER_MILLION) * HALALAS_PER_MILLION);
  return { step, top: Math.ceil(most / step) * step };
}

function amountLines(words: Words, { place, width, y }: Frame, { step, top }: Axis): Shape[] {
  const unit: Shape = {
    ...{ kind: "text", look: "label", anchor: "start", text: words.t("budget.inMillions") },
    ...{ x: place(0), y: y(top) - 14 },
  };
  const lines = Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step);
  const isWhole = step % HALALAS_PER_MILLION === 0;
  return [
    unit,
    ...lines.flatMap((halalas): Shape[] => {
      const text = isWhole
        ? words.format.number(halalas / HALALAS_PER_MILLION)
        : words.format.decimal(halalas / HALALAS_PER_MILLION);
      return [
        ...(halalas > 0
          ? [lineShape("grid", [place(AXIS_PIXELS), y(halalas)], [place(width - END_PIXELS), y(halalas)])]
          : []),
        {
          ...{ kind: "text", look: "label", anchor: "end", text },
          ...{ x: place(AXIS_PIXELS - 8), y: y(halalas) + 4 },
        },
      ];
    }),
  ];
}

interface Column {
  readonly year: BudgetYearTotals;
  readonly index: number;
  readonly count: number;
  readonly statusYear: number;
}

function column(
  words: Words,
  frame: Frame,
  { year: { year, totals }, index, count, statusYear }: Column,
): Shape[] {
  const { place, width, baseY, y } = frame;
  const room = (width - AXIS_PIXELS - END_PIXELS) / count;
  const middle = AXIS_PIXELS + (index + 0.5) * room;
  const whole = Math.min(MOST_COLUMN_PIXELS, room * 0.62);
  const edges = (pixels: number) => [place(middle - pixels / 2), place(middle + pixels / 2)] as const;
  const box = (look: Look, share: number, amount: Halalas): Shape[] =>
    amount === 0 ? [] : [boxBetween(look, edges(whole * share), y(amount), baseY - y(amount))];
  const isForecast = year >= statusYear && totals.forecast > 0;
  const [from, to] = edges(whole + FORECAST_MORE_PIXELS);
  const forecastY = y(totals.forecast);
  return [
    ...box("budgetPlanned", 1, totals.planned),
    ...box("budgetCommitted", 0.7, totals.committed),
    ...box("budgetActual", 0.4, totals.actual),
    ...(isForecast ? [lineShape("budgetForecast", [from, forecastY], [to, forecastY])] : []),
    {
      ...{ kind: "text", look: year === statusYear ? "first" : "label", anchor: "middle" },
      ...{ x: place(middle), y: baseY + 18, text: words.format.plainNumber(year) },
    },
  ];
}

import { toEpochDay } from "#shared/calendar/day.ts";
import type {
  CurveView,
  MeasureFigures,
  PlanMeasuresView,
  ProgramMeasuresRow,
} from "#shared/contract/measures.ts";
import { measureInputs, measureText } from "#shared/i18n/measure-words.ts";
import type { Words } from "#shared/i18n/words.ts";
import type { Formula, Measure } from "#shared/progress/measure.ts";
import type { Ratio } from "#shared/units.ts";
import type { PackCell, PackCurve, PackFigure, PackMeasures } from "../content.ts";
import { codeCell, nameCell, statusCell, tableOf } from "./cells.ts";
import { composeCharts } from "./charts.ts";

/** The measures of the plan and of its programs. */
export function composeMeasures(words: Words, measures: PlanMeasuresView): PackMeasures {
  return {
    title: words.t("measures.title"),
    figures: composeFigures(words, measures.figures),
    charts: composeCharts(words, measures),
    curve: measures.curve.totalPoints === 0 ? null : curveOf(words, measures.curve),
    byProgram: programTable(words, measures),
  };
}

/** Every figure with its formula and what it was filled with. */
export function composeFigures(words: Words, figures: MeasureFigures): PackFigure[] {
  return Object.values(figures).map((measure: Measure) => figureOf(words, measure));
}

function figureOf(words: Words, measure: Measure): PackFigure {
  const { t } = words;
  const { formula } = measure;
  return {
    id: formula,
    name: t(`measures.names.${formula}`),
    symbol: symbolOf(words, formula),
    value: measureText(words, measure),
    formula: t(`measures.formulas.${formula}`),
    source: t(`measures.sources.${formula}`),
    inputs: measureInputs(words, measure),
  };
}

function symbolOf({ t }: Words, formula: Formula): string | null {
  switch (formula) {
    case "slip":
    case "progress":
    case "plannedProgress":
    case "reportTimeliness":
      return null;
    default:
      return t(`measures.symbols.${formula}`);
  }
}

function curveOf(words: Words, { points, totalPoints }: CurveView): PackCurve {
  const { t, format } = words;
  const share = (weight: number) => (weight / totalPoints) as Ratio;
  return {
    names: {
      planned: t("measures.curve.planned"),
      earned: t("measures.curve.earned"),
      forecast: t("measures.curve.forecast"),
    },
    points: points.map(({ day, plannedPoints, earnedPoints, forecastPoints }) => ({
      day,
      name: format.monthOfYear(toEpochDay(day), format.settings.firstCalendar),
      plannedRatio: share(plannedPoints),
      earnedRatio: earnedPoints === null ? null : share(earnedPoints),
      forecastRatio: forecastPoints === null ? null : share(forecastPoints),
    })),
  };
}

function programTable(words: Words, { programs }: PlanMeasuresView) {
  const { t } = words;
  const column = (formula: keyof typeof COLUMNS) =>
    [
      t(`measures.columns.${formula}`),
      COLUMNS[formula],
      ({ figures }: ProgramMeasuresRow) => measureCell(words, figures[formula]),
    ] as const;
  return tableOf<ProgramMeasuresRow>(
    { title: t("packDocument.byProgram"), empty: t("measures.emptyTitle") },
    [
      [t("terms.code"), "code", ({ code }) => codeCell(code)],
      [t("terms.program"), "name", (program) => nameCell(words, program)],
      [t("status.label"), "status", ({ status }) => statusCell(words, status.status)],
      column("progress"),
      column("plannedProgress"),
      column("schedulePerformance"),
      column("schedulePerformanceTime"),
      column("slip"),
      column("forecastFinish"),
      column("baselineExecution"),
      column("reportTimeliness"),
    ],
    programs,
  );
}

const COLUMNS = {
  progress: "percent",
  plannedProgress: "percent",
  schedulePerformance: "number",
  schedulePerformanceTime: "number",
  slip: "number",
  forecastFinish: "day",
  baselineExecution: "number",
  reportTimeliness: "percent",
} as const satisfies Partial<Record<Formula, PackCell["kind"]>>;

/** Of a figure that has no value only a dash: there is no room for the reason, and the program's own page tells it. */
function measureCell(words: Words, measure: Measure<keyof typeof COLUMNS>): PackCell {
  const text = measure.missing === null ? measureText(words, measure) : "—";
  const { value } = measure;
  switch (COLUMNS[measure.formula]) {
    case "day":
      return { kind: "day", text, day: typeof value === "string" ? value : null };
    case "percent":
      return { kind: "percent", text, value: typeof value === "number" ? (value as Ratio) : null };
    case "number":
      return { kind: "number", text, value: typeof value === "number" ? value : null };
  }
}

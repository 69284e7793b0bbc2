import { toEpochDay } from "#shared/calendar/day.ts";
import type {
  CurveView,
  MeasureFigures,
  PlanMeasuresView,
  ProgramMeasuresRow,
  StatusGridRow,
  StatusGridView,
} from "#shared/contract/measures.ts";
import { measureInputs, measureText } from "#shared/i18n/measure-words.ts";
import { periodName } from "#shared/i18n/reporting-words.ts";
import type { Words } from "#shared/i18n/words.ts";
import type { Formula, Measure } from "#shared/progress/measure.ts";
import type { PacePoint } from "#shared/progress/pace-series.ts";
import type { Status } from "#shared/progress/status-words.ts";
import type { IsoDay, Ratio } from "#shared/units.ts";
import type { PackCell, PackCurve, PackFigure, PackMeasures, PackPaceCurve } from "../content.ts";
import { codeCell, nameCell, statusCell, tableOf, textCell } from "./cells.ts";
import { composeCharts } from "./charts.ts";

/** The measures of the plan and of its programs. */
export function composeMeasures(
  words: Words,
  measures: PlanMeasuresView,
  statusGrid: StatusGridView,
): PackMeasures {
  return {
    title: words.t("measures.title"),
    figures: composeFigures(words, measures.figures),
    charts: composeCharts(words, measures),
    curve: curveOf(words, measures.curve),
    paceCurve: paceCurveOf(words, measures.pace),
    byProgram: programTable(words, measures),
    statusGrid: statusGridTable(words, statusGrid),
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
    cell: figureCell(words, measure),
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

/** A point of an axis by its month, in the reader's first calendar. */
function pointName({ format }: Words, day: IsoDay): string {
  return format.monthOfYear(toEpochDay(day), format.settings.firstCalendar);
}

function curveOf(words: Words, { points, totalPoints }: CurveView): PackCurve {
  const { t } = words;
  const share = (weight: number) => (weight / totalPoints) as Ratio;
  return {
    names: {
      planned: t("measures.curve.planned"),
      earned: t("measures.curve.earned"),
      forecast: t("measures.curve.forecast"),
    },
    empty: t("measures.curve.none"),
    points: (totalPoints === 0 ? [] : points).map(({ day, plannedPoints, earnedPoints, forecastPoints }) => ({
      day,
      name: pointName(words, day),
      plannedRatio: share(plannedPoints),
      earnedRatio: earnedPoints === null ? null : share(earnedPoints),
      forecastRatio: forecastPoints === null ? null : share(forecastPoints),
    })),
  };
}

/** SPI(t) and SPI by month. */
function paceCurveOf(words: Words, points: readonly PacePoint[]): PackPaceCurve {
  const { t } = words;
  return {
    names: {
      time: t("measures.pace.index"),
      value: t("measures.pace.valueIndex"),
      par: t("measures.pace.par"),
    },
    empty: t("measures.pace.none"),
    points: points.map(({ day, performanceIndexTime, performanceIndex }) => ({
      day,
      name: pointName(words, day),
      timeIndex: performanceIndexTime,
      valueIndex: performanceIndex,
    })),
  };
}

type ProgramFormula = Exclude<Formula, "earnedSchedule" | "scheduleVarianceTime">;

function programTable(words: Words, { programs }: PlanMeasuresView) {
  const { t } = words;
  const column = (formula: ProgramFormula) =>
    [
      t(`measures.columns.${formula}`),
      KINDS[formula],
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

function statusGridTable(words: Words, { periods, programs }: StatusGridView) {
  const { t } = words;
  const columns = [...periods.map((period) => periodName(words, period)), t("measures.grid.present")];
  return tableOf<StatusGridRow>(
    { title: t("measures.grid.title"), empty: t("measures.grid.none") },
    [
      [t("terms.code"), "code", ({ code }) => codeCell(code)],
      [t("terms.program"), "name", (program) => nameCell(words, program)],
      ...columns.map(
        (heading, index) =>
          [
            heading,
            "status",
            ({ statuses, present }: StatusGridRow) => knownStatusCell(words, [...statuses, present][index]),
          ] as const,
      ),
    ],
    programs,
  );
}

function knownStatusCell(words: Words, status: Status | null | undefined): PackCell {
  return status ? statusCell(words, status) : textCell(words.t("measures.grid.absent"));
}

const KINDS = {
  progress: "percent",
  plannedProgress: "percent",
  schedulePerformance: "number",
  earnedSchedule: "number",
  scheduleVarianceTime: "number",
  schedulePerformanceTime: "number",
  slip: "number",
  forecastFinish: "day",
  baselineExecution: "number",
  reportTimeliness: "percent",
} as const satisfies Record<Formula, PackCell["kind"]>;

/** Of a figure that has no value only a dash: there is no room for the reason, and the program's own page tells it. */
function measureCell(words: Words, measure: Measure): PackCell {
  const cell = figureCell(words, measure);
  return measure.missing === null ? cell : { ...cell, text: "—" };
}

function figureCell(words: Words, measure: Measure): PackCell {
  const text = measureText(words, measure);
  const { value } = measure;
  switch (KINDS[measure.formula]) {
    case "day":
      return { kind: "day", text, day: typeof value === "string" ? value : null };
    case "percent":
      return { kind: "percent", text, value: typeof value === "number" ? (value as Ratio) : null };
    case "number":
      return { kind: "number", text, value: typeof value === "number" ? value : null };
  }
}

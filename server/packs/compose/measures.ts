import type {
  CurveView,
  MeasureFigures,
  PlanMeasuresView,
  ProgramMeasuresRow,
} from "#shared/contract/measures.ts";
import { measureInputs, measureText } from "#shared/i18n/measure-words.ts";
import { reasonName } from "#shared/i18n/reason-words.ts";
import type { Words } from "#shared/i18n/words.ts";
import type { Formula, Measure } from "#shared/progress/measure.ts";
import type { WaterfallStep } from "#shared/progress/slip-waterfall.ts";
import type { IsoDay, Ratio } from "#shared/units.ts";
import type {
  PackCell,
  PackCurve,
  PackCurvePoint,
  PackFigure,
  PackMeasures,
  PackSection,
} from "../content.ts";
import {
  codeCell,
  dayCell,
  movedCell,
  nameCell,
  numberCell,
  percentCell,
  statusCell,
  tableOf,
  textCell,
} from "./cells.ts";

/** The measures of the plan and of its programs. */
export function composeMeasures(words: Words, measures: PlanMeasuresView): PackMeasures {
  return {
    title: words.t("measures.title"),
    figures: composeFigures(words, measures.figures),
    curve: composeCurve(words, measures),
    byProgram: programTable(words, measures),
    causes: composeCauses(words, measures),
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

function composeCurve(words: Words, { curve, statusDay }: PlanMeasuresView): PackCurve {
  const { t, format } = words;
  const points = pointsOf(curve);
  const present = points.find(({ day }) => day === statusDay);
  const names = {
    planned: t("measures.curve.planned"),
    earned: t("measures.curve.earned"),
    forecast: t("measures.curve.forecast"),
  };
  const share = (ratio: Ratio | null | undefined) =>
    ratio == null ? t("common.none") : format.percent(ratio);
  return {
    title: t("measures.curve.title"),
    caption: t("measures.curve.summary", {
      day: format.day(statusDay),
      planned: share(present?.plannedRatio),
      earned: share(present?.earnedRatio),
    }),
    names,
    statusDay,
    statusDayName: t("measures.today"),
    points,
    table: tableOf<PackCurvePoint>(
      { title: t("packDocument.curveTable"), empty: t("measures.curve.none") },
      [
        [t("standing.due"), "day", ({ day }) => dayCell(words, day)],
        [names.planned, "percent", ({ plannedRatio }) => percentCell(words, plannedRatio)],
        [names.earned, "percent", ({ earnedRatio }) => ratioOrNone(words, earnedRatio)],
        [names.forecast, "percent", ({ forecastRatio }) => ratioOrNone(words, forecastRatio)],
      ],
      points.filter(({ day }) => day === statusDay || isYearEnd(day)),
    ),
    empty: points.length === 0 ? t("measures.curve.none") : null,
  };
}

function pointsOf({ points, totalPoints }: CurveView): PackCurvePoint[] {
  if (totalPoints === 0) return [];
  const share = (weight: number) => (weight / totalPoints) as Ratio;
  return points.map(({ day, plannedPoints, earnedPoints, forecastPoints }) => ({
    day,
    plannedRatio: share(plannedPoints),
    earnedRatio: earnedPoints === null ? null : share(earnedPoints),
    forecastRatio: forecastPoints === null ? null : share(forecastPoints),
  }));
}

function isYearEnd(day: IsoDay): boolean {
  return day.endsWith("-12-31");
}

function ratioOrNone(words: Words, ratio: Ratio | null): PackCell {
  return ratio === null ? { kind: "percent", value: null, text: "" } : percentCell(words, ratio);
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

function composeCauses(words: Words, { waterfall }: PlanMeasuresView): PackSection {
  const { t } = words;
  const title = t("measures.waterfall.title");
  if (waterfall === null) return { title, caption: t("measures.waterfall.noBaseline"), tables: [] };
  const table = tableOf<WaterfallStep>(
    { title: t("measures.waterfall.reason"), empty: t("measures.waterfall.none") },
    [
      [t("measures.waterfall.reason"), "text", ({ reasonCode }) => textCell(reasonName(words, reasonCode))],
      [t("measures.waterfall.workDays"), "number", ({ workDays }) => movedCell(words, workDays)],
      [t("measures.waterfall.moves"), "number", ({ moveCount }) => numberCell(words, moveCount)],
    ],
    waterfall.steps,
  );
  return { title, caption: t("measures.waterfall.intro"), tables: [table] };
}

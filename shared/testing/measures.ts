import type {
  MeasureFigures,
  PlanMeasuresView,
  ProgramMeasuresRow,
  ProgramMeasuresView,
  StatusGridRow,
  StatusGridView,
  TrendLine,
} from "../contract/measures.ts";
import { measured, missing } from "../progress/measure.ts";
import type { MilestoneTrend } from "../progress/milestone-trend.ts";
import type { PacePoint } from "../progress/pace-series.ts";
import type { SlipCauses } from "../progress/slip-causes.ts";
import type { Status } from "../progress/status-words.ts";
import type { ValuePoint } from "../progress/value-curve.ts";
import type { Index, Periods, Ratio, WorkDays } from "../units.ts";
import { iso, verdict } from "./views.ts";

/** Measures as the server answers them, for tests of screens; a test gives every field that it speaks of. */
const statusDay = iso("2026-11-24");
const weights = { statusDay, totalPoints: 100, isWeighed: true };
const times = { earnedPeriods: 8 as Periods, actualPeriods: 10.8 as Periods };

export function someFigures(fields: Partial<MeasureFigures> = {}): MeasureFigures {
  return {
    slip: measured("slip", 21 as WorkDays, {
      baselineDay: iso("2026-12-31"),
      forecastDay: iso("2027-01-31"),
      actualDay: null,
    }),
    progress: measured("progress", 0.2 as Ratio, { ...weights, donePoints: 20 }),
    plannedProgress: measured("plannedProgress", 0.5 as Ratio, { ...weights, duePoints: 50 }),
    schedulePerformance: measured("schedulePerformance", 0.4 as Index, {
      ...weights,
      earnedPoints: 20,
      plannedPoints: 50,
    }),
    earnedSchedule: measured("earnedSchedule", 8 as Periods, {
      ...weights,
      earnedPoints: 20,
      wholePeriods: 8 as Periods,
      plannedPointsBefore: 20,
      plannedPointsAfter: 20,
    }),
    scheduleVarianceTime: measured("scheduleVarianceTime", -2.8 as Periods, times),
    schedulePerformanceTime: measured("schedulePerformanceTime", 0.74 as Index, times),
    forecastFinish: missing("forecastFinish", "tooFewPeriods", {
      ...times,
      startDay: iso("2026-01-01"),
      plannedFinishDay: iso("2026-12-31"),
      plannedPeriods: 12 as Periods,
      performanceIndex: 0.74 as Index,
      forecastPeriods: 16.2 as Periods,
    }),
    baselineExecution: measured("baselineExecution", 1.2 as Index, {
      statusDay,
      completedCount: 6,
      dueCount: 5,
      withoutBaselineCount: 0,
      targetIndex: 0.95 as Index,
    }),
    reportTimeliness: measured("reportTimeliness", 0.9 as Ratio, { statusDay, onTimeCount: 9, dueCount: 10 }),
    ...fields,
  };
}

function point(day: string, planned: number, earned: number | null, forecast: number | null): ValuePoint {
  const values = { plannedPoints: planned, earnedPoints: earned, forecastPoints: forecast };
  return { day: iso(day), periods: 0 as Periods, ...values };
}

export function aTrend(fields: Partial<MilestoneTrend> = {}): MilestoneTrend {
  return {
    points: [
      { reportDay: iso("2026-06-10"), forecastDay: iso("2026-12-31") },
      { reportDay: iso("2026-11-24"), forecastDay: iso("2027-01-31") },
    ],
    direction: "rising",
    movedWorkDays: 21 as WorkDays,
    slipsRunning: 1,
    moveCount: 3,
    ...fields,
  };
}

export function aTrendLine(fields: Partial<TrendLine> & Pick<TrendLine, "code">): TrendLine {
  return { id: fields.code, nameAr: "توقيع العقد", nameEn: "Contract signed", trend: aTrend(), ...fields };
}

export function aPacePoint(day: string, fields: Partial<PacePoint> = {}): PacePoint {
  const indices = { performanceIndex: 0.4 as Index, performanceIndexTime: 0.74 as Index };
  return { day: iso(day), ...indices, ...times, ...fields };
}

/** Slip of two workstreams by two reasons. */
export function someCauses(): SlipCauses {
  const caused = (workDays: number, moveCount: number) => ({ workDays, moveCount });
  return {
    rows: [
      { reasonCode: "procurement", byGroup: [caused(30, 2), caused(0, 0)], total: caused(30, 2) },
      { reasonCode: null, byGroup: [caused(-9, 1), caused(5, 1)], total: caused(-4, 2) },
    ],
    byGroup: [caused(21, 3), caused(5, 1)],
    total: caused(26, 4),
  };
}

/** Two programs over two closed periods; the second was not there at the first. */
export function aStatusGrid(fields: Partial<StatusGridView> = {}): StatusGridView {
  const period = (month: string, lastDay: string, closesDay: string) => ({
    ...{ id: month, kind: "month" as const, state: "closed" as const },
    ...{ startDay: iso(`${month}-01`), finishDay: iso(lastDay) },
    ...{ opensDay: iso(lastDay), closesDay: iso(closesDay) },
  });
  return {
    statusDay,
    revision: 7,
    periods: [period("2026-09", "2026-09-30", "2026-10-08"), period("2026-10", "2026-10-31", "2026-11-09")],
    programs: [
      { ...aMeasuresRow("P1"), statuses: ["onPlan", "late"], present: "late" },
      { ...aMeasuresRow("P2"), statuses: [null, "atRisk"], present: "onPlan" },
    ].map(({ id, code, nameAr, nameEn, statuses, present }) => ({
      ...{ id, code, nameAr, nameEn },
      ...{ statuses: statuses as StatusGridRow["statuses"], present: present as Status },
    })),
    ...fields,
  };
}

const BODY = {
  statusDay,
  revision: 7,
  baselines: [
    { number: 1, nameAr: "الأول", nameEn: "First", setDay: iso("2023-12-20") },
    { number: 2, nameAr: "الثاني", nameEn: "Second", setDay: iso("2025-06-01") },
  ],
  baselineNumber: 2,
  curve: {
    points: [
      point("2025-12-31", 0, 0, null),
      point("2026-06-30", 20, 20, null),
      point("2026-11-24", 50, 20, 20),
      point("2027-01-31", 100, null, 100),
    ],
    totalPoints: 100,
    plannedFinishDay: iso("2026-12-31"),
    forecastFinishDay: iso("2027-01-31"),
    band: null,
  },
  pace: [
    aPacePoint("2026-09-30", { performanceIndexTime: 0.85 as Index }),
    aPacePoint("2026-10-31", { performanceIndexTime: 0.8 as Index }),
    aPacePoint("2026-11-24"),
  ],
  trends: [aTrendLine({ code: "M1" })],
  waterfall: {
    steps: [
      {
        reasonCode: "procurement",
        workDays: 30 as WorkDays,
        moveCount: 2,
        fromWorkDays: 0 as WorkDays,
        toWorkDays: 30 as WorkDays,
      },
      {
        reasonCode: null,
        workDays: -9 as WorkDays,
        moveCount: 1,
        fromWorkDays: 30 as WorkDays,
        toWorkDays: 21 as WorkDays,
      },
    ],
    totalWorkDays: 21 as WorkDays,
    withoutBaselineCount: 0,
  },
};

export function programMeasuresView(fields: Partial<ProgramMeasuresView> = {}): ProgramMeasuresView {
  const name = { code: "P1", nameAr: "بوابة الإمارة", nameEn: "Emirate portal" };
  return { ...BODY, ...name, figures: someFigures(), ...fields };
}

export function aMeasuresRow(code: string, figures: Partial<MeasureFigures> = {}): ProgramMeasuresRow {
  return {
    id: code,
    code,
    nameAr: `برنامج ${code}`,
    nameEn: `Program ${code}`,
    status: verdict("onPlan"),
    figures: someFigures(figures),
  };
}

export function planMeasuresView(fields: Partial<PlanMeasuresView> = {}): PlanMeasuresView {
  return {
    ...BODY,
    figures: someFigures(),
    programs: [aMeasuresRow("P1")],
    workstreams: [
      { code: "CC", nameAr: "الاتصال المؤسسي", nameEn: "Corporate communication" },
      { code: "IN", nameAr: "البنية التحتية", nameEn: "Infrastructure" },
    ],
    causes: someCauses(),
    ...fields,
  };
}

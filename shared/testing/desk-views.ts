import type { PeriodRef, PeriodRow } from "../contract/periods.ts";
import type { ReportProgram } from "../contract/report-parts.ts";
import type { QueuedReport, ReportReview, ReviewedEntry } from "../contract/report-review.ts";
import type { DeskTile, ReportingDesk } from "../contract/reporting-desk.ts";
import type { Ratio, WorkDays } from "../units.ts";
import { aReportMilestone } from "./report-views.ts";
import { iso, verdict } from "./views.ts";

/** November 2026, open. */
export const NOVEMBER: PeriodRef = {
  id: "november",
  kind: "month",
  startDay: iso("2026-11-01"),
  finishDay: iso("2026-11-30"),
  opensDay: iso("2026-11-17"),
  closesDay: iso("2026-12-07"),
  state: "open",
};

export const SARA = { id: "sara", nameAr: "سارة العتيبي", nameEn: "Sara Alotaibi" };

export function aReportProgram(code: string, fields: Partial<ReportProgram> = {}): ReportProgram {
  return {
    id: code,
    code,
    nameAr: `برنامج ${code}`,
    nameEn: `Program ${code}`,
    status: verdict("onPlan"),
    ...fields,
  };
}

const TIMELINESS = {
  formula: "reportTimeliness",
  value: 0.95 as Ratio,
  missing: null,
  inputs: { statusDay: iso("2026-11-24"), onTimeCount: 19, dueCount: 20 },
} as const;

export function aTile(code: string, fields: Partial<DeskTile> = {}): DeskTile {
  return {
    program: aReportProgram(code),
    workstreamId: "w1",
    owner: SARA,
    state: "draft",
    notOwing: null,
    reportId: `report-${code}`,
    confidence: null,
    divergence: null,
    submittedDay: null,
    approvedDay: null,
    lateWorkDays: 0 as WorkDays,
    lastChased: null,
    abilities: ["report.chase"],
    timeliness: TIMELINESS,
    ...fields,
  };
}

export function aDesk(fields: Partial<ReportingDesk> = {}): ReportingDesk {
  const tiles = fields.tiles ?? [];
  const count = (state: DeskTile["state"]) => tiles.filter((tile) => tile.state === state).length;
  return {
    statusDay: iso("2026-11-24"),
    revision: 7,
    period: { ...NOVEMBER, version: 1, abilities: ["period.update", "period.close"] },
    previousPeriodId: "october",
    nextPeriodId: null,
    closesInWorkDays: 9 as WorkDays,
    tiles,
    counts: {
      ...{ draft: count("draft"), submitted: count("submitted"), returned: count("returned") },
      ...{ approved: count("approved"), missing: count("missing"), notOwing: count("notOwing") },
    },
    timeliness: TIMELINESS,
    upcoming: [],
    overdue: [],
    ...fields,
  };
}

const head = (code: string) => ({
  ...{ id: `report-${code}`, version: 3, state: "submitted" as const, period: NOVEMBER },
  program: aReportProgram(code),
  statusDay: iso("2026-11-24"),
  abilities: ["report.return", "report.approve"] as const,
});

const SUBMITTED = { by: SARA, at: "2026-11-23T11:00:00.000Z", day: iso("2026-11-23") };

export function aQueued(code: string, fields: Partial<QueuedReport> = {}): QueuedReport {
  return {
    ...head(code),
    confidence: 4,
    divergence: { score: 0, reasons: [] },
    submitted: SUBMITTED,
    doneCount: 0,
    newForecastCount: 0,
    hasPlanMoved: false,
    isResubmitted: false,
    ...fields,
  };
}

export function aReviewedEntry(id: string, fields: Partial<ReviewedEntry> = {}): ReviewedEntry {
  return {
    milestone: aReportMilestone({ id, forecastDay: iso("2026-12-01") }),
    claim: "onDate",
    day: iso("2026-12-01"),
    ...{ reasonCode: null, note: "", evidenceLink: "", lastClaim: null, byWorkDays: null },
    ...{ changesPlan: false, moved: null },
    ...fields,
  };
}

export function aReview(code: string, fields: Partial<ReportReview> = {}): ReportReview {
  const said = { achievements: "وقّعنا العقد", nextSteps: "نُطلق الخدمة", decisionsText: "" };
  return {
    ...head(code),
    divergence: { score: 0, reasons: [] },
    content: { confidence: 4, ...said, touchedRiskIds: [], entries: [] },
    last: {
      ...{ id: "last", state: "approved", confidence: 3, ...said, achievements: "أعددنا الكراسة" },
      period: {
        ...NOVEMBER,
        ...{ id: "october", startDay: iso("2026-10-01"), finishDay: iso("2026-10-31"), state: "closed" },
      },
    },
    ...{ entries: [], unanswered: [], risks: [], evidence: [], returned: null },
    steps: [{ ...SUBMITTED, fromState: "draft", toState: "submitted", note: "" }],
    ...fields,
  };
}

export function aPeriodRow(fields: Partial<PeriodRow> = {}): PeriodRow {
  return {
    ...NOVEMBER,
    version: 1,
    hasOwnDays: false,
    counts: { draft: 0, submitted: 0, returned: 0, approved: 0, missing: 0 },
    snapshot: null,
    reopenReason: null,
    abilities: [],
    ...fields,
  };
}

import type { DecisionRow } from "#shared/contract/decisions.ts";
import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import type { PlanChangesView } from "#shared/contract/plan-changes.ts";
import type { OpenRisk, ProgramSummaryView } from "#shared/contract/program-summary.ts";
import { ar } from "#shared/i18n/ar.ts";
import { en } from "#shared/i18n/en.ts";
import { createWords } from "#shared/i18n/words.ts";
import { aBudgetsView } from "#shared/testing/budget-views.ts";
import { anExecutiveReview, someRegisters } from "#shared/testing/executive-views.ts";
import { aMeasuresRow, aStatusGrid, planMeasuresView } from "#shared/testing/measures.ts";
import { aMilestone, aProgram, aRoadmap, aWorkstream, iso, verdict } from "#shared/testing/views.ts";
import type { WorkDays } from "#shared/units.ts";
import { composePack } from "../packs/compose/compose.ts";
import type { PackSources } from "../packs/compose/sources.ts";
import type { PackContent } from "../packs/content.ts";
import { packRegisters } from "./pack-registers.ts";

const SARA = { id: "o1", nameAr: "سارة العتيبي", nameEn: "Sara Alotaibi" };
const PORTAL = { id: "p1", code: "CC-1", nameAr: "البوابة الموحدة", nameEn: "Unified portal" };
const NETWORK = { id: "p2", code: "IN-2", nameAr: "تحديث شبكات الاتصال", nameEn: "Network renewal" };
/** What somebody might type to break out of a page, a formula or a line. */
export const HOSTILE = '=1+1"><script>alert(1)</script>&\u202e';

const MILESTONES = [
  aMilestone({ id: "m1", code: "M1", actualDay: iso("2026-09-30"), status: verdict("completedLate") }),
  aMilestone({ id: "m2", code: "M2", forecastDay: iso("2026-12-20"), isCritical: true }),
  aMilestone({ id: "m3", code: "M3", nameAr: HOSTILE, nameEn: HOSTILE, status: verdict("late") }),
];

const PROGRAMS = [
  aProgram({ ...PORTAL, status: verdict("late"), milestones: MILESTONES }),
  aProgram({ ...NETWORK, workstreamId: "w2", status: verdict("onPlan"), baselineStartDay: null }),
];

const RISK: OpenRisk = {
  id: "r1",
  code: "R-1",
  nameAr: "تأخر التوريد",
  nameEn: "Late supplies",
  probability: 4,
  impact: 4,
  response: "reduce",
  responseText: "",
  owner: SARA,
  dueDay: iso("2026-12-31"),
  milestoneCode: "M2",
};

const DECISION: DecisionRow = {
  id: "d1",
  code: "D-1",
  nameAr: "اعتماد نطاق المرحلة الثانية",
  nameEn: "Approve the scope of phase two",
  program: PORTAL,
  risk: null,
  state: "wanted",
  askedBy: SARA,
  decider: SARA,
  assignee: null,
  askedDay: iso("2026-11-01"),
  dueDay: iso("2026-11-19"),
  decidedDay: null,
  outcomeText: "",
  dueInWorkDays: -3 as WorkDays,
  version: 1,
  abilities: [],
};

const CHANGES: PlanChangesView = {
  fromDay: iso("2026-10-25"),
  toDay: iso("2026-11-24"),
  revision: 7,
  statuses: [
    {
      ...PORTAL,
      workstreamId: "w1",
      from: verdict("atRisk"),
      to: verdict("late"),
      turn: "worse",
      finishMovedWorkDays: 12 as WorkDays,
    },
  ],
  items: [
    {
      id: "m2",
      code: "M2",
      nameAr: "توقيع العقد",
      nameEn: "Contract signed",
      kind: "milestone",
      program: { ...PORTAL, workstreamId: "w1" },
      change: "moved",
      fromDay: iso("2026-12-06"),
      toDay: iso("2026-12-20"),
      movedWorkDays: 10 as WorkDays,
      acts: [
        {
          eventSeq: 9,
          day: iso("2026-11-10"),
          actor: SARA,
          reasonCode: "procurement",
          note: "",
          fromDay: iso("2026-12-06"),
          toDay: iso("2026-12-20"),
        },
      ],
    },
  ],
  workstreams: [],
  programs: [],
  links: [],
  baselines: [],
};

function aSummary(): ProgramSummaryView {
  return {
    revision: 7,
    statusDay: iso("2026-11-24"),
    summaryAr: "",
    summaryEn: "",
    trends: [],
    lastReport: {
      state: "approved",
      periodStartDay: iso("2026-10-01"),
      periodFinishDay: iso("2026-10-31"),
      submittedDay: iso("2026-11-02"),
      preparedBy: SARA,
      confidence: 3,
      achievements: "وُقّع العقد مع المورد.",
      nextSteps: HOSTILE,
      decisionsText: "",
    },
    risks: [RISK],
    decisions: [],
  };
}

/** Two programs of two workstreams with something in every section. */
export function packSources(fields: Partial<PackSources> = {}): PackSources {
  const rows = [PORTAL, NETWORK].map((program) => ({ ...aMeasuresRow(program.code), ...program }));
  const measures = planMeasuresView({ programs: rows });
  const { plan, statusDay, revision, baselines, baselineNumber } = aRoadmap({});
  const { progress, plannedProgress, schedulePerformanceTime, forecastFinish } = measures.figures;
  const review: ExecutiveReviewView = {
    plan,
    statusDay,
    asAt: null,
    revision,
    baselines,
    baselineNumber,
    headline: {
      total: 2,
      counts: [
        { status: "onPlan", codes: ["IN-2"] },
        { status: "late", codes: ["CC-1"] },
      ],
      worse: ["CC-1"],
      better: [],
    },
    workstreams: [
      aWorkstream({ id: "w1" }),
      aWorkstream({ id: "w2", nameAr: "البنية التقنية", nameEn: "Infrastructure" }),
    ],
    programs: PROGRAMS,
    since: { day: iso("2026-10-25"), by: "lastReview" },
    changes: CHANGES,
    ahead: MILESTONES.slice(1).map((milestone) => {
      return { program: PORTAL, milestone, isOverdue: false, inWorkDays: 18 as WorkDays };
    }),
    decisions: [DECISION],
    risks: [{ ...RISK, program: PORTAL, milestoneName: null }],
    openRiskCount: 1,
    registers: someRegisters({ issues: { open: 1, overdue: 1 } }),
    freshness: {
      period: {
        id: "period",
        kind: "month",
        startDay: iso("2026-10-01"),
        finishDay: iso("2026-10-31"),
        opensDay: iso("2026-10-25"),
        closesDay: iso("2026-11-05"),
        state: "closed",
      },
      counts: { approved: 1, submitted: 0, missing: 1, notOwing: 0 },
      notReported: [NETWORK],
      lastChangeDay: iso("2026-11-20"),
      lastApprovalDay: iso("2026-11-04"),
    },
    figures: { progress, plannedProgress, schedulePerformanceTime, forecastFinish },
    abilities: [],
  };
  const [first, second] = aStatusGrid().programs.map(({ statuses, present }) => ({ statuses, present }));
  const statusGrid = aStatusGrid({
    programs: [
      { ...PORTAL, statuses: [], present: "late", ...first },
      { ...NETWORK, statuses: [], present: "onPlan", ...second },
    ],
  });
  return {
    ...{ review, measures, statusGrid, summaries: { p1: aSummary() }, period: null },
    ...packRegisters(),
    ...fields,
  };
}

/** A plan in which nothing is yet. */
export function emptyPackSources(): PackSources {
  const { review, measures, ...others } = packSources();
  const nothing = { programs: [], ahead: [], decisions: [], risks: [], openRiskCount: 0 };
  return {
    ...others,
    ...{ issues: [], services: [], kpis: [], budget: aBudgetsView([]) },
    rollOut: { ...others.rollOut, programs: [], places: [], cells: [] },
    statusGrid: aStatusGrid({ periods: [], programs: [] }),
    review: {
      ...review,
      ...nothing,
      registers: anExecutiveReview().registers,
      headline: { total: 0, counts: [], worse: [], better: [] },
      changes: { ...review.changes, statuses: [], items: [] },
      freshness: { ...review.freshness, notReported: [] },
    },
    measures: {
      ...measures,
      programs: [],
      pace: [],
      trends: [],
      waterfall: null,
      causes: null,
      curve: { ...measures.curve, points: [], totalPoints: 0 },
    },
    summaries: {},
  };
}

/** The same as a pack in one language. */
export function aPackContent(
  language: PackContent["language"],
  {
    paper = "A4",
    digits = "latn",
    ...sources
  }: Partial<Pick<PackContent, "paper" | "digits"> & PackSources> = {},
): PackContent {
  const words = createWords({ language, digits, firstCalendar: "gregorian" }, language === "ar" ? ar : en);
  return composePack(words, packSources(sources), paper);
}

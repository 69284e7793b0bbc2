import type {
  AheadMilestone,
  ExecutiveReviewView,
  RegistersStanding,
  RiskOfProgram,
} from "../contract/executive-review.ts";
import type { PlanChangesView } from "../contract/plan-changes.ts";
import { budgetTotals } from "../registers/budget.ts";
import type { WorkDays } from "../units.ts";
import { aBudgetYear } from "./budget-views.ts";
import { someFigures } from "./measures.ts";
import { aMilestone, aProgram, aRoadmap, iso, verdict } from "./views.ts";

const NO_CHANGES: PlanChangesView = {
  fromDay: iso("2026-10-25"),
  toDay: iso("2026-11-24"),
  revision: 7,
  workstreams: [],
  statuses: [],
  items: [],
  programs: [],
  links: [],
  baselines: [],
};

const NO_REGISTERS: RegistersStanding = {
  services: { total: 0, plannedByNow: 0, launchedByNow: 0, next: null, overdue: 0 },
  rollOut: { planned: 0, inProgress: 0, live: 0, all: 0, overdue: 0 },
  kpis: { total: 0, counts: { met: 0, near: 0, missed: 0, unmeasured: 0 }, qiyas: null },
  budget: null,
  issues: { open: 0, overdue: 0 },
};

/** Registers in which something is. */
export function someRegisters(fields: Partial<RegistersStanding> = {}): RegistersStanding {
  return {
    services: {
      ...{ total: 33, plannedByNow: 14, launchedByNow: 12, overdue: 3 },
      next: { day: iso("2026-12-15"), count: 2 },
    },
    rollOut: { planned: 40, inProgress: 9, live: 31, all: 80, overdue: 5 },
    kpis: {
      ...{ total: 20, counts: { met: 11, near: 4, missed: 3, unmeasured: 2 } },
      qiyas: { year: 2025, value: 71.5, target: 72 },
    },
    budget: {
      totals: budgetTotals([aBudgetYear(2026, [120, 90, 60, 126])], 2026),
      standingOut: ["CC-1", "IN-1"],
    },
    issues: { open: 6, overdue: 2 },
    ...fields,
  };
}

/** The executive's page of one program that is late; every field a test speaks of is given by the test. */
export function anExecutiveReview(fields: Partial<ExecutiveReviewView> = {}): ExecutiveReviewView {
  const { plan, statusDay, revision, baselines, baselineNumber, workstreams } = aRoadmap({});
  const { progress, plannedProgress, schedulePerformanceTime, forecastFinish } = someFigures();
  const program = aProgram({ id: "p1", status: verdict("late"), milestones: [aMilestone({ id: "m1" })] });
  return {
    plan,
    statusDay,
    asAt: null,
    revision,
    baselines,
    baselineNumber,
    headline: { total: 1, counts: [{ status: "late", codes: ["P1"] }], worse: [], better: [] },
    workstreams,
    programs: [program],
    since: { day: iso("2026-10-25"), by: "lastReview" },
    changes: NO_CHANGES,
    ahead: [],
    decisions: [],
    risks: [],
    openRiskCount: 0,
    registers: NO_REGISTERS,
    freshness: {
      period: null,
      counts: { approved: 0, submitted: 0, missing: 0, notOwing: 0 },
      notReported: [],
      lastChangeDay: null,
      lastApprovalDay: null,
    },
    figures: { progress, plannedProgress, schedulePerformanceTime, forecastFinish },
    abilities: [],
    ...fields,
  };
}

/** A milestone of program P1 that is to come. */
export function anAheadMilestone(
  fields: Partial<AheadMilestone> & Pick<AheadMilestone, "milestone">,
): AheadMilestone {
  return { program: aProgram({ id: "p1" }), isOverdue: false, inWorkDays: 5 as WorkDays, ...fields };
}

export function aRiskOfProgram(fields: Partial<RiskOfProgram> & Pick<RiskOfProgram, "id">): RiskOfProgram {
  return {
    code: fields.id.toUpperCase(),
    nameAr: "تأخر المورّد",
    nameEn: "The supplier is late",
    probability: 4,
    impact: 5,
    response: "reduce",
    responseText: "",
    owner: { id: "o1", nameAr: "سارة العتيبي", nameEn: "Sara Alotaibi" },
    dueDay: null,
    milestoneCode: null,
    program: aProgram({ id: "p1" }),
    milestoneName: null,
    ...fields,
  };
}

import type { AheadMilestone, ExecutiveReviewView, RiskOfProgram } from "../contract/executive-review.ts";
import type { PlanChangesView } from "../contract/plan-changes.ts";
import type { WorkDays } from "../units.ts";
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

import type { ActivityRow, HistoryEntry, PlanItemRow, ProgramView } from "../contract/programs.ts";
import type { MilestoneRow, ProgramRow, RoadmapView, WorkstreamView } from "../contract/roadmap.ts";
import type { StatusVerdict } from "../progress/status.ts";
import type { Status } from "../progress/status-words.ts";
import type { IsoDay, Ratio, WorkDays } from "../units.ts";

/** Answers of the server for tests of sentences and screens; every field a test speaks of is given by the test. */
export const iso = (text: string) => text as IsoDay;

/** A verdict of that status by a rule that reads nothing. */
export function verdict(status: Status): StatusVerdict {
  return { status, rule: "programNotStarted", inputs: {} };
}

export function aMilestone(fields: Partial<MilestoneRow> & Pick<MilestoneRow, "id">): MilestoneRow {
  return {
    code: fields.id.toUpperCase(),
    nameAr: "توقيع العقد",
    nameEn: "Contract signed",
    baselineDay: iso("2027-02-01"),
    forecastDay: iso("2027-03-01"),
    actualDay: null,
    progressPercent: 40,
    weightPoints: 10,
    isCritical: false,
    slipWorkDays: 19 as WorkDays,
    totalFloatWorkDays: 5 as WorkDays,
    status: { status: "atRisk", rule: "milestoneDriverLate", inputs: { codes: ["M1"] } },
    version: 1,
    ...fields,
  };
}

export function anActivity(fields: Partial<ActivityRow> & Pick<ActivityRow, "id">): ActivityRow {
  return {
    code: fields.id.toUpperCase(),
    nameAr: "إعداد الكراسة",
    nameEn: "Prepare the tender",
    forecastStartDay: iso("2027-01-03"),
    forecastFinishDay: iso("2027-01-14"),
    actualStartDay: null,
    actualFinishDay: null,
    baselineStartDay: iso("2026-12-06"),
    baselineFinishDay: iso("2026-12-17"),
    durationWorkDays: 10,
    progressPercent: 25,
    isCritical: false,
    version: 1,
    ...fields,
  };
}

export function aProgram(fields: Partial<ProgramRow> & Pick<ProgramRow, "id">): ProgramRow {
  return {
    code: fields.id.toUpperCase(),
    nameAr: "بوابة الإمارة",
    nameEn: "Emirate portal",
    workstreamId: "w1",
    departmentAr: "التحول الرقمي",
    departmentEn: "Digital transformation",
    calendar: null,
    owner: { id: "o1", nameAr: "سارة العتيبي", nameEn: "Sara Alotaibi" },
    startDay: iso("2026-01-04"),
    finishDay: iso("2027-03-01"),
    baselineStartDay: iso("2026-01-04"),
    baselineFinishDay: iso("2027-02-01"),
    status: verdict("onPlan"),
    progressRatio: 0.4 as Ratio,
    plannedProgressRatio: 0.5 as Ratio,
    slipWorkDays: 19 as WorkDays,
    nextMilestoneId: null,
    confidence: 4,
    milestones: [],
    abilities: ["program.read"],
    ...fields,
  };
}

export function aWorkstream(fields: Partial<WorkstreamView> & Pick<WorkstreamView, "id">): WorkstreamView {
  return {
    code: fields.id.toUpperCase(),
    nameAr: "الخدمات الرقمية",
    nameEn: "Digital services",
    status: verdict("atRisk"),
    ...fields,
  };
}

const FRAME = {
  plan: {
    id: "plan",
    nameAr: "الخطة الخمسية",
    nameEn: "Five-year plan",
    startDay: iso("2024-01-01"),
    finishDay: iso("2028-12-31"),
    toleranceWorkDays: 10,
    isSample: false,
  },
  statusDay: iso("2026-11-24"),
  asAt: null,
  revision: 7,
  baselines: [
    { number: 1, nameAr: "الأول", nameEn: "First", setDay: iso("2023-12-20") },
    { number: 2, nameAr: "الثاني", nameEn: "Second", setDay: iso("2025-06-01") },
  ],
  baselineNumber: 2,
  holidays: [],
  workWeekMask: 31,
} satisfies Partial<RoadmapView>;

export function aRoadmap(fields: Partial<RoadmapView>): RoadmapView {
  return {
    ...FRAME,
    scenario: null,
    workstreams: [aWorkstream({ id: "w1" })],
    programs: [],
    links: [],
    places: [],
    ...fields,
  };
}

interface ProgramViewFields extends Partial<Omit<ProgramView, "program">> {
  readonly program?: Partial<ProgramView["program"]>;
}

/** The page of program `p1`; its milestones are those among the items. */
export function aProgramView({ program, items = [], ...fields }: ProgramViewFields): ProgramView {
  const milestones = items.flatMap((item) => (item.kind === "milestone" ? [item] : []));
  const row = aProgram({ id: "p1", milestones, ...program });
  return {
    ...FRAME,
    workstream: aWorkstream({ id: "w1" }),
    program: { ...row, summaryAr: "", summaryEn: "", ...program },
    items,
    links: [],
    farItems: [],
    history: [],
    ...fields,
  };
}

export function milestoneItem(fields: Partial<MilestoneRow> & Pick<MilestoneRow, "id">): PlanItemRow {
  return { kind: "milestone", ...aMilestone(fields) };
}

export function activityItem(fields: Partial<ActivityRow> & Pick<ActivityRow, "id">): PlanItemRow {
  return { kind: "activity", ...anActivity(fields) };
}

export function aHistoryEntry(fields: Partial<HistoryEntry>): HistoryEntry {
  return {
    seq: 1,
    day: iso("2026-11-20"),
    at: "2026-11-20T08:00:00.000Z",
    actor: { id: "a1", nameAr: "نورة القحطاني", nameEn: "Noura Alqahtani" },
    action: "milestone.update",
    operation: "update",
    itemId: "m1",
    link: null,
    field: "forecastFinishDay",
    fromValue: '"2027-02-01"',
    toValue: '"2027-03-01"',
    reasonCode: "procurement",
    note: "",
    ...fields,
  };
}

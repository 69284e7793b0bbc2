import type { AskedMilestone, ReportDocument, ReportForm } from "../contract/report-form.ts";
import type { ReportHead, ReportMilestone } from "../contract/report-parts.ts";
import type { EntryContent, ReportContent } from "../reporting/content.ts";
import type { WorkDays } from "../units.ts";
import { iso, verdict } from "./views.ts";

/** Answers about reports, like those of `views.ts`. */
const HEAD: ReportHead = {
  id: "r1",
  version: 3,
  state: "draft",
  period: {
    id: "period",
    kind: "month",
    startDay: iso("2026-11-01"),
    finishDay: iso("2026-11-30"),
    opensDay: iso("2026-11-17"),
    closesDay: iso("2026-12-07"),
    state: "open",
  },
  program: {
    id: "p1",
    code: "CC-1",
    nameAr: "البوابة الموحدة",
    nameEn: "Unified portal",
    status: verdict("onPlan"),
  },
  statusDay: iso("2026-11-24"),
  abilities: ["report.draft", "report.submit"],
};

export function aReportContent(fields: Partial<ReportContent>): ReportContent {
  return {
    confidence: null,
    achievements: "",
    nextSteps: "",
    decisionsText: "",
    touchedRiskIds: [],
    entries: [],
    ...fields,
  };
}

export function anEntry(fields: Partial<EntryContent> & Pick<EntryContent, "itemId">): EntryContent {
  return {
    claim: "onDate",
    day: iso("2026-12-20"),
    reasonCode: null,
    note: "",
    evidenceLink: "",
    ...fields,
  };
}

export function aReportMilestone(
  fields: Partial<ReportMilestone> & Pick<ReportMilestone, "id">,
): ReportMilestone {
  return {
    code: fields.id.toUpperCase(),
    nameAr: "إطلاق الخدمة",
    nameEn: "Service launched",
    baselineDay: iso("2026-12-13"),
    forecastDay: iso("2026-12-20"),
    actualDay: null,
    status: verdict("onPlan"),
    version: 1,
    ...fields,
  };
}

export function anAskedMilestone(
  fields: Partial<Omit<AskedMilestone, "milestone">> & {
    readonly milestone: Parameters<typeof aReportMilestone>[0];
  },
): AskedMilestone {
  return {
    reason: "soon",
    inWorkDays: 13 as WorkDays,
    isRequired: true,
    suggestion: "onDate",
    lastClaim: null,
    ...fields,
    milestone: aReportMilestone(fields.milestone),
  };
}

interface ReportFormFields extends Partial<Omit<ReportForm, "content">> {
  readonly content?: Partial<ReportContent>;
}

export function aReportForm({ content = {}, ...fields }: ReportFormFields): ReportForm {
  return {
    ...HEAD,
    content: aReportContent(content),
    isPrefilled: false,
    asked: [],
    others: [],
    risks: [],
    promised: { services: [], places: [] },
    evidence: [],
    last: null,
    returned: null,
    problems: [],
    saved: null,
    steps: [],
    ...fields,
  };
}

interface ReportDocumentFields extends Partial<Omit<ReportDocument, "content">> {
  readonly content?: Partial<ReportContent>;
}

export function aReportDocument({ content = {}, ...fields }: ReportDocumentFields): ReportDocument {
  return {
    ...HEAD,
    content: aReportContent(content),
    milestones: [],
    risks: [],
    evidence: [],
    submitted: null,
    approved: null,
    ...fields,
  };
}

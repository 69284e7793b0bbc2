import type { Prisma } from "#server/db/generated/client.ts";

/** A row with its id, which the sample gives itself: the same every time. */
type Row<Input> = Input & { readonly id: string };

/** The tables that the Change table keeps every field of. */
export interface HistoryRows {
  person: Row<Prisma.PersonCreateManyInput>;
  workCalendar: Row<Prisma.WorkCalendarCreateManyInput>;
  holiday: Row<Prisma.HolidayCreateManyInput>;
  plan: Row<Prisma.PlanCreateManyInput>;
  workstream: Row<Prisma.WorkstreamCreateManyInput>;
  program: Row<Prisma.ProgramCreateManyInput>;
  programRole: Row<Prisma.ProgramRoleCreateManyInput>;
  scheduleItem: Row<Prisma.ScheduleItemCreateManyInput>;
  link: Row<Prisma.LinkCreateManyInput>;
  baseline: Row<Prisma.BaselineCreateManyInput>;
  baselineItem: Row<Prisma.BaselineItemCreateManyInput>;
  reportingPeriod: Row<Prisma.ReportingPeriodCreateManyInput>;
  report: Row<Prisma.ReportCreateManyInput>;
  reportEntry: Row<Prisma.ReportEntryCreateManyInput>;
  risk: Row<Prisma.RiskCreateManyInput>;
  issue: Row<Prisma.IssueCreateManyInput>;
  decision: Row<Prisma.DecisionCreateManyInput>;
  changeRequest: Row<Prisma.ChangeRequestCreateManyInput>;
  eService: Row<Prisma.EServiceCreateManyInput>;
  eServiceMeasure: Row<Prisma.EServiceMeasureCreateManyInput>;
  rollOut: Row<Prisma.RollOutCreateManyInput>;
  budgetYear: Row<Prisma.BudgetYearCreateManyInput>;
  kpi: Row<Prisma.KpiCreateManyInput>;
  kpiTarget: Row<Prisma.KpiTargetCreateManyInput>;
  kpiValue: Row<Prisma.KpiValueCreateManyInput>;
  comment: Row<Prisma.CommentCreateManyInput>;
}

export type HistoryTable = keyof HistoryRows;

/** Tables that only grow, or that hold fixed lists: they are their own history. */
export interface PlainRows {
  place: Row<Prisma.PlaceCreateManyInput>;
  reportTransition: Row<Prisma.ReportTransitionCreateManyInput>;
  commentMention: Row<Prisma.CommentMentionCreateManyInput>;
  auditEvent: Prisma.AuditEventCreateManyInput & { readonly seq: number };
  change: Prisma.ChangeCreateManyInput & { readonly seq: number };
}

export type Tables = { [Table in HistoryTable]: HistoryRows[Table][] } & {
  [Table in keyof PlainRows]: PlainRows[Table][];
};

/** In an order that a row's foreign keys are written before it. */
export function emptyTables(): Tables {
  return {
    place: [],
    person: [],
    workCalendar: [],
    holiday: [],
    plan: [],
    workstream: [],
    program: [],
    programRole: [],
    scheduleItem: [],
    link: [],
    baseline: [],
    baselineItem: [],
    reportingPeriod: [],
    report: [],
    reportEntry: [],
    reportTransition: [],
    risk: [],
    issue: [],
    decision: [],
    changeRequest: [],
    eService: [],
    eServiceMeasure: [],
    rollOut: [],
    budgetYear: [],
    kpi: [],
    kpiTarget: [],
    kpiValue: [],
    comment: [],
    commentMention: [],
    auditEvent: [],
    change: [],
  };
}

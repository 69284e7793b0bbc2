import type { ReportField } from "#shared/reporting/content.ts";
import type { Db, Tx } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import { PERIOD_FIELDS } from "../periods/stored.ts";
import { AppError } from "../trpc/errors.ts";

/** What history keeps of a report. */
export const REPORT_FIELDS = {
  id: true,
  programId: true,
  periodId: true,
  state: true,
  confidence: true,
  achievements: true,
  nextSteps: true,
  decisionsText: true,
  touchedRiskIds: true,
  returnNotes: true,
  preparedById: true,
  submittedAt: true,
  approvedById: true,
  approvedAt: true,
  version: true,
} as const satisfies Prisma.ReportSelect;

export type StoredReport = Prisma.ReportGetPayload<{ select: typeof REPORT_FIELDS }>;

/** What history keeps of an entry. */
export const ENTRY_FIELDS = {
  id: true,
  reportId: true,
  itemId: true,
  claim: true,
  day: true,
  reasonCode: true,
  note: true,
  evidenceLink: true,
  returnNote: true,
  seenForecastDay: true,
  seenActualDay: true,
} as const satisfies Prisma.ReportEntrySelect;

export type StoredEntry = Prisma.ReportEntryGetPayload<{ select: typeof ENTRY_FIELDS }>;

const person = { select: { id: true, nameAr: true, nameEn: true } } as const;

const wholeSelect = {
  ...REPORT_FIELDS,
  program: { select: { id: true, isPublished: true } },
  period: { select: PERIOD_FIELDS },
  entries: { select: ENTRY_FIELDS, orderBy: [{ item: { position: "asc" } }, { id: "asc" }] },
  transitions: {
    select: { fromState: true, toState: true, at: true, note: true, actor: person },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  },
  evidence: {
    where: { removedAt: null },
    select: { id: true, itemId: true, originalName: true, mediaType: true, sizeBytes: true },
    orderBy: { createdAt: "asc" },
  },
} as const satisfies Prisma.ReportSelect;

/** A report with all that hangs on it. */
export type WholeReport = Prisma.ReportGetPayload<{ select: typeof wholeSelect }>;

/** A report of the plan; NOT_FOUND when it is not there. */
export async function loadReport(db: Db | Tx, id: string): Promise<WholeReport> {
  const [stored] = await loadReports(db, { id });
  if (!stored) throw new AppError("NOT_FOUND", {});
  return stored;
}

/** The plan's reports under a condition, in the order of periods and programs. */
export function loadReports(db: Db | Tx, where: Prisma.ReportWhereInput): Promise<WholeReport[]> {
  return db.report.findMany({
    where: { AND: [where, { period: { plan: { kind: "plan" } } }] },
    select: wholeSelect,
    orderBy: [{ period: { startDay: "asc" } }, { program: { position: "asc" } }],
  });
}

/**
 * The last report of the same program of an earlier period: approved, or at least submitted once; null when there is
 * none.
 */
export async function loadLastReport(
  db: Db | Tx,
  { programId, period }: Pick<WholeReport, "programId" | "period">,
  kind: "approved" | "submitted",
): Promise<WholeReport | null> {
  const isSaid = kind === "approved" ? { state: "approved" } : { submittedAt: { not: null } };
  const last = await db.report.findFirst({
    where: { programId, period: { startDay: { lt: period.startDay } }, ...isSaid },
    select: { id: true },
    orderBy: { period: { startDay: "desc" } },
  });
  return last && loadReport(db, last.id);
}

/** The notes of the PMO at the report's own fields. */
export function returnNotesOf({ returnNotes }: Pick<StoredReport, "returnNotes">) {
  return JSON.parse(returnNotes) as Partial<Record<ReportField, string>>;
}

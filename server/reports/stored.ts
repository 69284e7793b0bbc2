import type { Prisma } from "../db/generated/client.ts";

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

import type { EntryContent, ReportContent } from "#shared/reporting/content.ts";
import type { Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import type { ReportPlan } from "./report-plan.ts";
import { ENTRY_FIELDS, REPORT_FIELDS, type StoredEntry, type WholeReport } from "./stored.ts";

interface Writing {
  readonly report: WholeReport;
  readonly content: ReportContent;
  readonly plan: ReportPlan;
  /** Who writes; null for the product itself. */
  readonly personId: string | null;
}

/** Writes what the report says in the caller's transaction; the changes go into the caller's act. */
export async function writeContent(tx: Tx, writing: Writing): Promise<EntityChange[]> {
  const { report, content, personId } = writing;
  const { id, programId } = report;
  const { confidence, achievements, nextSteps, decisionsText, touchedRiskIds } = content;
  const after = await tx.report.update({
    where: { id },
    data: {
      ...{ confidence, achievements, nextSteps, decisionsText },
      touchedRiskIds: JSON.stringify(touchedRiskIds),
      preparedById: personId,
      version: { increment: 1 },
    },
    select: REPORT_FIELDS,
  });
  const { entries: _, ...before } = report;
  const whole = { entity: "report", entityId: id, programId, before: fieldsOf(before), after } as const;
  return [whole, ...(await writeEntries(tx, writing))];
}

/** Only what history keeps, without what hangs on the report. */
export function fieldsOf<Row extends object>(row: Row): Pick<Row, keyof Row & keyof typeof REPORT_FIELDS> {
  const fields = Object.entries(row).filter(([field]) => field in REPORT_FIELDS);
  return Object.fromEntries(fields) as Pick<Row, keyof Row & keyof typeof REPORT_FIELDS>;
}

async function writeEntries(tx: Tx, writing: Writing): Promise<EntityChange[]> {
  const { report, content } = writing;
  const changes: EntityChange[] = [];
  for (const stored of report.entries) {
    if (content.entries.some(({ itemId }) => itemId === stored.itemId)) continue;
    await tx.reportEntry.delete({ where: { id: stored.id }, select: { id: true } });
    changes.push(changeOf(report, stored, null));
  }
  for (const entry of content.entries) {
    const stored = report.entries.find(({ itemId }) => itemId === entry.itemId) ?? null;
    const columns = columnsOf(entry, stored, writing.plan);
    if (stored && !differs(stored, columns)) continue;
    const after = await tx.reportEntry.upsert({
      where: { reportId_itemId: { reportId: report.id, itemId: entry.itemId } },
      create: { reportId: report.id, itemId: entry.itemId, ...columns },
      update: columns,
      select: ENTRY_FIELDS,
    });
    changes.push(changeOf(report, stored, after));
  }
  return changes;
}

type Columns = Omit<StoredEntry, "id" | "reportId" | "itemId" | "returnNote">;

/** A claim is made beside what the plan says at that moment; a better note on it does not make it anew. */
function columnsOf(entry: EntryContent, stored: StoredEntry | null, plan: ReportPlan): Columns {
  const { claim, reasonCode, note, evidenceLink } = entry;
  const current = plan.daysById.get(entry.itemId);
  const isSameClaim =
    stored?.claim === claim &&
    stored.reasonCode === reasonCode &&
    (claim === "onDate" || stored.day === entry.day);
  const seen = isSameClaim
    ? { seenForecastDay: stored.seenForecastDay, seenActualDay: stored.seenActualDay }
    : { seenForecastDay: current?.forecastDay ?? null, seenActualDay: current?.actualDay ?? null };
  const day = claim === "onDate" ? seen.seenForecastDay : entry.day;
  return { claim, day, reasonCode: claim === "onDate" ? null : reasonCode, note, evidenceLink, ...seen };
}

function differs(stored: StoredEntry, columns: Columns): boolean {
  const fields = Object.keys(columns) as (keyof Columns)[];
  return fields.some((field) => stored[field] !== columns[field]);
}

function changeOf(
  { programId }: WholeReport,
  before: StoredEntry | null,
  after: StoredEntry | null,
): EntityChange {
  return { entity: "reportEntry", entityId: (after ?? before)?.id ?? "", programId, before, after };
}

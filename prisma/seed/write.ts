import { type Db, inTx, type Tx } from "#server/db/client.ts";
import { foldForSearch } from "#shared/text/fold.ts";
import type { Portfolio } from "./generate.ts";
import { insertPlainly } from "./plain-insert.ts";
import type { Tables } from "./tables.ts";

/** Few enough for one statement of any table, so that the driver need not split it again. */
const ROWS_AT_ONCE = 1_000;

async function insert<Row>(rows: readonly Row[], write: (rows: Row[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) await write(rows.slice(at, at + ROWS_AT_ONCE));
}

function searchable<Row extends { code: string; nameAr: string; nameEn: string }>(rows: readonly Row[]) {
  return rows.map((row) => ({
    ...row,
    searchText: foldForSearch(`${row.code} ${row.nameAr} ${row.nameEn}`),
  }));
}

async function insertPlan(tx: Tx, tables: Tables): Promise<void> {
  await insert(tables.person, (data) => tx.person.createMany({ data }));
  await insert(tables.workCalendar, (data) => tx.workCalendar.createMany({ data }));
  await insert(tables.holiday, (data) => tx.holiday.createMany({ data }));
  await insert(tables.plan, (data) => tx.plan.createMany({ data }));
  await insert(tables.workstream, (data) => tx.workstream.createMany({ data }));
  await insert(searchable(tables.program), (data) => tx.program.createMany({ data }));
  await insert(tables.programRole, (data) => tx.programRole.createMany({ data }));
  await insert(searchable(tables.scheduleItem), (data) => tx.scheduleItem.createMany({ data }));
  await insert(tables.link, (data) => tx.link.createMany({ data }));
}

/** A baseline is frozen once approved, its items with it; so it is written open, filled, then approved. */
async function insertBaselines(tx: Tx, tables: Tables): Promise<void> {
  const asRequested = tables.baseline.map((row) => ({
    ...row,
    ...{ state: "requested", decidedById: null, decidedAt: null },
  }));
  await insert(asRequested, (data) => tx.baseline.createMany({ data }));
  await insert(tables.baselineItem, (data) => tx.baselineItem.createMany({ data }));
  for (const { id, state = "requested", decidedById = null, decidedAt = null } of tables.baseline) {
    await tx.baseline.update({
      where: { id },
      data: { state, decidedById, decidedAt },
      select: { id: true },
    });
  }
}

/** A report is frozen once approved, its entries with it; so it is written as a draft, filled, then approved. */
async function insertReports(tx: Tx, tables: Tables): Promise<void> {
  await insert(tables.reportingPeriod, (data) => tx.reportingPeriod.createMany({ data }));
  const isApproved = ({ state }: Tables["report"][number]) => state === "approved";
  const asDrafts = tables.report.map((row) => (isApproved(row) ? { ...row, state: "draft" } : row));
  await insert(asDrafts, (data) => tx.report.createMany({ data }));
  await insert(tables.reportEntry, (data) => tx.reportEntry.createMany({ data }));
  const approved = tables.report.filter(isApproved).map(({ id }) => id);
  await tx.report.updateMany({ where: { id: { in: approved } }, data: { state: "approved" } });
  await insert(tables.reportTransition, (data) => tx.reportTransition.createMany({ data }));
}

async function insertRegisters(tx: Tx, tables: Tables): Promise<void> {
  await insert(tables.risk, (data) => tx.risk.createMany({ data }));
  await insert(tables.issue, (data) => tx.issue.createMany({ data }));
  await insert(tables.decision, (data) => tx.decision.createMany({ data }));
  await insert(tables.changeRequest, (data) => tx.changeRequest.createMany({ data }));
  await insert(tables.comment, (data) => tx.comment.createMany({ data }));
  await insert(tables.commentMention, (data) => tx.commentMention.createMany({ data }));
}

async function insertDelivery(tx: Tx, tables: Tables): Promise<void> {
  await insert(tables.eService, (data) => tx.eService.createMany({ data }));
  await insert(tables.eServiceMeasure, (data) => tx.eServiceMeasure.createMany({ data }));
  await insert(tables.place, (data) => tx.place.createMany({ data }));
  await insert(tables.rollOut, (data) => tx.rollOut.createMany({ data }));
  await insert(tables.budgetYear, (data) => tx.budgetYear.createMany({ data }));
  await insert(tables.kpi, (data) => tx.kpi.createMany({ data }));
  await insert(tables.kpiTarget, (data) => tx.kpiTarget.createMany({ data }));
  await insert(tables.kpiValue, (data) => tx.kpiValue.createMany({ data }));
}

/** History is four fifths of all rows, and the only part whose writing takes long. */
async function insertHistory(tx: Tx, { auditEvent, change }: Tables): Promise<void> {
  const events = auditEvent.map((event) => ({ ...event, at: new Date(event.at) }));
  const who = ["seq", "at", "day", "actorId", "action", "subjectType", "subjectId"] as const;
  await insertPlainly(tx, "AuditEvent", [...who, "programId", "reasonCode", "note"], events);
  const what = ["seq", "eventSeq", "entity", "entityId", "programId", "operation"] as const;
  await insertPlainly(tx, "Change", [...what, "field", "fromValue", "toValue"], change);
}

/** Tens of thousands of rows; a busy machine needs many times the seconds of a quiet one, and nobody else writes yet. */
const LIMIT_MS = 300_000;

/** Writes a portfolio into an empty database: all of it or nothing. */
export async function writePortfolio(db: Db, { tables }: Portfolio): Promise<void> {
  await inTx(
    db,
    async (tx) => {
      await insertPlan(tx, tables);
      await insertBaselines(tx, tables);
      await insertReports(tx, tables);
      await insertRegisters(tx, tables);
      await insertDelivery(tx, tables);
      await insertHistory(tx, tables);
    },
    { timeoutMs: LIMIT_MS },
  );
}

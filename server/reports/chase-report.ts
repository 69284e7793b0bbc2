import type { ReportActRef } from "#shared/contract/report-parts.ts";
import type {
  ReportChased,
  ReportChaseInput,
  ReportsChased,
  ReportsChaseInput,
} from "#shared/contract/reports.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { type Db, inTx, type Tx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { chaseAbilities, requireChase, requireReport } from "./standing.ts";
import { loadReport, type WholeReport } from "./stored.ts";
import { tellAnswering } from "./tell-returned.ts";

/**
 * Tells whoever answers for the program that its report is waited for: at once, by mail too, once a day. Throws NOT_FOUND
 * or FORBIDDEN by access, and REPORTING_STATE unless it is their turn.
 */
export async function chaseReport(
  deps: Deps,
  actor: Actor,
  { id }: ReportChaseInput,
  request: RequestInfo,
): Promise<ReportChased> {
  return inTx(deps.db, async (tx) => {
    const report = await loadReport(tx, id);
    requireChase(await requireReport(tx, actor, "report.chase", report));
    const toldCount = await tell(tx, deps.clock, report, actedBy(deps.clock, actor, request));
    return { toldCount, lastChased: (await lastChases(tx, [id])).get(id) ?? null };
  });
}

/** The same of several reports in one step, but for those whose turn it is no more. */
export async function chaseReports(
  deps: Deps,
  actor: Actor,
  { ids }: ReportsChaseInput,
  request: RequestInfo,
): Promise<ReportsChased> {
  return inTx(deps.db, async (tx) => {
    let chasedCount = 0;
    for (const id of new Set(ids)) {
      const report = await loadReport(tx, id);
      const standing = await requireReport(tx, actor, "report.chase", report);
      if (chaseAbilities(actor, standing).length === 0) continue;
      const toldCount = await tell(tx, deps.clock, report, actedBy(deps.clock, actor, request));
      if (toldCount > 0) chasedCount += 1;
    }
    return { chasedCount };
  });
}

/** Gives how many were told now; an act only where somebody was. */
async function tell(
  tx: Tx,
  clock: Deps["clock"],
  report: WholeReport,
  acting: ReturnType<typeof actedBy>,
): Promise<number> {
  const { id, programId } = report;
  const keyOf = (personId: string) => ["chase", id, acting.day, personId].join(":");
  const toldCount = await tellAnswering(tx, clock, report, { kind: "reportChased", keyOf });
  if (toldCount > 0) {
    const subject = { subjectType: "report", subjectId: id, programId };
    await recordEvent(tx, { ...acting, ...subject, action: "report.chase" }, []);
  }
  return toldCount;
}

/** By report: who chased it last, and when. */
export async function lastChases(
  db: Db | Tx,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, ReportActRef>> {
  const acts = await db.auditEvent.findMany({
    where: { action: "report.chase", subjectId: { in: [...reportIds] } },
    select: {
      subjectId: true,
      at: true,
      day: true,
      actor: { select: { id: true, nameAr: true, nameEn: true } },
    },
    orderBy: { seq: "asc" },
  });
  return new Map(
    acts.map(({ subjectId, actor: by, at, day }) => [
      subjectId,
      { by, at: at.toISOString(), day: day as IsoDay },
    ]),
  );
}

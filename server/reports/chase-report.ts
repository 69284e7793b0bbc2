import type { ReportActRef } from "#shared/contract/report-parts.ts";
import type { ReportChased, ReportChaseInput } from "#shared/contract/reports.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { type Db, inTx, type Tx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { requireChase, requireReport } from "./standing.ts";
import { loadReport } from "./stored.ts";
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
    const acting = actedBy(deps.clock, actor, request);
    const keyOf = (personId: string) => ["chase", id, acting.day, personId].join(":");
    const toldCount = await tellAnswering(tx, deps.clock, report, { kind: "reportChased", keyOf });
    if (toldCount > 0) {
      const subject = { subjectType: "report", subjectId: id, programId: report.programId };
      await recordEvent(tx, { ...acting, ...subject, action: "report.chase" }, []);
    }
    return { toldCount, lastChased: (await lastChases(tx, [id])).get(id) ?? null };
  });
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

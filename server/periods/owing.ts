import { notOwingReason, type OwingFacts } from "#shared/reporting/owing.ts";
import type { Db, Tx } from "../db/client.ts";
import { storedDay, storedDayOrNull } from "../db/stored-day.ts";
import type { StoredPeriod } from "./stored.ts";

/** The programs that owe a report for the period as the plan now stands. */
async function loadOwingProgramIds(db: Db | Tx, period: StoredPeriod): Promise<string[]> {
  const programs = await db.program.findMany({
    where: { planId: period.planId },
    select: {
      id: true,
      startDay: true,
      declaredState: true,
      items: { where: { kind: "milestone" }, select: { actualFinishDay: true } },
    },
    orderBy: { position: "asc" },
  });
  const span = { startDay: storedDay(period.startDay), finishDay: storedDay(period.finishDay) };
  return programs.flatMap(({ id, ...program }) => (notOwingReason(owingFactsOf(program), span) ? [] : [id]));
}

/** Those of them that have no report for it yet. */
export async function programsWithoutReport(db: Db | Tx, period: StoredPeriod): Promise<string[]> {
  const owing = await loadOwingProgramIds(db, period);
  const reports = await db.report.findMany({ where: { periodId: period.id }, select: { programId: true } });
  const reported = new Set(reports.map(({ programId }) => programId));
  return owing.filter((id) => !reported.has(id));
}

interface StoredProgram {
  readonly startDay: string;
  readonly declaredState: string | null;
  readonly items: readonly { readonly actualFinishDay: string | null }[];
}

export function owingFactsOf({ startDay, declaredState, items }: StoredProgram): OwingFacts {
  return {
    startDay: storedDay(startDay),
    isStopped: declaredState === "stopped",
    actualDays: items.map(({ actualFinishDay }) => storedDayOrNull(actualFinishDay)),
  };
}

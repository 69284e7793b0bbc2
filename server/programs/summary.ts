import type { LastReport, ProgramSummaryView } from "#shared/contract/program-summary.ts";
import type { ProgramInput } from "#shared/contract/programs.ts";
import type { IsoDay } from "#shared/units.ts";
import { reportsVisibleTo } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { riyadhDayOf } from "../clock.ts";
import type { Db } from "../db/client.ts";
import { readDecisions } from "../decisions/read.ts";
import { readTrends } from "../measures/read.ts";
import { readAssessedPlan, readablePrograms } from "../plan/read.ts";
import { readProgramRisks } from "../risks/read.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";

const person = { select: { id: true, nameAr: true, nameEn: true } } as const;

/** What the side panel tells of a program; NOT_FOUND when there is no such program or `actor` may not read it. */
export async function readProgramSummary(
  deps: Deps,
  actor: Actor,
  input: ProgramInput,
): Promise<ProgramSummaryView> {
  const plan = await readAssessedPlan(deps, input.baselineNumber);
  const found = readablePrograms(plan, actor).find(({ assessed }) => assessed.program.code === input.code);
  if (!found) throw new AppError("NOT_FOUND", {});
  const { id, summaryAr, summaryEn } = found.assessed.program;
  const [trends, lastReport, risks, decisions] = await Promise.all([
    readTrends(deps, plan, found.assessed),
    readLastReport(deps.db, actor, id),
    readProgramRisks(deps.db, id),
    readDecisions(deps, actor, plan),
  ]);
  return {
    revision: plan.facts.revision,
    statusDay: plan.statusDay,
    summaryAr,
    summaryEn,
    trends,
    lastReport,
    risks,
    decisions: decisions.filter(({ program, state }) => program?.id === id && state === "wanted"),
  };
}

/** Of those that this reader may see: what is not approved is between the program and the PMO. */
async function readLastReport(db: Db, actor: Actor, programId: string): Promise<LastReport | null> {
  const report = await db.report.findFirst({
    where: { AND: [{ programId, state: { in: ["submitted", "approved"] } }, reportsVisibleTo(actor)] },
    orderBy: { period: { startDay: "desc" } },
    select: {
      state: true,
      period: { select: { startDay: true, finishDay: true } },
      submittedAt: true,
      preparedBy: person,
      confidence: true,
      achievements: true,
      nextSteps: true,
      decisionsText: true,
    },
  });
  if (!report) return null;
  const { state, period, submittedAt, ...texts } = report;
  return {
    ...texts,
    state: state as LastReport["state"],
    periodStartDay: period.startDay as IsoDay,
    periodFinishDay: period.finishDay as IsoDay,
    submittedDay: submittedAt && riyadhDayOf(submittedAt),
  };
}

import type { RiskRef } from "#shared/contract/report-parts.ts";
import type { Action } from "#shared/permissions/actions.ts";
import type { Actor } from "../access/actor.ts";
import type { Db } from "../db/client.ts";
import type { AssessedPlan, AssessedProgram } from "../plan/assess.ts";
import { readAssessedPlan, readablePrograms } from "../plan/read.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { requireReport, type Standing } from "./standing.ts";
import { loadReport, type WholeReport } from "./stored.ts";

/** A report that somebody may look at, beside its program as it stands today. */
export interface OpenReport {
  readonly report: WholeReport;
  readonly standing: Standing;
  readonly plan: AssessedPlan;
  readonly assessed: AssessedProgram;
}

/** NOT_FOUND or FORBIDDEN by access. */
export async function openReport(deps: Deps, actor: Actor, action: Action, id: string): Promise<OpenReport> {
  const report = await loadReport(deps.db, id);
  const standing = await requireReport(deps.db, actor, action, report);
  const plan = await readAssessedPlan(deps, undefined);
  const readable = readablePrograms(plan, actor);
  const found = readable.find(({ assessed }) => assessed.program.id === report.programId);
  if (!found) throw new AppError("NOT_FOUND", {});
  return { report, standing, plan, assessed: found.assessed };
}

const riskSelect = {
  id: true,
  code: true,
  nameAr: true,
  nameEn: true,
  probability: true,
  impact: true,
} as const;

/** The program's open risks and those named, the gravest first. */
export async function readRisks(
  db: Db,
  programId: string,
  which: "open" | readonly string[],
): Promise<RiskRef[]> {
  const risks = await db.risk.findMany({
    where: { programId, ...(which === "open" ? { state: "open" } : { id: { in: [...which] } }) },
    select: riskSelect,
    orderBy: { code: "asc" },
  });
  return risks
    .map(({ probability, impact, ...risk }) => ({ ...risk, exposure: probability * impact }))
    .toSorted((one, other) => other.exposure - one.exposure);
}

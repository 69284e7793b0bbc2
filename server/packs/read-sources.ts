import type { PeriodRef } from "#shared/contract/periods.ts";
import type { ProgramSummaryView } from "#shared/contract/program-summary.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { readBudget } from "../budget/read.ts";
import { readEServices } from "../e-services/read.ts";
import { readExecutiveReview } from "../executive/read-review.ts";
import { depsAsAt } from "../history/as-at.ts";
import { readIssues } from "../issues/read.ts";
import { readKpis } from "../kpis/read.ts";
import { readPlanMeasures } from "../measures/read.ts";
import { readStatusGrid } from "../measures/statuses.ts";
import { readAssessedPlan } from "../plan/read.ts";
import { readProgramSummary } from "../programs/summary.ts";
import { readRollOut } from "../roll-out/read.ts";
import type { Deps } from "../trpc/context.ts";
import type { PackSources } from "./compose/sources.ts";

/** Of which day a pack tells; today and live when `asAt` is null. */
export interface PackDay {
  readonly asAt: IsoDay | null;
  readonly period: PeriodRef | null;
}

/** Everything that an executive may read of the plan: whoever asks for a pack, the same stands in it. */
export async function readPackSources(deps: Deps, personId: string, day: PackDay): Promise<PackSources> {
  const reader: Actor = { personId, role: "executive", programIds: new Set() };
  const known = day.asAt === null ? deps : await depsAsAt(deps, day.asAt);
  const asAt = day.asAt === null ? {} : { asAt: day.asAt };
  const review = await readExecutiveReview(deps, reader, asAt);
  const summaries: Record<string, ProgramSummaryView> = {};
  for (const { id, code } of review.programs)
    summaries[id] = await readProgramSummary(known, reader, { code });
  const plan = await readAssessedPlan(known, undefined);
  return {
    review,
    issues: await readIssues(known, reader, plan),
    services: await readEServices(known, reader, plan),
    rollOut: await readRollOut(known, reader, plan),
    kpis: await readKpis(known, reader, plan),
    budget: await readBudget(known, reader, plan),
    measures: await readPlanMeasures(known, reader, {}),
    statusGrid: await readStatusGrid(deps, reader, asAt),
    summaries,
    period: day.period,
  };
}

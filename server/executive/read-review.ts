import type { ExecutiveReviewInput, ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import type { Action } from "#shared/permissions/actions.ts";
import { generalAbilities, reachOf } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { readPlanChanges } from "../changes/read.ts";
import { readDecisionsSince } from "../decisions/read.ts";
import { asReader, depsAsAt, knownDays } from "../history/as-at.ts";
import { readFigures } from "../measures/read.ts";
import type { AssessedPlan } from "../plan/assess.ts";
import { kept } from "../plan/kept.ts";
import { type ReadableProgram, readAssessedPlan, readablePrograms } from "../plan/read.ts";
import { viewPlanFrame, viewProgram, viewWorkstream } from "../plan/view.ts";
import { readOpenRisks } from "../risks/read.ts";
import type { Deps } from "../trpc/context.ts";
import { milestonesAhead } from "./ahead.ts";
import { readFreshness } from "./freshness.ts";
import { headlineOf } from "./headline.ts";
import { refOf } from "./program-ref.ts";
import { readRegistersStanding } from "./registers.ts";
import { reviewedSince } from "./since.ts";

const MOST_RISKS = 10;

/**
 * All of the executive's page, of the programs that `actor` may read, today or as it was known on a day. Throws
 * DAY_NOT_KNOWN for a day that history does not hold, and INVALID_INPUT for changes since a later day than that.
 */
export async function readExecutiveReview(
  deps: Deps,
  actor: Actor,
  { asAt, since: asked }: ExecutiveReviewInput,
): Promise<ExecutiveReviewView> {
  const known = asAt === undefined ? deps : await depsAsAt(deps, asAt);
  const reader = asAt === undefined ? actor : asReader(actor);
  const plan = await readAssessedPlan(known, undefined);
  const readable = readablePrograms(plan, reader);
  const programs = readable.map(({ assessed }) => assessed);
  const { firstDay } = await knownDays(deps);
  const since = await reviewedSince(known.db, reader, plan, { since: asked, firstDay });
  const [changes, decisions, risks, registers, freshness, figures] = await Promise.all([
    readPlanChanges(deps, actor, { fromDay: since.day, toDay: asAt }),
    readDecisionsSince(known, reader, plan, since.day),
    readOpenRisks(
      known.db,
      reader,
      programs.map(({ program }) => refOf(program)),
    ),
    readRegistersStanding(known, reader, plan),
    readFreshness(known.db, reader, plan, programs),
    readFigures(known, plan, programs),
  ]);
  const rows = kept(plan, keyOf(reader), () => viewRows(plan, readable));
  const { progress, plannedProgress, schedulePerformanceTime, forecastFinish } = figures;
  return {
    ...viewHead(plan),
    asAt: asAt ?? null,
    headline: headlineOf(rows.programs, changes),
    ...rows,
    since,
    changes,
    decisions,
    risks: risks.slice(0, MOST_RISKS),
    openRiskCount: risks.length,
    registers,
    freshness,
    figures: { progress, plannedProgress, schedulePerformanceTime, forecastFinish },
    abilities: pageAbilities(actor, readable),
  };
}

/** What rows say of abilities differs by reach, and on a day that was named. */
function keyOf(reader: Actor): string {
  return `review ${reachOf(reader)} ${reader.onlyReads === true}`;
}

function viewHead(assessed: AssessedPlan) {
  const { plan, statusDay, revision, baselines, baselineNumber } = viewPlanFrame(assessed);
  return { plan, statusDay, revision, baselines, baselineNumber };
}

function viewRows(plan: AssessedPlan, readable: readonly ReadableProgram[]) {
  const programs = readable.map(({ assessed }) => assessed);
  const workstreamIds = new Set(programs.map(({ program }) => program.workstreamId));
  return {
    workstreams: plan.facts.workstreams
      .filter(({ id }) => workstreamIds.has(id))
      .map((workstream) => viewWorkstream(plan, workstream, readable)),
    programs: readable.map(({ assessed, abilities }) => viewProgram(assessed, abilities)),
    ahead: milestonesAhead(plan, programs),
  };
}

/** What the page offers; what one may do with a decision stands beside it. */
const PAGE_ACTS: readonly Action[] = ["decision.ask", "pack.read", "pack.create"];

/** A pack can be made of a past day as well; nothing can be asked for on one. */
function pageAbilities(actor: Actor, readable: readonly ReadableProgram[]): Action[] {
  const held = new Set([...generalAbilities(actor), ...readable.flatMap(({ abilities }) => abilities)]);
  return PAGE_ACTS.filter((action) => held.has(action));
}

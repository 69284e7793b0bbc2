import type { ActivityUpdated } from "#shared/contract/activities.ts";
import type { MilestoneUpdated } from "#shared/contract/milestones.ts";
import type { RoadmapInput, RoadmapView } from "#shared/contract/roadmap.ts";
import type { Action } from "#shared/permissions/actions.ts";
import type { IsoDay } from "#shared/units.ts";
import { abilitiesOn } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { depsAsAt } from "../history/as-at.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { type AssessedPlan, type AssessedProgram, assessPlan, chooseBaseline } from "./assess.ts";
import { type PlanFacts, planFacts } from "./facts.ts";
import { withoutNamesOfOthers } from "./readable.ts";
import {
  viewActivity,
  viewLink,
  viewMilestone,
  viewPlaces,
  viewPlanFrame,
  viewProgram,
  viewWorkstream,
} from "./view.ts";

/** By baseline number, for one day: a server that nobody writes to for months must not keep each day it saw. */
interface HeldAssessments {
  readonly statusDay: IsoDay;
  readonly byBaseline: Map<number | null, AssessedPlan>;
}

const heldByFacts = new WeakMap<PlanFacts, HeldAssessments>();

/**
 * The plan as computed for today against a baseline (the current one when none is named); NOT_FOUND for a
 * baseline that is not there. Kept as long as the facts and the day are, so that many readers cost one computation.
 * With `asAt` as it was known at the end of that day, and computed for it; throws DAY_NOT_KNOWN.
 */
export async function readAssessedPlan(
  deps: Deps,
  baselineNumber: number | undefined,
  asAt?: IsoDay,
): Promise<AssessedPlan> {
  if (asAt !== undefined) return readAssessedPlan(await depsAsAt(deps, asAt), baselineNumber);
  const facts = await planFacts(deps.db);
  const baseline = chooseBaseline(facts, baselineNumber);
  if (baselineNumber !== undefined && baseline === null) throw new AppError("NOT_FOUND", {});
  const statusDay = deps.clock.today();
  return heldAssessment(facts, statusDay, baseline?.number ?? null, () =>
    assessPlan(facts, statusDay, baseline),
  );
}

function heldAssessment(
  facts: PlanFacts,
  statusDay: IsoDay,
  baselineNumber: number | null,
  assess: () => AssessedPlan,
): AssessedPlan {
  const kept = heldByFacts.get(facts);
  const held = kept?.statusDay === statusDay ? kept : { statusDay, byBaseline: new Map() };
  heldByFacts.set(facts, held);
  const assessed = held.byBaseline.get(baselineNumber) ?? assess();
  held.byBaseline.set(baselineNumber, assessed);
  return assessed;
}

export interface ReadableProgram {
  readonly assessed: AssessedProgram;
  readonly abilities: readonly Action[];
}

/**
 * The programs that `actor` may read, each with what they may do to it. A status is the same for every reader,
 * but its reason names nothing of a program that this one may not read.
 */
export function readablePrograms(plan: AssessedPlan, actor: Actor): ReadableProgram[] {
  const readable = plan.programs.flatMap((assessed) => {
    const { id: programId, isPublished } = assessed.program;
    const abilities = abilitiesOn(actor, { kind: "program", programId, isPublished });
    return abilities.includes("program.read") ? [{ assessed, abilities }] : [];
  });
  if (readable.length === plan.programs.length) return readable;
  const itemIds = new Set(readable.flatMap(({ assessed }) => assessed.program.items.map(({ id }) => id)));
  return readable.map((each) => ({ ...each, assessed: withoutNamesOfOthers(each.assessed, itemIds) }));
}

/** All that the roadmap screen shows, in one answer: only programs that `actor` may read, and what hangs on them. */
export async function readRoadmap(deps: Deps, actor: Actor, input: RoadmapInput): Promise<RoadmapView> {
  const plan = await readAssessedPlan(deps, input.baselineNumber);
  const readable = readablePrograms(plan, actor);
  const workstreamIds = new Set(readable.map(({ assessed }) => assessed.program.workstreamId));
  const milestoneIds = new Set(
    readable.flatMap(({ assessed }) => assessed.milestones.map(({ item }) => item.id)),
  );
  return {
    ...viewPlanFrame(plan),
    asAt: deps.asAt ?? null,
    scenario: deps.scenario ?? null,
    workstreams: plan.facts.workstreams
      .filter(({ id }) => workstreamIds.has(id))
      .map((workstream) => viewWorkstream(plan, workstream, readable)),
    programs: readable.map(({ assessed, abilities }) => viewProgram(assessed, abilities)),
    links: plan.facts.links
      .filter((link) => milestoneIds.has(link.predecessorId) && milestoneIds.has(link.successorId))
      .map(viewLink),
    places: viewPlaces(readable),
  };
}

interface SavedItem {
  readonly id: string;
  readonly baselineNumber?: number | undefined;
}

/** One milestone as it now stands, and its program's status; NOT_FOUND when `actor` may not read it. */
export async function readMilestone(
  deps: Deps,
  actor: Actor,
  { id, baselineNumber }: SavedItem,
): Promise<Omit<MilestoneUpdated, "actSeq">> {
  const plan = await readSavedPlan(deps, baselineNumber);
  for (const { assessed } of readablePrograms(plan, actor)) {
    const milestone = assessed.milestones.find(({ item }) => item.id === id);
    if (!milestone) continue;
    return {
      revision: plan.facts.revision,
      milestone: viewMilestone(milestone),
      programStatus: assessed.status,
    };
  }
  throw new AppError("NOT_FOUND", {});
}

/** One activity as it now stands, and its program's status; NOT_FOUND when `actor` may not read it. */
export async function readActivity(
  deps: Deps,
  actor: Actor,
  { id, baselineNumber }: SavedItem,
): Promise<Omit<ActivityUpdated, "actSeq">> {
  const plan = await readSavedPlan(deps, baselineNumber);
  for (const { assessed } of readablePrograms(plan, actor)) {
    const item = assessed.program.items.find((each) => each.id === id && each.kind === "activity");
    if (!item) continue;
    return {
      revision: plan.facts.revision,
      activity: viewActivity(plan, item),
      programStatus: assessed.status,
    };
  }
  throw new AppError("NOT_FOUND", {});
}

/** A baseline that is not there gives way to the current one: what was saved is not to be answered with a refusal. */
async function readSavedPlan(deps: Deps, baselineNumber: number | undefined): Promise<AssessedPlan> {
  const { baselines } = await planFacts(deps.db);
  const isThere = baselines.some(({ number }) => number === baselineNumber);
  return readAssessedPlan(deps, isThere ? baselineNumber : undefined);
}

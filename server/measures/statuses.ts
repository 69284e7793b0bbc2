import { setImmediate } from "node:timers/promises";
import type { StatusGridInput, StatusGridView, StatusReasonInput } from "#shared/contract/measures.ts";
import type { PeriodRef } from "#shared/contract/periods.ts";
import type { StatusVerdict } from "#shared/progress/status.ts";
import type { Status } from "#shared/progress/status-words.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import type { Db } from "../db/client.ts";
import { depsAsAt, knownDays } from "../history/as-at.ts";
import { loadPeriods, viewPeriod } from "../periods/stored.ts";
import { readAssessedPlan, readablePrograms } from "../plan/read.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";

/** Five years of months; older periods leave the grid. */
const MOST_PERIODS = 60;

/**
 * The status of each program as it was known when each period closed, up to today or the day asked for; throws
 * DAY_NOT_KNOWN. Periods that closed before history begins are left out: nothing is known of them.
 */
export async function readStatusGrid(
  deps: Deps,
  actor: Actor,
  { asAt }: StatusGridInput,
): Promise<StatusGridView> {
  const known = asAt === undefined ? deps : await depsAsAt(deps, asAt);
  const plan = await readAssessedPlan(known, undefined);
  const periods = await closedPeriods(deps, known, plan.facts.id);
  const statuses: KnownStatuses[] = [];
  for (const { closesDay } of periods) statuses.push(await statusesOn(deps, closesDay));
  return {
    statusDay: plan.statusDay,
    revision: plan.facts.revision,
    periods,
    programs: readablePrograms(plan, actor).map(({ assessed: { program, status } }) => ({
      id: program.id,
      code: program.code,
      nameAr: program.nameAr,
      nameEn: program.nameEn,
      statuses: statuses.map((byProgram) => byProgram.get(program.id) ?? null),
      present: status.status,
    })),
  };
}

/** Those of `known`'s days that history holds, by the day they closed. */
async function closedPeriods(deps: Deps, known: Deps, planId: string): Promise<PeriodRef[]> {
  const { firstDay } = await knownDays(deps);
  const today = known.clock.today();
  return (await loadPeriods(known.db, planId))
    .map(viewPeriod)
    .filter(({ closesDay }) => closesDay >= firstDay && closesDay < today)
    .toSorted((one, other) => (one.closesDay < other.closesDay ? -1 : 1))
    .slice(-MOST_PERIODS);
}

/** Computes the grid's past days ahead, a little at a time, so that whoever opens it first need not wait for years. */
export async function keepStatusesReady(deps: Deps, signal: AbortSignal): Promise<void> {
  const plan = await deps.db.plan.findFirst({ where: { kind: "plan" }, select: { id: true } });
  if (!plan) return;
  for (const { closesDay } of await closedPeriods(deps, deps, plan.id)) {
    if (signal.aborted) return;
    await statusesOn(deps, closesDay);
  }
}

/** By the program's id. */
type KnownStatuses = ReadonlyMap<string, Status>;

const heldByDatabase = new WeakMap<Db, Map<IsoDay, Promise<KnownStatuses>>>();

/** A day that has passed never changes, so it is computed once for all readers; a few hundred bytes are kept of it. */
function statusesOn(deps: Deps, day: IsoDay): Promise<KnownStatuses> {
  const held = heldByDatabase.get(deps.db) ?? new Map<IsoDay, Promise<KnownStatuses>>();
  heldByDatabase.set(deps.db, held);
  const known = held.get(day) ?? computeStatuses(deps, day);
  held.set(day, known);
  // A day that could not be read must not be handed to the next reader.
  known.catch(() => held.delete(day));
  return known;
}

async function computeStatuses(deps: Deps, day: IsoDay): Promise<KnownStatuses> {
  // Others get their turn before each day: five years of them take some seconds the first time.
  await setImmediate();
  const { programs } = await readAssessedPlan(deps, undefined, day);
  return new Map(programs.map(({ program, status }) => [program.id, status.status]));
}

/** Why a program had its status at the end of a day; NOT_FOUND when there was no such program that `actor` may read. */
export async function readStatusReason(
  deps: Deps,
  actor: Actor,
  { code, day }: StatusReasonInput,
): Promise<StatusVerdict> {
  const plan = await readAssessedPlan(deps, undefined, day);
  const found = readablePrograms(plan, actor).find(({ assessed }) => assessed.program.code === code);
  if (!found) throw new AppError("NOT_FOUND", {});
  return found.assessed.status;
}

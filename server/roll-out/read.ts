import type {
  RolledOutPlace,
  RollOutCell,
  RollOutCellInput,
  RollOutHistoryView,
  RollOutInput,
  RollOutStanding,
  RollOutView,
} from "#shared/contract/roll-out.ts";
import { isRollOutOverdue } from "#shared/registers/roll-out.ts";
import type { IsoDay } from "#shared/units.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db } from "../db/client.ts";
import type { AssessedPlan } from "../plan/assess.ts";
import { readAssessedPlan, readablePrograms } from "../plan/read.ts";
import { programRefOf } from "../registers/read.ts";
import { subjectFactsOf } from "../registers/subject.ts";
import { type Recorded, readTurns } from "../registers/turns.ts";
import type { Deps } from "../trpc/context.ts";
import { ROLL_OUT_FIELDS, rollOutStateOf, type StoredRollOut } from "./stored.ts";

/** How far the programs that `actor` may read have come in each place. */
export async function listRollOut(deps: Deps, actor: Actor, input: RollOutInput): Promise<RollOutView> {
  return readRollOut(deps, actor, await readAssessedPlan(deps, undefined), input.program);
}

/** The same as of the plan's status day; of one program where its code is given. */
export async function readRollOut(
  { db }: Pick<Deps, "db">,
  actor: Actor,
  plan: AssessedPlan,
  code?: string,
): Promise<RollOutView> {
  const { startDay, finishDay } = plan.facts;
  const programs = readablePrograms(plan, actor)
    .filter(({ assessed }) => code === undefined || assessed.program.code === code)
    .map(({ assessed, abilities }) => ({
      ...programRefOf(assessed.program),
      abilities: abilities.filter((action) => action.startsWith("rollOut.")),
    }));
  const stored = await db.rollOut.findMany({
    where: { programId: { in: programs.map(({ id }) => id) } },
    select: ROLL_OUT_FIELDS,
    orderBy: { id: "asc" },
  });
  return {
    ...{ statusDay: plan.statusDay, programs },
    plan: { startDay: startDay as IsoDay, finishDay: finishDay as IsoDay },
    places: await readPlaces(db),
    cells: stored.map((cell) => viewCell(cell, plan.statusDay)),
  };
}

/** Each governorate, and then its centres. */
async function readPlaces(db: Db): Promise<RolledOutPlace[]> {
  const places = await db.place.findMany({
    select: { id: true, code: true, nameAr: true, nameEn: true, parentId: true },
    orderBy: [{ position: "asc" }, { code: "asc" }],
  });
  const centresOf = Map.groupBy(places, ({ parentId }) => parentId);
  return (centresOf.get(null) ?? []).flatMap((governorate) => [
    governorate,
    ...(centresOf.get(governorate.id) ?? []),
  ]);
}

function viewCell(
  { id, programId, placeId, version, ...stored }: StoredRollOut,
  statusDay: IsoDay,
): RollOutCell {
  const standing = standingOf(stored);
  return { id, programId, placeId, version, ...standing, isOverdue: isRollOutOverdue(standing, statusDay) };
}

function standingOf(record: Recorded): RollOutStanding {
  return {
    state: rollOutStateOf(record["state"]),
    plannedDay: record["plannedDay"] as IsoDay,
    actualDay: (record["actualDay"] ?? null) as IsoDay | null,
  };
}

/** Every act on one program in one place, also one it no longer goes to; NOT_FOUND for who may not read the program. */
export async function readRollOutCell(
  { db }: Deps,
  actor: Actor,
  { programId, placeId }: RollOutCellInput,
): Promise<RollOutHistoryView> {
  requireAction(actor, "program.read", await subjectFactsOf(db, programId));
  const turns = await readTurns(db, { entity: "rollOut", programId });
  return {
    history: turns
      .filter(({ before, after }) => (after ?? before)?.["placeId"] === placeId)
      .map(({ at, actor: who, before, after }) => ({
        ...{ at, actor: who },
        from: before && standingOf(before),
        to: after && standingOf(after),
      })),
  };
}

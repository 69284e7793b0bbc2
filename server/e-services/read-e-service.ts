import type {
  EServiceEvent,
  EServiceField,
  EServiceInput,
  EServiceOffers,
  EServiceOffersInput,
  EServiceView,
  MilestoneRef,
  UseEvent,
} from "#shared/contract/e-services.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import type { Db } from "../db/client.ts";
import type { AssessedPlan } from "../plan/assess.ts";
import { readAssessedPlan } from "../plan/read.ts";
import { type HistoryReading, readEntryEvents } from "../registers/history.ts";
import { requireSubject } from "../registers/offers.ts";
import { type Recorded, readPartTurns } from "../registers/turns.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { readEServices } from "./read.ts";

/** One service with all that became of it, and what may launch it; NOT_FOUND for who may not read it. */
export async function readEService(deps: Deps, actor: Actor, { id }: EServiceInput): Promise<EServiceView> {
  const plan = await readAssessedPlan(deps, undefined);
  const service = (await readEServices(deps, actor, plan)).find((row) => row.id === id);
  if (!service) throw new AppError("NOT_FOUND", {});
  const { startDay, finishDay } = plan.facts;
  return {
    ...{ statusDay: plan.statusDay, service },
    plan: { startDay: startDay as IsoDay, finishDay: finishDay as IsoDay },
    history: await readEvents(deps.db, id),
    milestones: milestonesOf(plan, service.program.id),
  };
}

/** What a new service of a program may name. NOT_FOUND or FORBIDDEN for who may add none there. */
export async function readEServiceOffers(
  deps: Deps,
  actor: Actor,
  { programId }: EServiceOffersInput,
): Promise<EServiceOffers> {
  await requireSubject(deps.db, actor, "eService.create", programId);
  return { milestones: milestonesOf(await readAssessedPlan(deps, undefined), programId) };
}

function milestonesOf(plan: AssessedPlan, programId: string): MilestoneRef[] {
  const program = plan.facts.programs.find(({ id }) => id === programId);
  return (program?.items ?? [])
    .filter(({ kind }) => kind === "milestone")
    .map(({ id, code, nameAr, nameEn }) => ({ id, code, nameAr, nameEn }));
}

type Deed = EServiceEvent["act"];

const READING: HistoryReading<Deed, EServiceField> = {
  entity: "eService",
  kinds: {
    nameAr: "text",
    nameEn: "text",
    audience: "code",
    channel: "code",
    itemId: "item",
    plannedLaunchDay: "day",
    actualLaunchDay: "day",
  },
  actOf,
};

/** The sample's acts are the product's own. Of what was removed nobody asks any more. */
const DEEDS: Readonly<Record<string, Deed>> = {
  "eService.create": "enter",
  "eService.update": "update",
  "eService.launch": "launch",
  "eService.unlaunch": "unlaunch",
  "eService.recordUse": "recordUse",
  "system.eServiceEntered": "enter",
  "system.eServiceLaunched": "launch",
  "system.eServiceUsed": "recordUse",
};

function actOf(action: string): Deed {
  return DEEDS[action] ?? "update";
}

/** The service and its months are one thing to whoever reads it: both, the newest first. */
async function readEvents(db: Db, id: string): Promise<EServiceEvent[]> {
  const ofService = (await readEntryEvents(db, READING, id)).flatMap(({ act, ...event }) =>
    act === "recordUse" ? [] : [{ ...event, act }],
  );
  const events = [...ofService, ...(await readUseEvents(db, id))];
  return events.toSorted((one, other) => (one.at === other.at ? 0 : one.at < other.at ? 1 : -1));
}

async function readUseEvents(db: Db, subjectId: string): Promise<UseEvent[]> {
  const months = await db.eServiceMeasure.findMany({
    where: { eServiceId: subjectId },
    select: { id: true },
  });
  const partIds = months.map(({ id }) => id);
  const turns = await readPartTurns(db, ["eServiceMeasure"], { subjectId, partIds });
  return turns.map(({ at, actor, before, after }) => ({
    ...{ act: "recordUse", at, actor, from: useOf(before), to: useOf(after) },
    monthDay: (after ?? before)?.["monthDay"] as IsoDay,
  }));
}

function useOf(record: Recorded | null): UseEvent["to"] {
  if (!record) return null;
  const { transactions, satisfactionPercent } = record;
  return {
    transactions: Number(transactions),
    satisfactionPercent: typeof satisfactionPercent === "number" ? satisfactionPercent : null,
  };
}

import type { FrozenItem, ProgramToFreeze } from "#shared/progress/baseline-freeze.ts";
import type { Db, Tx } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import { AppError } from "../trpc/errors.ts";

/** What history keeps of a baseline. */
export const BASELINE_FIELDS = {
  id: true,
  planId: true,
  number: true,
  nameAr: true,
  nameEn: true,
  setDay: true,
  state: true,
  note: true,
  requestedById: true,
  decidedById: true,
  decidedAt: true,
} as const satisfies Prisma.BaselineSelect;

const FROZEN_FIELDS = {
  programId: true,
  itemKind: true,
  itemId: true,
  startDay: true,
  finishDay: true,
  durationWorkDays: true,
  weightPoints: true,
} as const satisfies Prisma.BaselineItemSelect;

export type StoredBaseline = Prisma.BaselineGetPayload<{ select: typeof BASELINE_FIELDS }>;

/** The id of the one timetable; NOT_FOUND before there is any. */
export async function loadPlanId(db: Db | Tx): Promise<string> {
  const plan = await db.plan.findFirst({ where: { kind: "plan" }, select: { id: true } });
  if (!plan) throw new AppError("NOT_FOUND", {});
  return plan.id;
}

/** A baseline of the plan; NOT_FOUND when it is not there. */
export async function loadBaseline(tx: Tx, id: string): Promise<StoredBaseline> {
  const planId = await loadPlanId(tx);
  const stored = await tx.baseline.findUnique({ where: { id, planId }, select: BASELINE_FIELDS });
  if (!stored) throw new AppError("NOT_FOUND", {});
  return stored;
}

/** What a baseline holds, in the order it was frozen in. */
export async function loadFrozen(db: Db | Tx, baselineId: string): Promise<FrozenItem[]> {
  const items = await db.baselineItem.findMany({
    where: { baselineId },
    select: FROZEN_FIELDS,
    orderBy: { id: "asc" },
  });
  return items as FrozenItem[];
}

/** The plan's programs with their items as they now stand. */
export async function loadProgramsToFreeze(tx: Tx, planId: string): Promise<ProgramToFreeze[]> {
  const programs = await tx.program.findMany({
    where: { planId },
    orderBy: { position: "asc" },
    select: {
      id: true,
      startDay: true,
      finishDay: true,
      items: {
        orderBy: { position: "asc" },
        select: {
          id: true,
          kind: true,
          forecastStartDay: true,
          forecastFinishDay: true,
          actualStartDay: true,
          actualFinishDay: true,
          durationWorkDays: true,
          weightPoints: true,
        },
      },
    },
  });
  // Kinds are checked by the database, and days to be real ones.
  return programs as unknown as ProgramToFreeze[];
}

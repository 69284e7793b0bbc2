import type { PeriodRef } from "#shared/contract/periods.ts";
import { periodRules } from "#shared/contract/periods.ts";
import type { PeriodState } from "#shared/reporting/cycle.ts";
import { type PeriodKind, type PeriodRules, USUAL_PERIOD_RULES } from "#shared/reporting/periods.ts";
import type { HeldPeriod } from "#shared/reporting/regenerate.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Db, Tx } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import { storedDay } from "../db/stored-day.ts";
import { readLastChange } from "../history/read.ts";
import { AppError } from "../trpc/errors.ts";

/** What history keeps of a period. */
export const PERIOD_FIELDS = {
  id: true,
  planId: true,
  kind: true,
  startDay: true,
  finishDay: true,
  opensDay: true,
  closesDay: true,
  state: true,
  openedAt: true,
  closedAt: true,
  hasOwnDays: true,
  version: true,
} as const satisfies Prisma.ReportingPeriodSelect;

export type StoredPeriod = Prisma.ReportingPeriodGetPayload<{ select: typeof PERIOD_FIELDS }>;

const planSelect = {
  id: true,
  startDay: true,
  finishDay: true,
  version: true,
  periodRules: true,
  calendar: {
    select: { workWeekMask: true, holidays: { select: { startDay: true, finishDay: true } } },
  },
} as const satisfies Prisma.PlanSelect;

/** The plan as far as periods are made from it; NOT_FOUND before there is any. */
export async function loadPlan(db: Db | Tx) {
  const plan = await db.plan.findFirst({ where: { kind: "plan" }, select: planSelect });
  if (!plan) throw new AppError("NOT_FOUND", {});
  return plan;
}

/** The plan's rules; the usual ones while nobody has set any, or when the text is none that this version knows. */
export function rulesOf(stored: string | null): PeriodRules {
  if (stored === null) return USUAL_PERIOD_RULES;
  const read = periodRules.safeParse(JSON.parse(stored));
  return read.success ? read.data : USUAL_PERIOD_RULES;
}

/** Every period of the plan, the earliest first. */
export function loadPeriods(db: Db | Tx, planId: string): Promise<StoredPeriod[]> {
  return db.reportingPeriod.findMany({
    where: { planId },
    select: PERIOD_FIELDS,
    orderBy: [{ startDay: "asc" }, { id: "asc" }],
  });
}

/** A period of the plan; NOT_FOUND when it is not there. */
export async function loadPeriod(tx: Tx, id: string): Promise<StoredPeriod> {
  const stored = await tx.reportingPeriod.findFirst({
    where: { id, plan: { kind: "plan" } },
    select: PERIOD_FIELDS,
  });
  if (!stored) throw new AppError("NOT_FOUND", {});
  return stored;
}

/** A stored period in the words of the core. Kinds and states are checked by the database. */
export function heldPeriodOf(stored: StoredPeriod): HeldPeriod {
  return {
    id: stored.id,
    kind: stored.kind as PeriodKind,
    state: stored.state as PeriodState,
    hasOwnDays: stored.hasOwnDays,
    startDay: storedDay(stored.startDay),
    finishDay: storedDay(stored.finishDay),
    opensDay: storedDay(stored.opensDay),
    closesDay: storedDay(stored.closesDay),
  };
}

/** A stored period in the words of the contract. */
export function viewPeriod(
  period: Pick<StoredPeriod, "id" | "kind" | "startDay" | "finishDay" | "opensDay" | "closesDay" | "state">,
): PeriodRef {
  return {
    id: period.id,
    kind: period.kind as PeriodKind,
    startDay: period.startDay as IsoDay,
    finishDay: period.finishDay as IsoDay,
    opensDay: period.opensDay as IsoDay,
    closesDay: period.closesDay as IsoDay,
    state: period.state as PeriodState,
  };
}

/** Throws VERSION_CONFLICT, with both sides of every day that differs, unless the period is what was read. */
export async function requirePeriodVersion(
  tx: Tx,
  stored: StoredPeriod,
  version: number,
  asked: Partial<Pick<StoredPeriod, "opensDay" | "closesDay">> = {},
): Promise<void> {
  if (stored.version === version) return;
  const fields = Object.keys(asked) as ("opensDay" | "closesDay")[];
  throw new AppError("VERSION_CONFLICT", {
    currentVersion: stored.version,
    values: fields.flatMap((field) => {
      const [mine, theirs] = [asked[field] ?? null, stored[field]];
      return mine === theirs ? [] : [{ field, mine, theirs }];
    }),
    ...(await readLastChange(tx, stored.id)),
  });
}

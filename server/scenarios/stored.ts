import type { ScenarioRef } from "#shared/contract/scenarios.ts";
import type { IsoDay } from "#shared/units.ts";
import { abilitiesOn, requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db, Tx } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import { readLastChange } from "../history/read.ts";
import { AppError } from "../trpc/errors.ts";

/** What history keeps of a scenario. */
export const SCENARIO_FIELDS = {
  id: true,
  nameAr: true,
  nameEn: true,
  note: true,
  createdById: true,
  basedOnSeq: true,
  basedOnDay: true,
  storageName: true,
  discardedAt: true,
} as const satisfies Prisma.ScenarioSelect;

const WHOLE_SCENARIO = {
  ...SCENARIO_FIELDS,
  version: true,
  createdAt: true,
  createdBy: { select: { id: true, nameAr: true, nameEn: true } },
} as const satisfies Prisma.ScenarioSelect;

type StoredRow = Prisma.ScenarioGetPayload<{ select: typeof WHOLE_SCENARIO }>;

/** One that is not discarded. */
export interface KeptScenario extends StoredRow {
  readonly storageName: string;
}

/** Those that are not discarded, the newest first. */
export async function loadScenarios(db: Db | Tx): Promise<KeptScenario[]> {
  const rows = await db.scenario.findMany({
    where: { storageName: { not: null } },
    select: WHOLE_SCENARIO,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return rows as KeptScenario[];
}

export function isOwn({ personId }: Actor, { createdById }: Pick<KeptScenario, "createdById">): boolean {
  return createdById === personId;
}

/** Whether `actor` may see the scenario at all. */
export function maySee(actor: Actor, scenario: KeptScenario): boolean {
  return abilitiesOn(actor, { kind: "request", isOwn: isOwn(actor, scenario) }).includes("scenario.read");
}

/** The scenario, for who may see it; NOT_FOUND otherwise, and once it is discarded. */
export async function requireScenario(db: Db | Tx, actor: Actor, id: string): Promise<KeptScenario> {
  const stored = await db.scenario.findUnique({ where: { id }, select: WHOLE_SCENARIO });
  const isKept = stored?.storageName != null;
  if (!isKept || !maySee(actor, stored as KeptScenario)) throw new AppError("NOT_FOUND", {});
  return stored as KeptScenario;
}

/** The same, for who may do `action` to it and has read it so; FORBIDDEN or VERSION_CONFLICT otherwise. */
export async function requireChangeable(
  tx: Tx,
  actor: Actor,
  action: "scenario.update" | "scenario.discard",
  { id, version }: { readonly id: string; readonly version: number },
): Promise<KeptScenario> {
  const stored = await requireScenario(tx, actor, id);
  requireAction(actor, action, { kind: "request", isOwn: isOwn(actor, stored) });
  if (stored.version === version) return stored;
  const last = await readLastChange(tx, id);
  throw new AppError("VERSION_CONFLICT", { currentVersion: stored.version, values: [], ...last });
}

export function viewRef({ id, nameAr, nameEn, createdBy, basedOnDay }: KeptScenario): ScenarioRef {
  return { id, nameAr, nameEn, madeBy: createdBy, basedOnDay: basedOnDay as IsoDay };
}

import type { Action } from "#shared/permissions/actions.ts";
import {
  KPI_DIRECTIONS,
  KPI_KINDS,
  KPI_UNITS,
  type KpiDirection,
  type KpiKind,
  type KpiUnit,
  QIYAS_AXES,
  type QiyasAxis,
} from "#shared/registers/kpi.ts";
import { abilitiesOn } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db, Tx } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import { requireReadableEntry } from "../registers/readable.ts";
import type { SubjectFacts } from "../registers/subject.ts";
import { AppError } from "../trpc/errors.ts";

/** What history keeps of an indicator, and the version that a write names. */
export const KPI_FIELDS = {
  id: true,
  planId: true,
  programId: true,
  kind: true,
  axis: true,
  code: true,
  nameAr: true,
  nameEn: true,
  definitionAr: true,
  definitionEn: true,
  unit: true,
  direction: true,
  baselineValue: true,
  ownerId: true,
  version: true,
} as const satisfies Prisma.KpiSelect;

export const TARGET_FIELDS = {
  id: true,
  kpiId: true,
  year: true,
  value: true,
} as const satisfies Prisma.KpiTargetSelect;

export const VALUE_FIELDS = {
  id: true,
  kpiId: true,
  day: true,
  value: true,
  enteredById: true,
  verifiedById: true,
  evidenceId: true,
  evidenceText: true,
} as const satisfies Prisma.KpiValueSelect;

export const WHOLE_KPI = {
  ...KPI_FIELDS,
  targets: { select: TARGET_FIELDS, orderBy: { year: "asc" } },
  values: { select: VALUE_FIELDS, orderBy: { day: "asc" } },
} as const satisfies Prisma.KpiSelect;

export type StoredKpi = Prisma.KpiGetPayload<{ select: typeof WHOLE_KPI }>;

export type StoredValue = StoredKpi["values"][number];

interface LoadedKpi {
  readonly stored: StoredKpi;
  readonly programFacts: SubjectFacts;
}

/** An indicator of the plan with its targets and values, for who may read it; NOT_FOUND otherwise. */
export async function loadKpi(db: Db | Tx, actor: Actor, id: string): Promise<LoadedKpi> {
  const found = await db.kpi.findUnique({ where: { id, plan: { kind: "plan" } }, select: WHOLE_KPI });
  const { stored, subject: programFacts } = await requireReadableEntry(db, actor, found);
  return { stored, programFacts };
}

/** A value with its indicator, for who may read it; NOT_FOUND otherwise, and of one that was removed. */
export async function loadValue(
  db: Db | Tx,
  actor: Actor,
  valueId: string,
): Promise<LoadedKpi & { readonly value: StoredValue }> {
  const value = await db.kpiValue.findUnique({ where: { id: valueId }, select: VALUE_FIELDS });
  if (!value) throw new AppError("NOT_FOUND", {});
  return { ...(await loadKpi(db, actor, value.kpiId)), value };
}

/** What `actor` may do with an indicator that they may read. */
export function abilitiesOnKpi(actor: Actor, programFacts: SubjectFacts): Action[] {
  return abilitiesOn(actor, programFacts).filter((action) => OF_KPI.has(action));
}

const OF_KPI: ReadonlySet<Action> = new Set<Action>(["kpi.update", "kpi.setTargets", "kpi.record"]);

/** Whose own a value is, to verify it: nobody verifies what they recorded. */
export function enteredFacts(actor: Actor, { enteredById }: Pick<StoredValue, "enteredById">) {
  return { kind: "request", isOwn: enteredById === actor.personId } as const;
}

/** Whose own a value is, to remove it or its file: what was verified is no longer only of who recorded it. */
export function removalFacts(actor: Actor, value: Pick<StoredValue, "enteredById" | "verifiedById">) {
  return {
    kind: "request",
    isOwn: value.enteredById === actor.personId && value.verifiedById === null,
  } as const;
}

/** What `actor` may do with a value that they may read. */
export function abilitiesOnValue(
  actor: Actor,
  value: Pick<StoredValue, "enteredById" | "verifiedById" | "evidenceId">,
): Action[] {
  const verify = abilitiesOn(actor, enteredFacts(actor, value)).filter(
    (action) => action === "kpi.verify" && value.verifiedById === null,
  );
  const evidence = value.evidenceId === null ? "kpi.addEvidence" : "kpi.removeEvidence";
  const own = abilitiesOn(actor, removalFacts(actor, value)).filter(
    (action) => action === "kpi.removeValue" || action === evidence,
  );
  return [...verify, ...own];
}

/** Stored words of the closed sets; the database holds no other kinds and directions. */
export function wordsOf({
  kind,
  axis,
  unit,
  direction,
}: Pick<StoredKpi, "kind" | "axis" | "unit" | "direction">): {
  readonly kind: KpiKind;
  readonly axis: QiyasAxis | null;
  readonly unit: KpiUnit | null;
  readonly direction: KpiDirection;
} {
  return {
    kind: KPI_KINDS.find((each) => each === kind) ?? "kpi",
    axis: QIYAS_AXES.find((each) => each === axis) ?? null,
    unit: KPI_UNITS.find((each) => each === unit) ?? null,
    direction: KPI_DIRECTIONS.find((each) => each === direction) ?? "up",
  };
}

import type { KpiAct, KpiEvent, KpiField, KpiInput, KpiView } from "#shared/contract/kpis.ts";
import type { EntryChange } from "#shared/contract/registers.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import type { Db } from "../db/client.ts";
import { readAssessedPlan } from "../plan/read.ts";
import { type HistoryReading, readNumberedEvents } from "../registers/history.ts";
import { subjectFactsOf } from "../registers/subject.ts";
import { readPartTurns, type Turn } from "../registers/turns.ts";
import { yearsOf } from "../registers/years.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { ownersFor } from "./owners.ts";
import { readKpis } from "./read.ts";

/** One indicator with all that became of it, and what its forms offer; NOT_FOUND for who may not read it. */
export async function readKpi(deps: Deps, actor: Actor, { id }: KpiInput): Promise<KpiView> {
  const plan = await readAssessedPlan(deps, undefined);
  const kpi = (await readKpis(deps, actor, plan)).find((row) => row.id === id);
  if (!kpi) throw new AppError("NOT_FOUND", {});
  const isOffered = kpi.abilities.includes("kpi.update");
  return {
    statusDay: plan.statusDay,
    kpi,
    history: await readEvents(deps.db, id),
    owners: isOffered ? await ownersFor(deps.db, await subjectFactsOf(deps.db, kpi.program?.id ?? null)) : [],
    years: yearsOf(plan.facts),
  };
}

const ACTS: readonly KpiAct[] = [
  "create",
  "update",
  "setTargets",
  "record",
  "verify",
  "removeValue",
  "addEvidence",
  "removeEvidence",
];

/** The sample's acts are the product's own. */
const SYSTEM_ACTS: Readonly<Record<string, KpiAct>> = {
  "system.kpiEntered": "create",
  "system.kpiRecorded": "record",
  "system.kpiVerified": "verify",
};

function actOf(action: string): KpiAct {
  return ACTS.find((act) => action === `kpi.${act}`) ?? SYSTEM_ACTS[action] ?? "update";
}

type OwnField = Exclude<KpiField, "value" | "day" | `target${number}`>;

const READING: HistoryReading<KpiAct, OwnField> = {
  entity: "kpi",
  kinds: {
    ...{ nameAr: "text", nameEn: "text", definitionAr: "text", definitionEn: "text" },
    ...{ unit: "code", direction: "code", baselineValue: "number", ownerId: "person" },
  },
  actOf,
};

/** An indicator, its targets and its values are one thing to whoever reads it: each act with all that it did to them. */
async function readEvents(db: Db, subjectId: string): Promise<KpiEvent[]> {
  const parts = { select: { id: true } } as const;
  const kpi = await db.kpi.findUnique({
    where: { id: subjectId },
    select: { targets: parts, values: parts },
  });
  const partIds = [...(kpi?.targets ?? []), ...(kpi?.values ?? [])].map(({ id }) => id);
  const events = await readNumberedEvents(db, READING, subjectId, partIds);
  const turns = await readPartTurns(db, ["kpiTarget", "kpiValue"], { subjectId, partIds });
  const bySeq = Map.groupBy(turns, ({ seq }) => seq);
  return events.map(({ seq, ...event }) => ({
    ...event,
    changes: [...event.changes, ...(bySeq.get(seq) ?? []).toReversed().flatMap(partChanges)],
  }));
}

function partChanges({ before, after }: Turn): EntryChange<KpiField>[] {
  const figureOf = (record: Turn["after"]) => (record === null ? null : Number(record["value"]));
  const known = after ?? before;
  if (known === null) return [];
  if (known["year"] !== undefined) {
    const field: KpiField = `target${Number(known["year"])}`;
    return [{ field, kind: "number", from: figureOf(before), to: figureOf(after) }];
  }
  const day = known["day"] as IsoDay;
  // What is verified stays as it was.
  const from = after === null ? before : null;
  return [
    { field: "value", kind: "number", from: figureOf(from), to: figureOf(after) },
    { field: "day", kind: "day", from: from && day, to: after && day },
  ];
}

import { chunksOf } from "../db/chunks.ts";
import type { Tx } from "../db/client.ts";
import { recordKey } from "../history/past-changes.ts";
import type { HistoryEntity, HistoryRow } from "./entity-changes.ts";
import { itemSelect, programSelect, roleSelect, workstreamSelect } from "./present-plan.ts";

interface RecordRef {
  readonly entity: HistoryEntity;
  readonly entityId: string;
}

const baselineSelect = {
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
} as const;

const baselineItemSelect = {
  id: true,
  baselineId: true,
  programId: true,
  itemKind: true,
  itemId: true,
  startDay: true,
  finishDay: true,
  durationWorkDays: true,
  weightPoints: true,
} as const;

type Loader = (tx: Tx, id: { in: string[] }) => Promise<readonly HistoryRow[]>;

const planSelect = { id: true, nameAr: true, nameEn: true, startDay: true, finishDay: true } as const;

const LOADERS: Readonly<Partial<Record<HistoryEntity, Loader>>> = {
  plan: (tx, id) => tx.plan.findMany({ where: { id }, select: planSelect }),
  workstream: (tx, id) => tx.workstream.findMany({ where: { id }, select: workstreamSelect }),
  program: (tx, id) => tx.program.findMany({ where: { id }, select: programSelect }),
  programRole: (tx, id) => tx.programRole.findMany({ where: { id }, select: roleSelect }),
  scheduleItem: (tx, id) => tx.scheduleItem.findMany({ where: { id }, select: itemSelect }),
  baseline: (tx, id) => tx.baseline.findMany({ where: { id }, select: baselineSelect }),
  baselineItem: (tx, id) => tx.baselineItem.findMany({ where: { id }, select: baselineItemSelect }),
};

/** The records as they are now, every recorded column of them; those that are gone are left out. */
export async function loadRecords(tx: Tx, refs: readonly RecordRef[]): Promise<Map<string, HistoryRow>> {
  const found = new Map<string, HistoryRow>();
  for (const [entity, ofEntity] of Map.groupBy(refs, (ref) => ref.entity)) {
    for (const chunk of chunksOf(ofEntity.map((ref) => ref.entityId))) {
      const rows = (await LOADERS[entity]?.(tx, { in: chunk })) ?? [];
      for (const row of rows) found.set(recordKey({ entity, entityId: String(row["id"]) }), row);
    }
  }
  return found;
}

import { chunksOf } from "../db/chunks.ts";
import type { Tx } from "../db/client.ts";
import type { HistoryEntity } from "./entity-changes.ts";

interface CreatedRecord {
  readonly entity: HistoryEntity;
  readonly entityId: string;
}

type Counted = { readonly id: string; readonly _count: Readonly<Record<string, number>> };

function leanedOn(rows: readonly Counted[]): string[] {
  return rows.filter(({ _count }) => Object.values(_count).some((count) => count > 0)).map(({ id }) => id);
}

function programsLeanedOn(tx: Tx, ids: string[], isNotOurs: { id: { notIn: string[] } }) {
  return tx.program.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      _count: {
        select: {
          items: { where: isNotOurs },
          roles: { where: isNotOurs },
          reports: true,
          risks: true,
          issues: true,
          decisions: true,
          changeRequests: true,
          eServices: true,
          rollOut: true,
          budgetYears: true,
          kpis: true,
          evidenceFiles: true,
        },
      },
    },
  });
}

function itemsLeanedOn(tx: Tx, ids: string[]) {
  return tx.scheduleItem.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      _count: {
        select: {
          predecessors: true,
          successors: true,
          reportEntries: true,
          risks: true,
          eServices: true,
          evidenceFiles: true,
        },
      },
    },
  });
}

/** Comments and later baselines name records without a foreign key. */
async function namedByOthers(tx: Tx, ids: string[], ourBaselineIds: string[]): Promise<string[]> {
  const comments = await tx.comment.findMany({
    where: { subjectId: { in: ids } },
    select: { subjectId: true },
  });
  const frozen = await tx.baselineItem.findMany({
    where: { itemId: { in: ids }, baselineId: { notIn: ourBaselineIds } },
    select: { itemId: true },
  });
  return [...comments.map(({ subjectId }) => subjectId), ...frozen.map(({ itemId }) => itemId)];
}

/**
 * Of records that an import created, those that something else refers to by now, so that removing them would take
 * other people's work along.
 */
export async function findDependants(
  tx: Tx,
  created: readonly CreatedRecord[],
): Promise<ReadonlySet<string>> {
  const idsOf = (entity: HistoryEntity) =>
    created.filter((record) => record.entity === entity).map(({ entityId }) => entityId);
  const found = new Set<string>();
  const add = (ids: readonly string[]) => {
    for (const id of ids) found.add(id);
  };
  const workstreamIds = idsOf("workstream");
  const programs = await tx.program.findMany({
    where: { workstreamId: { in: workstreamIds }, id: { notIn: idsOf("program") } },
    select: { workstreamId: true },
  });
  add(programs.map(({ workstreamId }) => workstreamId));
  const isNotOurs = { id: { notIn: [...idsOf("scheduleItem"), ...idsOf("programRole")] } };
  for (const ids of chunksOf(idsOf("program"))) add(leanedOn(await programsLeanedOn(tx, ids, isNotOurs)));
  for (const ids of chunksOf(idsOf("scheduleItem"))) add(leanedOn(await itemsLeanedOn(tx, ids)));
  for (const ids of chunksOf([...idsOf("program"), ...idsOf("scheduleItem")])) {
    add(await namedByOthers(tx, ids, idsOf("baseline")));
  }
  return found;
}

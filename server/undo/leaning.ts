import { chunksOf } from "../db/chunks.ts";
import type { Tx } from "../db/client.ts";

/** Whether anything leans on entries of registers that are to go, beside what goes with them: raised, said or filed since. */
export async function isLeanedOn(tx: Tx, going: readonly string[]): Promise<boolean> {
  const goes = new Set(going);
  for (const ids of chunksOf(going)) {
    const leaning = await readLeaning(tx, { in: ids });
    if (leaning.some(({ id }) => !goes.has(id))) return true;
  }
  return false;
}

async function readLeaning(tx: Tx, ids: { in: string[] }): Promise<{ readonly id: string }[]> {
  const select = { id: true } as const;
  return [
    ...(await tx.issue.findMany({ where: { riskId: ids }, select })),
    ...(await tx.decision.findMany({ where: { riskId: ids }, select })),
    ...(await tx.eServiceMeasure.findMany({ where: { eServiceId: ids }, select })),
    ...(await tx.kpiTarget.findMany({ where: { kpiId: ids }, select })),
    ...(await tx.kpiValue.findMany({ where: { kpiId: ids }, select })),
    ...(await tx.comment.findMany({ where: { subjectId: ids }, select })),
  ];
}

import type { Tx } from "../db/client.ts";

/** Whether anything leans on entries of registers that are to go, beside what goes with them: raised, said or filed since. */
export async function isLeanedOn(tx: Tx, going: readonly string[]): Promise<boolean> {
  const ofThem = { in: [...going] };
  const others = { notIn: [...going] };
  const counts = [
    await tx.issue.count({ where: { riskId: ofThem, id: others } }),
    await tx.decision.count({ where: { riskId: ofThem, id: others } }),
    await tx.eServiceMeasure.count({ where: { eServiceId: ofThem, id: others } }),
    await tx.kpiTarget.count({ where: { kpiId: ofThem, id: others } }),
    await tx.kpiValue.count({ where: { kpiId: ofThem, id: others } }),
    await tx.comment.count({ where: { subjectId: ofThem } }),
  ];
  return counts.some((count) => count > 0);
}

import type { RiskScores } from "#shared/progress/exposure.ts";
import type { Db } from "../db/client.ts";

/** What each risk scored before its scores were last changed; absent while they never were. */
export async function readScoresBefore(
  db: Db,
  risks: readonly (RiskScores & { readonly id: string })[],
): Promise<ReadonlyMap<string, RiskScores>> {
  const changes = await db.change.findMany({
    where: { entity: "risk", operation: "update", field: { in: ["probability", "impact"] } },
    select: { entityId: true, eventSeq: true, field: true, fromValue: true },
    orderBy: { seq: "asc" },
  });
  const lastEvent = new Map(changes.map(({ entityId, eventSeq }) => [entityId, eventSeq]));
  return new Map(
    risks.flatMap(({ id, probability, impact }) => {
      const last = changes.filter((each) => each.entityId === id && each.eventSeq === lastEvent.get(id));
      if (last.length === 0) return [];
      const was = (field: keyof RiskScores, now: number) => {
        const change = last.find((each) => each.field === field);
        return change ? Number(change.fromValue) : now;
      };
      return [[id, { probability: was("probability", probability), impact: was("impact", impact) }] as const];
    }),
  );
}

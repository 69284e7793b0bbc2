import { changeAskedKey } from "#shared/registers/change-request-key.ts";
import { DIGEST_KEY } from "#shared/reporting/digests.ts";
import type { Db, Tx } from "../db/client.ts";
import type { Standing } from "./standing.ts";

const NAMES = { id: true, code: true, nameAr: true, nameEn: true } as const;

/**
 * Change requests that wait for a decision, for each of the office but who asked. The bell told them when it was asked, so
 * a letter brings news as long as none was written since.
 */
export async function waitingRequests(db: Db | Tx): Promise<Standing[]> {
  const waiting = await db.changeRequest.findMany({
    where: { plan: { kind: "plan" }, state: "submitted" },
    select: {
      ...{ ...NAMES, requestedById: true, createdAt: true },
      program: { select: NAMES },
      requestedBy: { select: { nameAr: true, nameEn: true } },
    },
    orderBy: { createdAt: "asc" },
  });
  if (waiting.length === 0) return [];
  const people = await db.person.findMany({ where: { role: "pmo", isActive: true }, select: { id: true } });
  const standing: Standing[] = [];
  for (const { id: personId } of people) {
    const lastLetter = await lastDigestOf(db, personId);
    for (const { program, requestedBy: person, requestedById, createdAt, ...request } of waiting) {
      if (!program || !person || requestedById === personId) continue;
      standing.push({
        key: changeAskedKey(request.id, personId),
        personId,
        told: { kind: "changeRequested", data: { program, request, person } },
        isUnwritten: lastLetter === null || lastLetter < createdAt,
      });
    }
  }
  return standing;
}

async function lastDigestOf(db: Db | Tx, personId: string): Promise<Date | null> {
  const last = await db.outboxMessage.findFirst({
    where: { personId, dedupeKey: { startsWith: DIGEST_KEY } },
    select: { createdAt: true },
    orderBy: { createdAt: "desc" },
  });
  return last?.createdAt ?? null;
}

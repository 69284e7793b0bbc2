import type { KpiOwnersInput } from "#shared/contract/kpis.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db, Tx } from "../db/client.ts";
import { readAblePeople, requireOffered } from "../registers/people.ts";
import { type SubjectFacts, subjectFactsOf } from "../registers/subject.ts";
import type { Deps } from "../trpc/context.ts";

/** Who may answer for an indicator of a program, or of the whole plan: whoever may record its values; active people, by name. */
export async function ownersFor(db: Db | Tx, subject: SubjectFacts): Promise<readonly PersonRef[]> {
  const able = await readAblePeople(db, subject);
  return able.filter(({ abilities }) => abilities.includes("kpi.record")).map(({ person }) => person);
}

/** Whom the form of a new one offers; NOT_FOUND or FORBIDDEN for who may make none of that program. */
export async function listOwners(
  { db }: Deps,
  actor: Actor,
  { programId }: KpiOwnersInput,
): Promise<readonly PersonRef[]> {
  const subject = await subjectFactsOf(db, programId);
  requireAction(actor, "kpi.create", subject);
  return ownersFor(db, subject);
}

/** Throws INVALID_INPUT, `notInList`, for an owner who is not offered; who stood there before may stay. */
export async function requireOwner(
  tx: Tx,
  subject: SubjectFacts,
  id: string | null,
  before: string | null = null,
): Promise<void> {
  const offered = await ownersFor(tx, subject);
  requireOffered([{ path: "ownerId", offered, id, before }]);
}

import type { RiskOffers, RiskOffersInput } from "#shared/contract/risks.ts";
import type { Actor } from "../access/actor.ts";
import type { Db, Tx } from "../db/client.ts";
import { readAnswerers, requireSubject } from "../registers/offers.ts";
import { requireOffered } from "../registers/people.ts";
import type { SubjectFacts } from "../registers/subject.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";

/** Whom and what a new risk may name. NOT_FOUND or FORBIDDEN for who may raise none there. */
export async function readRiskOffers(
  { db }: Pick<Deps, "db">,
  actor: Actor,
  { programId }: RiskOffersInput,
): Promise<RiskOffers> {
  return offersFor(db, await requireSubject(db, actor, "risk.raise", programId), programId);
}

/** Whom and what a risk of a program, or of the whole plan (null), may name. */
export async function offersFor(
  db: Db | Tx,
  subject: SubjectFacts,
  programId: string | null,
): Promise<RiskOffers> {
  const milestones = await db.scheduleItem.findMany({
    where: { programId: programId ?? "", kind: "milestone" },
    orderBy: { position: "asc" },
    select: { id: true, code: true, nameAr: true, nameEn: true },
  });
  return { owners: await readAnswerers(db, subject, "risk.close"), milestones };
}

interface Named {
  readonly ownerId: string | null;
  readonly itemId: string | null;
}

/** Throws INVALID_INPUT, `notInList`, at each field that names what it may not; who stood there `before` may stay. */
export async function requireRiskNamed(
  tx: Tx,
  subject: SubjectFacts,
  { programId, ownerId, itemId }: Named & { readonly programId: string | null },
  before?: Named,
): Promise<void> {
  const { owners, milestones } = await offersFor(tx, subject, programId);
  requireOffered([{ path: "ownerId", offered: owners, id: ownerId, before: before?.ownerId }]);
  if (itemId === null || itemId === before?.itemId) return;
  if (milestones.some(({ id }) => id === itemId)) return;
  throw new AppError("INVALID_INPUT", { problems: [{ path: "itemId", rule: "milestoneOfAnother" }] });
}

import type { DecisionActNotice } from "#shared/contract/notifications.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db/client.ts";
import { notify } from "../notifications/notify.ts";
import type { StoredDecision } from "./stored.ts";

interface Telling {
  readonly actor: Actor;
  readonly decision: StoredDecision;
}

/** Tells who is asked for a decision, by mail too; once for a day that it is wanted by. */
export async function tellWanted(tx: Tx, clock: Clock, telling: Telling): Promise<void> {
  const { deciderId, id, dueDay } = telling.decision;
  await tell(tx, clock, telling, {
    kind: "decisionWanted",
    personIds: [deciderId],
    keyOf: (personId) => ["decisionWanted", id, dueDay, personId].join(":"),
    spokenOf: telling.actor.personId,
  });
}

/** Tells who asked, who carries it out and who answers for the program what was decided; anew when it is corrected. */
export async function tellTaken(tx: Tx, clock: Clock, telling: Telling): Promise<void> {
  const { id, programId, askedById, assigneeId, deciderId, version } = telling.decision;
  const roles = await tx.programRole.findMany({
    where: { programId: programId ?? "", role: { in: ["owner", "deputy"] } },
    select: { personId: true },
  });
  await tell(tx, clock, telling, {
    kind: "decisionTaken",
    personIds: [askedById, assigneeId, ...roles.map(({ personId }) => personId)],
    keyOf: (personId) => ["decisionTaken", id, version, personId].join(":"),
    spokenOf: deciderId,
  });
}

interface Words {
  readonly kind: "decisionWanted" | "decisionTaken";
  readonly personIds: readonly (string | null)[];
  readonly keyOf: (personId: string) => string;
  /** Whose act it is told as. */
  readonly spokenOf: string | null;
}

/** Each active one of them once, but for who acts. */
async function tell(
  tx: Tx,
  clock: Clock,
  { actor, decision }: Telling,
  { kind, personIds, keyOf, spokenOf }: Words,
): Promise<void> {
  const person = await tx.person.findUniqueOrThrow({
    where: { id: spokenOf ?? actor.personId },
    select: { nameAr: true, nameEn: true },
  });
  const told = await tx.person.findMany({
    where: { isActive: true, id: { in: personIds.flatMap((id) => id ?? []), not: actor.personId } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const { id, code, nameAr, nameEn, dueDay } = decision;
  const data: DecisionActNotice = {
    decision: { id, code, nameAr, nameEn },
    day: dueDay as IsoDay,
    person,
  };
  const notices = told.map(({ id: personId }) => ({
    personId,
    told: { kind, data },
    dedupeKey: keyOf(personId),
  }));
  await notify(tx, clock, notices, { byMail: true });
}

import type { BilingualName } from "#shared/contract/names.ts";
import type { Told } from "#shared/contract/notifications.ts";
import type { Tx } from "../db/client.ts";
import { notify } from "../notifications/notify.ts";
import type { Acting } from "./write.ts";

/** Who acts, and whether it is part of a greater act. */
export type TellingActor = Pick<Acting, "clock" | "actor" | "gathered">;

/** What is told of an act, to whom, and as whose. */
export interface Telling {
  /** May name nobody, or somebody twice. */
  readonly personIds: readonly (string | null)[];
  /** Whose act it is told as; who acts, without it. */
  readonly spokenOf?: string | null;
  readonly toldBy: (person: BilingualName) => Told;
  /** What must not be told this person twice. */
  readonly keyOf: (personId: string) => string;
}

/**
 * Tells each active one of them once, but for who acts; by mail too, unless it is part of a greater act: a sheet of a
 * hundred rows rings the bell and fills nobody's mailbox.
 */
export async function tellPeople(
  tx: Tx,
  { clock, actor, gathered }: TellingActor,
  { personIds, spokenOf, toldBy, keyOf }: Telling,
): Promise<void> {
  const people = await tx.person.findMany({
    where: { isActive: true, id: { in: personIds.flatMap((id) => id ?? []), not: actor.personId } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  if (people.length === 0) return;
  const person = await tx.person.findUniqueOrThrow({
    where: { id: spokenOf ?? actor.personId },
    select: { nameAr: true, nameEn: true },
  });
  const told = toldBy(person);
  const notices = people.map(({ id: personId }) => ({ personId, told, dedupeKey: keyOf(personId) }));
  await notify(tx, clock, notices, { byMail: gathered === undefined });
}

/** Who answers for a program: its owner and deputies; nobody for the whole plan. */
export async function answerableFor(tx: Tx, programId: string | null): Promise<string[]> {
  const roles = await tx.programRole.findMany({
    where: { programId: programId ?? "", role: { in: ["owner", "deputy"] } },
    select: { personId: true },
  });
  return roles.map(({ personId }) => personId);
}

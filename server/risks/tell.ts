import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db/client.ts";
import { tellPeople } from "../registers/tell.ts";
import type { StoredRisk } from "./stored.ts";

/** Tells whoever answers for a risk that it is theirs; once for a day that its response is due on. */
export async function tellRiskOwner(tx: Tx, clock: Clock, actor: Actor, risk: StoredRisk): Promise<void> {
  const { id, code, nameAr, nameEn, ownerId, dueDay } = risk;
  if (dueDay === null) return;
  await tellPeople(tx, clock, actor, {
    personIds: [ownerId],
    toldBy: (person) => ({
      kind: "riskAssigned",
      data: { risk: { id, code, nameAr, nameEn }, day: dueDay as IsoDay, person },
    }),
    keyOf: (personId) => ["riskAssigned", id, dueDay, personId].join(":"),
  });
}

import type { IsoDay } from "#shared/units.ts";
import type { Tx } from "../db/client.ts";
import { type TellingActor, tellPeople } from "../registers/tell.ts";
import type { StoredRisk } from "./stored.ts";

/** Tells whoever answers for a risk that it is theirs; once for a day that its response is due on. */
export async function tellRiskOwner(tx: Tx, acting: TellingActor, risk: StoredRisk): Promise<void> {
  const { id, code, nameAr, nameEn, ownerId, dueDay } = risk;
  if (dueDay === null) return;
  await tellPeople(tx, acting, {
    personIds: [ownerId],
    toldBy: (person) => ({
      kind: "riskAssigned",
      data: { risk: { id, code, nameAr, nameEn }, day: dueDay as IsoDay, person },
    }),
    keyOf: (personId) => ["riskAssigned", id, dueDay, personId].join(":"),
  });
}

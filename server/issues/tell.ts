import type { IsoDay } from "#shared/units.ts";
import type { Tx } from "../db/client.ts";
import { type TellingActor, tellPeople } from "../registers/tell.ts";
import type { StoredIssue } from "./stored.ts";

/** Tells whoever answers for an issue that it is theirs; once for a day that its action is due on. */
export async function tellIssueOwner(tx: Tx, acting: TellingActor, issue: StoredIssue): Promise<void> {
  const { id, code, nameAr, nameEn, ownerId, dueDay } = issue;
  if (dueDay === null) return;
  await tellPeople(tx, acting, {
    personIds: [ownerId],
    toldBy: (person) => ({
      kind: "issueAssigned",
      data: { issue: { id, code, nameAr, nameEn }, day: dueDay as IsoDay, person },
    }),
    keyOf: (personId) => ["issueAssigned", id, dueDay, personId].join(":"),
  });
}

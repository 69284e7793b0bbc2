import type { BilingualName } from "#shared/contract/names.ts";
import type { DecisionActNotice } from "#shared/contract/notifications.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Tx } from "../db/client.ts";
import { answerableFor, type TellingActor, tellPeople } from "../registers/tell.ts";
import type { StoredDecision } from "./stored.ts";

/** Tells who is asked for a decision, by mail too; once for a day that it is wanted by. */
export async function tellWanted(tx: Tx, acting: TellingActor, decision: StoredDecision): Promise<void> {
  const { deciderId, id, dueDay } = decision;
  await tellPeople(tx, acting, {
    personIds: [deciderId],
    toldBy: (person) => ({ kind: "decisionWanted", data: noticeOf(decision, person) }),
    keyOf: (personId) => ["decisionWanted", id, dueDay, personId].join(":"),
  });
}

/** Tells who asked, who carries it out and who answers for the program what was decided; anew when it is corrected. */
export async function tellTaken(tx: Tx, acting: TellingActor, decision: StoredDecision): Promise<void> {
  const { id, programId, askedById, assigneeId, deciderId, version } = decision;
  await tellPeople(tx, acting, {
    personIds: [askedById, assigneeId, ...(await answerableFor(tx, programId))],
    spokenOf: deciderId,
    toldBy: (person) => ({ kind: "decisionTaken", data: noticeOf(decision, person) }),
    keyOf: (personId) => ["decisionTaken", id, version, personId].join(":"),
  });
}

function noticeOf(
  { id, code, nameAr, nameEn, dueDay }: StoredDecision,
  person: BilingualName,
): DecisionActNotice {
  return { decision: { id, code, nameAr, nameEn }, day: dueDay as IsoDay, person };
}

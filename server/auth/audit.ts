import type { Clock } from "../clock.ts";
import { type Db, inTx } from "../db/client.ts";
import { recordEvent } from "../history/record.ts";
import type { RequestInfo } from "../trpc/context.ts";

export type SignInAct = "system.signedIn" | "system.signInFailed" | "system.signedOut";

/**
 * Keeps who came and went. What was typed is never kept: people type passwords into the e-mail field, so an
 * unknown e-mail leaves only its address.
 */
export async function recordSignIn(
  { db, clock }: { db: Db; clock: Clock },
  act: SignInAct,
  personId: string | null,
  { requestId, address }: RequestInfo,
): Promise<void> {
  const event = {
    at: clock.now(),
    day: clock.today(),
    actorId: act === "system.signInFailed" ? null : personId,
    action: act,
    subjectType: "person",
    subjectId: personId ?? "unknown",
    requestId,
    address,
  };
  await inTx(db, (tx) => recordEvent(tx, event, []));
}

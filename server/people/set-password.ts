import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { AccountWriter } from "../auth/port.ts";
import { inTx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";

/**
 * Gives the person with this e-mail a new password and ends their sessions. Throws NOT_FOUND, or INVALID_INPUT
 * for a weak password. History keeps that it happened, nothing of the password.
 */
export async function setPassword(
  { db, clock }: Deps,
  accounts: AccountWriter,
  actor: Actor,
  input: { email: string; password: string },
  request: RequestInfo,
): Promise<void> {
  requireAction(actor, "person.update", { kind: "none" });
  const email = accounts.normaliseEmail(input.email);
  const person = await db.person.findUnique({ where: { email }, select: { id: true } });
  if (!person) throw new AppError("NOT_FOUND", {});
  const hash = await accounts.hashNewPassword(input.password, { email });
  const event = {
    ...actedBy(clock, actor, request),
    action: "system.passwordSet",
    subjectType: "person",
    subjectId: person.id,
  };
  await inTx(db, async (tx) => {
    await accounts.writePassword(tx, person.id, hash);
    await recordEvent(tx, event, []);
  });
}

import { randomUUID } from "node:crypto";
import type { MailTestView } from "#shared/contract/outbox.ts";
import type { Actor } from "../access/actor.ts";
import { toMailFailure } from "../mail/failure.ts";
import type { MailPort } from "../mail/port.ts";
import type { Deps } from "../trpc/context.ts";
import { ADDRESSEE, testLetter } from "./letter.ts";
import { messageIdOf } from "./message-id.ts";

/** Sends a letter to whoever asks, at once and past the outbox, and says what became of it. */
export async function sendTest(
  { db }: Pick<Deps, "db">,
  mail: MailPort,
  { personId }: Actor,
): Promise<MailTestView> {
  const to = await db.person.findUniqueOrThrow({ where: { id: personId }, select: ADDRESSEE });
  const messageId = messageIdOf(`test:${randomUUID()}`, mail.server?.from ?? "");
  try {
    await mail.send(testLetter({ messageId, to, publicUrl: mail.publicUrl }));
    return { to: to.email, failure: null };
  } catch (error) {
    const { reason, detail } = toMailFailure(error);
    return { to: to.email, failure: { reason, detail } };
  }
}

import type { MailContent, MailFailureReason, MailFailureView } from "#shared/contract/outbox.ts";
import { DIGEST_KEY } from "#shared/reporting/digests.ts";
import { toMailFailure } from "../mail/failure.ts";
import type { MailFailure, MailPort, MailServer } from "../mail/port.ts";
import { stillStanding } from "../reminders/read.ts";
import type { Deps } from "../trpc/context.ts";
import { MAX_ATTEMPTS, waitAfter } from "./backoff.ts";
import { ADDRESSEE, notificationLetter } from "./letter.ts";
import { messageIdOf } from "./message-id.ts";

/** A letter that nobody tried to send for so long after its time is of no use any more. */
const EXPIRES_AFTER_MS = 3 * 24 * 3_600_000;

export interface Outbox {
  readonly mail: MailPort;
  /** 0 to 1. */
  readonly chance: () => number;
}

/**
 * Sends every letter whose time has come, one by one, until `signal` aborts. A letter is claimed by moving its next
 * attempt into the future before it is sent, and marked when the mail server has taken it; a server that dies in
 * between sends it once more, under the same Message-ID, and never loses it (docs/decisions/0015).
 */
export async function sendDue(deps: Deps, outbox: Outbox, signal: AbortSignal): Promise<void> {
  await buryExpired(deps);
  const { server } = outbox.mail;
  while (server !== null && !signal.aborted) {
    const message = await claimNext(deps, outbox);
    if (message === null) return;
    const content = await contentNow(deps, message);
    if (content === null) {
      await deps.db.outboxMessage.delete({ where: { id: message.id } });
      continue;
    }
    const failure = await trySending(message, content, { ...outbox, server }, signal);
    // Stopped under way: the claim runs out and the letter is tried again.
    if (failure !== null && signal.aborted) return;
    await settle(deps, message, failure);
    // What keeps one letter back keeps the others back, too: they wait for the next round, each untried.
    if (failure !== null && isOfServer(failure.reason)) return;
  }
}

async function buryExpired({ db, clock }: Deps): Promise<void> {
  const oldest = new Date(clock.now().getTime() - EXPIRES_AFTER_MS);
  await db.outboxMessage.updateMany({
    where: { state: "pending", nextAttemptAt: { lt: oldest } },
    data: { state: "dead", lastError: errorOf({ reason: "expired", detail: "" }) },
  });
}

type Claimed = NonNullable<Awaited<ReturnType<typeof claimNext>>>;

/** The next letter that is due, claimed; null when there is none. */
async function claimNext({ db, clock }: Deps, { chance }: Outbox) {
  const now = clock.now();
  const due = await db.outboxMessage.findFirst({
    where: { state: "pending", nextAttemptAt: { lte: now } },
    orderBy: [{ nextAttemptAt: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, dedupeKey: true, personId: true, data: true, attempts: true },
      person: { select: { ...ADDRESSEE, isActive: true } },
    },
  });
  if (due === null) return null;
  const attempts = due.attempts + 1;
  await db.outboxMessage.update({
    where: { id: due.id },
    data: { attempts, nextAttemptAt: new Date(now.getTime() + waitAfter(attempts, chance())) },
  });
  return { ...due, attempts };
}

/** What a letter says by now: a digest only what still stands; null when that is nothing. */
async function contentNow(deps: Deps, { dedupeKey, data, personId }: Claimed): Promise<MailContent | null> {
  const content = JSON.parse(data) as MailContent;
  if (!dedupeKey.startsWith(DIGEST_KEY)) return content;
  const told = await stillStanding(deps, personId, content.told);
  return told.length === 0 ? null : { ...content, told };
}

interface Sender extends Outbox {
  readonly server: MailServer;
}

async function trySending(
  { dedupeKey, person }: Claimed,
  content: MailContent,
  { mail, server }: Sender,
  signal: AbortSignal,
): Promise<Failure | null> {
  if (!person.isActive) return { reason: "personSuspended", detail: "", isPermanent: true };
  const sending = { messageId: messageIdOf(dedupeKey, server.from), to: person, publicUrl: mail.publicUrl };
  try {
    await mail.send(notificationLetter(sending, content), signal);
    return null;
  } catch (error) {
    return toMailFailure(error);
  }
}

type Failure = Pick<MailFailure, "reason" | "detail" | "isPermanent">;

async function settle(
  { db, clock, log }: Deps,
  { id, attempts }: Claimed,
  failure: Failure | null,
): Promise<void> {
  if (failure === null) {
    await db.outboxMessage.update({
      where: { id },
      data: { state: "sent", sentAt: clock.now(), lastError: "" },
    });
    return;
  }
  const isDead = failure.isPermanent || attempts >= MAX_ATTEMPTS;
  log.warn(
    { messageId: id, attempts, isDead, reason: failure.reason, detail: failure.detail },
    "mail not sent",
  );
  const lastError = errorOf(failure);
  await db.outboxMessage.update({
    where: { id },
    data: isDead ? { state: "dead", lastError } : { lastError },
  });
}

function errorOf({ reason, detail }: MailFailureView): string {
  return JSON.stringify({ reason, detail } satisfies MailFailureView);
}

const OF_SERVER: readonly MailFailureReason[] = [
  "unreachable",
  "timedOut",
  "insecure",
  "signInRefused",
  "senderRefused",
];

function isOfServer(reason: MailFailureReason): boolean {
  return OF_SERVER.includes(reason);
}

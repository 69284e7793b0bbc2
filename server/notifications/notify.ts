import { randomUUID } from "node:crypto";
import type { Told } from "#shared/contract/notifications.ts";
import type { MailContent } from "#shared/contract/outbox.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db/client.ts";

/** One thing that one person is told. */
export interface Notice {
  readonly personId: string;
  readonly told: Told;
  /** What was told under a key is not told again, ever; null where nothing could tell the same thing twice. */
  readonly dedupeKey: string | null;
}

/**
 * The one way to tell people something: it stands in their notifications, and with `byMail` in a letter of its own,
 * which `server/outbox` sends once the caller's transaction is kept. Gives what was told before to nobody, and says
 * how many were told now.
 */
export async function notify(
  tx: Tx,
  clock: Clock,
  notices: readonly Notice[],
  { byMail }: { readonly byMail: boolean },
): Promise<number> {
  const fresh = await withoutTold(tx, notices);
  const rows = fresh.map(({ personId, told, dedupeKey }) => ({
    ...{ id: randomUUID(), personId, dedupeKey, kind: told.kind },
    ...subjectOf(told),
    ...{ data: JSON.stringify(told.data), createdAt: clock.now() },
  }));
  await tx.notification.createMany({ data: rows });
  if (!byMail) return rows.length;
  for (const [index, { personId, told, dedupeKey }] of fresh.entries()) {
    const key = `notice:${dedupeKey ?? rows[index]?.id ?? ""}`;
    await putInOutbox(tx, clock, { key, personId, told: [told] });
  }
  return rows.length;
}

function subjectOf({ data }: Told) {
  if ("subject" in data) return data.subject;
  if ("decision" in data) return { subjectType: "decision", subjectId: data.decision.id };
  if ("risk" in data) return { subjectType: "risk", subjectId: data.risk.id };
  if ("issue" in data) return { subjectType: "issue", subjectId: data.issue.id };
  return { subjectType: "program", subjectId: data.program.id };
}

async function withoutTold(tx: Tx, notices: readonly Notice[]): Promise<readonly Notice[]> {
  const keys = notices.flatMap(({ dedupeKey }) => dedupeKey ?? []);
  const held = await tx.notification.findMany({
    where: { dedupeKey: { in: keys } },
    select: { dedupeKey: true },
  });
  const seen = new Set(held.map(({ dedupeKey }) => dedupeKey));
  return notices.filter(({ dedupeKey }) => {
    if (dedupeKey === null) return true;
    const isFresh = !seen.has(dedupeKey);
    seen.add(dedupeKey);
    return isFresh;
  });
}

/** A letter that is to be sent. */
export interface OutgoingMail {
  /** One letter per key, ever; its Message-ID follows from it. */
  readonly key: string;
  readonly personId: string;
  readonly told: readonly Told[];
}

/** Keeps a letter until a mail server has taken it; nothing when one of its key is there. */
export async function putInOutbox(
  tx: Tx,
  clock: Clock,
  { key, personId, told }: OutgoingMail,
): Promise<void> {
  const content: MailContent = { day: clock.today(), told };
  const at = clock.now();
  await tx.outboxMessage.upsert({
    where: { dedupeKey: key },
    create: {
      ...{ dedupeKey: key, personId, kind: "notifications", data: JSON.stringify(content) },
      ...{ nextAttemptAt: at, createdAt: at },
    },
    update: {},
  });
}

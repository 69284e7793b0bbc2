import {
  type MailContent,
  type MailFailureView,
  OUTBOX_SHOWN,
  OUTBOX_STATES,
  type OutboxMessageView,
  type OutboxReadInput,
  type OutboxState,
  type OutboxView,
} from "#shared/contract/outbox.ts";
import type { Db } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { MailPort } from "../mail/port.ts";
import type { Deps } from "../trpc/context.ts";

const messageSelect = {
  id: true,
  data: true,
  state: true,
  attempts: true,
  createdAt: true,
  nextAttemptAt: true,
  sentAt: true,
  lastError: true,
  person: { select: { nameAr: true, nameEn: true, email: true } },
} as const satisfies Prisma.OutboxMessageSelect;

/** The state of the mail, and the letters of one state, the newest first. */
export async function readOutbox(
  { db }: Pick<Deps, "db">,
  mail: MailPort,
  { state }: OutboxReadInput,
): Promise<OutboxView> {
  const rows = await db.outboxMessage.findMany({
    where: { state },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: OUTBOX_SHOWN,
    select: messageSelect,
  });
  return { server: mail.server, counts: await countStates(db), messages: rows.map(toView) };
}

async function countStates(db: Db): Promise<Record<OutboxState, number>> {
  const groups = await db.outboxMessage.groupBy({ by: ["state"], _count: true });
  const countOf = (state: OutboxState) => groups.find((group) => group.state === state)?._count ?? 0;
  const counts = OUTBOX_STATES.map((state): [OutboxState, number] => [state, countOf(state)]);
  return Object.fromEntries(counts) as Record<OutboxState, number>;
}

type Row = Prisma.OutboxMessageGetPayload<{ select: typeof messageSelect }>;

function toView({ id, person, attempts, ...row }: Row): OutboxMessageView {
  const state = row.state as OutboxState;
  return {
    ...{ id, person, state, attempts },
    content: JSON.parse(row.data) as MailContent,
    createdAt: row.createdAt.toISOString(),
    nextAttemptAt: state === "pending" ? row.nextAttemptAt.toISOString() : null,
    sentAt: row.sentAt?.toISOString() ?? null,
    failure: row.lastError === "" ? null : (JSON.parse(row.lastError) as MailFailureView),
  };
}

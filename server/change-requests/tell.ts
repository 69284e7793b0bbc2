import type { ChangeRequestNotice } from "#shared/contract/notifications.ts";
import type { ChangeRequestState } from "#shared/registers/change-request-cycle.ts";
import { changeAskedKey } from "#shared/registers/change-request-key.ts";
import type { Actor } from "../access/actor.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db/client.ts";
import { notify } from "../notifications/notify.ts";
import type { WholeRequest } from "./stored.ts";

const NAMES = { nameAr: true, nameEn: true } as const;

/**
 * Tells the office and executives that a change is asked for, but not who asked. To the office mail follows with the
 * morning's digest; executives see it at the bell, when they come.
 */
export async function tellAsked(tx: Tx, clock: Clock, id: string): Promise<void> {
  const { requestedById, requestedBy, program, ...request } = await tx.changeRequest.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ id: true, code: true, ...NAMES, requestedById: true },
      program: { select: { id: true, code: true, ...NAMES } },
      requestedBy: { select: NAMES },
    },
  });
  if (!program || !requestedBy) return;
  const deciders = await tx.person.findMany({
    where: { role: { in: ["pmo", "executive"] }, isActive: true, id: { not: requestedById ?? "" } },
    select: { id: true },
  });
  const data: ChangeRequestNotice = { program, request, person: requestedBy };
  const notices = deciders.map(({ id: personId }) => ({
    personId,
    told: { kind: "changeRequested" as const, data },
    dedupeKey: changeAskedKey(id, personId),
  }));
  await notify(tx, clock, notices, { byMail: false });
}

/** Calls the asking read for everybody: it waits for nobody any more, and stays in the list. */
export async function untellAsked(tx: Tx, clock: Clock, id: string): Promise<void> {
  await tx.notification.updateMany({
    where: { readAt: null, dedupeKey: { startsWith: changeAskedKey(id) } },
    data: { readAt: clock.now() },
  });
}

interface DecidedRequest {
  readonly request: WholeRequest;
  readonly decider: Actor;
  readonly state: ChangeRequestState;
}

/** Tells who asked what became of it, at once and by mail: their plans wait for it. */
export async function tellDecided(
  tx: Tx,
  clock: Clock,
  { request: { id, code, nameAr, nameEn, program, requestedById }, decider, state }: DecidedRequest,
): Promise<void> {
  await untellAsked(tx, clock, id);
  if (requestedById === null) return;
  const person = await tx.person.findUniqueOrThrow({ where: { id: decider.personId }, select: NAMES });
  const { isPublished: _isPublished, ...named } = program;
  const data: ChangeRequestNotice = { program: named, request: { id, code, nameAr, nameEn }, person };
  const kind = state === "approved" ? "changeApproved" : "changeRefused";
  const dedupeKey = `changeRequestDecided:${id}`;
  await notify(tx, clock, [{ personId: requestedById, told: { kind, data }, dedupeKey }], { byMail: true });
}

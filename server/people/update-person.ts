import type { PersonUpdateInput, PersonView } from "#shared/contract/people.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { AccountWriter } from "../auth/port.ts";
import { inTx, type Tx } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { personConflict } from "./conflict.ts";
import { PERSON_FIELDS, PERSON_VIEW, toPersonView } from "./view.ts";

type Stored = Prisma.PersonGetPayload<{ select: typeof PERSON_FIELDS }>;

/**
 * Changes a person's role, or shuts them out and lets them back in; it counts from their next request. Throws
 * NOT_FOUND, VERSION_CONFLICT, and INVALID_INPUT when nobody would be left to administer.
 */
export async function updatePerson(
  deps: Deps,
  accounts: AccountWriter,
  actor: Actor,
  input: PersonUpdateInput,
  request: RequestInfo,
): Promise<PersonView> {
  requireAction(actor, "person.update", { kind: "none" });
  return inTx(deps.db, async (tx) => {
    const stored = await tx.person.findUnique({ where: { id: input.id }, select: PERSON_FIELDS });
    if (!stored) throw new AppError("NOT_FOUND", {});
    if (stored.version !== input.version) throw await personConflict(tx, stored, input);
    const wanted = { role: input.role ?? stored.role, isActive: input.isActive ?? stored.isActive };
    await requireAdministratorLeft(tx, stored, wanted);
    const after = await tx.person.update({
      where: { id: input.id },
      data: { ...wanted, version: { increment: 1 } },
      select: PERSON_FIELDS,
    });
    if (!after.isActive) await accounts.endSessions(tx, after.id);
    await record(tx, deps, { actor, request, before: stored, after });
    const row = await tx.person.findUniqueOrThrow({ where: { id: input.id }, select: PERSON_VIEW });
    return toPersonView(row);
  });
}

async function requireAdministratorLeft(
  tx: Tx,
  stored: Stored,
  wanted: { role: string; isActive: boolean },
): Promise<void> {
  const isAdministrator = stored.role === "administrator" && stored.isActive;
  const staysAdministrator = wanted.role === "administrator" && wanted.isActive;
  if (!isAdministrator || staysAdministrator) return;
  const others = await tx.person.count({
    where: { role: "administrator", isActive: true, id: { not: stored.id } },
  });
  if (others > 0) return;
  const path = wanted.isActive ? "role" : "isActive";
  throw new AppError("INVALID_INPUT", { problems: [{ path, rule: "lastAdministrator" }] });
}

interface Done {
  readonly actor: Actor;
  readonly request: RequestInfo;
  readonly before: Stored;
  readonly after: Stored;
}

async function record(tx: Tx, { clock }: Deps, { actor, request, before, after }: Done): Promise<void> {
  const event = {
    ...actedBy(clock, actor, request),
    action: "person.update",
    subjectType: "person",
    subjectId: after.id,
  };
  await recordEvent(tx, event, [{ entity: "person", entityId: after.id, programId: null, before, after }]);
}

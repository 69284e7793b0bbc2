import type { PersonCreateInput, PersonView } from "#shared/contract/people.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { AccountWriter } from "../auth/port.ts";
import { inTx, type Tx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { PERSON_FIELDS, PERSON_VIEW, toPersonView } from "./view.ts";

/**
 * Adds a person who can sign in at once with the given password. Throws INVALID_INPUT when the e-mail is taken
 * or the password weak.
 */
export async function createPerson(
  deps: Deps,
  accounts: AccountWriter,
  actor: Actor,
  input: PersonCreateInput,
  request: RequestInfo,
): Promise<PersonView> {
  requireAction(actor, "person.create", { kind: "none" });
  const { password, ...person } = input;
  const email = accounts.normaliseEmail(input.email);
  const hash = await accounts.hashNewPassword(password, { email });
  return inTx(deps.db, async (tx) => {
    await requireFreeEmail(tx, email);
    const created = await tx.person.create({ data: { ...person, email }, select: PERSON_FIELDS });
    await accounts.writePassword(tx, created.id, hash);
    await recordEvent(
      tx,
      {
        ...actedBy(deps.clock, actor, request),
        action: "person.create",
        subjectType: "person",
        subjectId: created.id,
      },
      [{ entity: "person", entityId: created.id, programId: null, before: null, after: created }],
    );
    const row = await tx.person.findUniqueOrThrow({ where: { id: created.id }, select: PERSON_VIEW });
    return toPersonView(row);
  });
}

async function requireFreeEmail(tx: Tx, email: string): Promise<void> {
  const holder = await tx.person.findUnique({ where: { email }, select: { id: true } });
  if (holder) throw new AppError("INVALID_INPUT", { problems: [{ path: "email", rule: "taken" }] });
}

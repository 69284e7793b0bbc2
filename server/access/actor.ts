import type { Role } from "#shared/permissions/actions.ts";
import { ROLES } from "#shared/permissions/actions.ts";
import type { Db, Tx } from "../db/client.ts";

/** Who acts, as far as any decision needs to know them. Made anew for every request. */
export interface Actor {
  readonly personId: string;
  readonly role: Role;
  /** Programs that this person owns or deputises. */
  readonly programIds: ReadonlySet<string>;
  /** The product itself: the seed, the command line. */
  readonly isSystem?: true;
  /** Looks at a day that was named: nothing is offered to be done there. */
  readonly onlyReads?: true;
  /** Asks something of a scenario, where other things may be done than on the plan. */
  readonly isInScenario?: true;
}

const ANSWERING_ROLES = ["owner", "deputy"];

/** The product acting by itself; its audit rows name nobody. */
export function systemActor(): Actor {
  return { personId: "system", role: "administrator", programIds: new Set(), isSystem: true };
}

/** The person with their present role and programs; null when they are gone or no longer active. */
export async function loadActor(db: Db | Tx, personId: string): Promise<Actor | null> {
  const person = await db.person.findUnique({
    where: { id: personId },
    select: {
      id: true,
      role: true,
      isActive: true,
      programRoles: { where: { role: { in: ANSWERING_ROLES } }, select: { programId: true } },
    },
  });
  if (!person?.isActive) return null;
  return {
    personId: person.id,
    role: roleOf(person.role),
    programIds: new Set(person.programRoles.map((held) => held.programId)),
  };
}

/** A stored role; the least of them when the text is none that this version knows. */
export function roleOf(stored: string): Role {
  return ROLES.find((role) => role === stored) ?? "viewer";
}

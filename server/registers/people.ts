import type { PersonRef } from "#shared/contract/roadmap.ts";
import type { Action, Role } from "#shared/permissions/actions.ts";
import { abilitiesOn } from "../access/access.ts";
import { roleOf } from "../access/actor.ts";
import type { Db, Tx } from "../db/client.ts";
import { AppError } from "../trpc/errors.ts";
import type { SubjectFacts } from "./subject.ts";

const names = { id: true, nameAr: true, nameEn: true } as const;

/** The people whom entries name, by id. */
export async function readNamedPeople(
  db: Db | Tx,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string | null, PersonRef>> {
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(ids.flatMap((id) => id ?? []))] } },
    select: names,
  });
  return new Map(people.map((person) => [person.id, person]));
}

export interface AblePerson {
  readonly person: PersonRef;
  readonly role: Role;
  readonly abilities: readonly Action[];
}

/** Active people and what each may do about a program, or about the whole plan; by name. */
export async function readAblePeople(db: Db | Tx, subject: SubjectFacts): Promise<AblePerson[]> {
  const people = await db.person.findMany({
    where: { isActive: true },
    select: {
      ...names,
      role: true,
      programRoles: { where: { role: { in: ["owner", "deputy"] } }, select: { programId: true } },
    },
    orderBy: [{ nameAr: "asc" }, { id: "asc" }],
  });
  return people.map(({ role, programRoles, ...person }) => {
    const programIds = new Set(programRoles.map(({ programId }) => programId));
    const actor = { personId: person.id, role: roleOf(role), programIds };
    return { person, role: actor.role, abilities: abilitiesOn(actor, subject) };
  });
}

/** A field that names somebody: whom it may, whom it does, and who stood there before. */
export interface NamingField {
  readonly path: string;
  readonly offered: readonly PersonRef[];
  readonly id: string | null;
  readonly before: string | null | undefined;
}

/** Throws INVALID_INPUT, `notInList`, at each that names somebody not offered. Who stood there may stay: they may have left. */
export function requireOffered(fields: readonly NamingField[]): void {
  const refused = fields.filter(
    ({ offered, id, before }) => id !== before && !offered.some((person) => person.id === id),
  );
  if (refused.length === 0) return;
  throw new AppError("INVALID_INPUT", { problems: refused.map(({ path }) => ({ path, rule: "notInList" })) });
}

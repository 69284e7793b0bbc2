import type { Preferences, SessionView } from "#shared/contract/session.ts";
import { generalAbilities } from "../access/access.ts";
import { type Actor, roleOf } from "../access/actor.ts";
import type { AuthPort } from "../auth/port.ts";
import type { Deps } from "../trpc/context.ts";

/** Who is signed in and what they may do without a subject; for a visitor, whom the sample offers. */
export async function readSession(
  { db }: Pick<Deps, "db">,
  auth: AuthPort,
  actor: Actor | null,
): Promise<SessionView> {
  const samplePeople = (await auth.samplePeople()).map((person) => ({
    ...person,
    role: roleOf(person.role),
  }));
  const isSample = (await db.plan.count({ where: { kind: "plan", isSample: true } })) > 0;
  const person = actor && (await db.person.findUnique({ where: { id: actor.personId }, select: SELECT }));
  if (!person) return { person: null, abilities: [], isSample, samplePeople };
  const { language, digits, firstCalendar, role, ...rest } = person;
  return {
    person: { ...rest, role: roleOf(role), preferences: toPreferences({ language, digits, firstCalendar }) },
    abilities: generalAbilities(actor),
    isSample,
    samplePeople,
  };
}

const SELECT = {
  id: true,
  nameAr: true,
  nameEn: true,
  email: true,
  role: true,
  language: true,
  digits: true,
  firstCalendar: true,
} as const;

/** Stored preferences in the words of the contract; what this version does not know becomes the default. */
export function toPreferences(stored: Record<keyof Preferences, string>): Preferences {
  return {
    language: stored.language === "en" ? "en" : "ar",
    digits: stored.digits === "arab" ? "arab" : "latn",
    firstCalendar: stored.firstCalendar === "hijri" ? "hijri" : "gregorian",
  };
}

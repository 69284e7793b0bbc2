import type { Preferences, PreferencesInput } from "#shared/contract/session.ts";
import type { Actor } from "../access/actor.ts";
import type { Deps } from "../trpc/context.ts";
import { toPreferences } from "./read.ts";

/**
 * Keeps how the signed-in person likes to read: language, digits, first calendar. Fields left out stay. Nobody
 * else is concerned, so it neither raises the person's version nor is it history.
 */
export async function updatePreferences(
  { db }: Pick<Deps, "db">,
  actor: Actor,
  input: PreferencesInput,
): Promise<Preferences> {
  const data = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  const stored = await db.person.update({
    where: { id: actor.personId },
    data,
    select: { language: true, digits: true, firstCalendar: true },
  });
  return toPreferences(stored);
}

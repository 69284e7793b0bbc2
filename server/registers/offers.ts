import type { PersonRef } from "#shared/contract/roadmap.ts";
import type { Action } from "#shared/permissions/actions.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db, Tx } from "../db/client.ts";
import { readAblePeople } from "./people.ts";
import { type SubjectFacts, subjectFactsOf } from "./subject.ts";

/** Who may answer for an entry of a program, or of the whole plan: whoever may then say `action` of it. */
export async function readAnswerers(
  db: Db | Tx,
  subject: SubjectFacts,
  action: Action,
): Promise<PersonRef[]> {
  const people = await readAblePeople(db, subject);
  return people.filter(({ abilities }) => abilities.includes(action)).map(({ person }) => person);
}

/** The subject of a new entry, for who may do `action` to it; NOT_FOUND or FORBIDDEN otherwise. */
export async function requireSubject(
  db: Db | Tx,
  actor: Actor,
  action: Action,
  programId: string | null,
): Promise<SubjectFacts> {
  const subject = await subjectFactsOf(db, programId);
  requireAction(actor, action, subject);
  return subject;
}

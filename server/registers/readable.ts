import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db, Tx } from "../db/client.ts";
import { AppError } from "../trpc/errors.ts";
import { type SubjectFacts, subjectFactsOf } from "./subject.ts";

/** An entry that was found with what decides about it, for who may read it; NOT_FOUND otherwise, and where none was. */
export async function requireReadableEntry<Entry extends { readonly programId: string | null }>(
  db: Db | Tx,
  actor: Actor,
  found: Entry | null,
): Promise<{ readonly stored: Entry; readonly subject: SubjectFacts }> {
  if (!found) throw new AppError("NOT_FOUND", {});
  const subject = await subjectFactsOf(db, found.programId);
  requireAction(actor, "program.read", subject);
  return { stored: found, subject };
}

import type { PresenceInput, PresentPerson } from "#shared/contract/live.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { programOf } from "../access/program-of.ts";
import type { Db } from "../db/client.ts";
import { AppError } from "../trpc/errors.ts";
import type { PresenceBoard } from "./presence-board.ts";

/**
 * The others who have the record open for editing, at once and whenever that changes; the reader counts as there
 * until `signal` says to stop. NOT_FOUND for a record of a program that the reader may not read.
 */
export async function* watchPresence(
  { db, board }: { readonly db: Db; readonly board: PresenceBoard },
  actor: Actor,
  input: PresenceInput,
  signal: AbortSignal,
): AsyncGenerator<readonly PresentPerson[], never> {
  const program = await programOf(db, input);
  if (!program) throw new AppError("NOT_FOUND", {});
  requireAction(actor, "program.read", {
    kind: "program",
    programId: program.id,
    isPublished: program.isPublished,
  });
  const person = await db.person.findUniqueOrThrow({
    where: { id: actor.personId },
    select: { id: true, nameAr: true, nameEn: true },
  });
  return yield* board.sit(`${input.subjectType} ${input.subjectId}`, person, signal);
}

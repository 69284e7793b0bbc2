import type { Actor } from "../access/actor.ts";
import type { Tx } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import { AppError } from "../trpc/errors.ts";
import { readersOf, type Subject } from "./subject.ts";

/** What history keeps of a comment. */
export const COMMENT_FIELDS = {
  id: true,
  subjectType: true,
  subjectId: true,
  programId: true,
  authorId: true,
  body: true,
  editedAt: true,
  removedAt: true,
} as const satisfies Prisma.CommentSelect;

export type StoredComment = Prisma.CommentGetPayload<{ select: typeof COMMENT_FIELDS }>;

/** The people called, each once. Nobody may be called to what they may not read: INVALID_INPUT, `notInList`. */
export async function mentionsOf(
  tx: Tx,
  actor: Actor,
  subject: Subject,
  mentionedIds: readonly string[],
): Promise<string[]> {
  const wanted = [...new Set(mentionedIds)];
  if (wanted.length === 0) return [];
  const readers = new Set((await readersOf(tx, actor, subject)).map(({ id }) => id));
  if (wanted.every((id) => readers.has(id))) return wanted;
  throw new AppError("INVALID_INPUT", { problems: [{ path: "mentionedIds", rule: "notInList" }] });
}

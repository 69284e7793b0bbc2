import type { CommentSubjectType } from "#shared/contract/comments.ts";
import type { Action } from "#shared/permissions/actions.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { requireSubject, type Subject } from "./subject.ts";
import { COMMENT_FIELDS, type StoredComment } from "./write.ts";

interface CommentChange {
  readonly id: string;
  readonly action: Extract<Action, "comment.update" | "comment.remove">;
  /** Gives the comment as it then stands. */
  readonly write: (tx: Tx, comment: StoredComment, subject: Subject) => Promise<StoredComment>;
}

/**
 * Changes a comment that is still there, as one audited act. Throws NOT_FOUND when `actor` may not read its subject or
 * it was removed, FORBIDDEN when it is not theirs to change.
 */
export function changeComment(
  { db, clock }: Deps,
  actor: Actor,
  { id, action, write }: CommentChange,
  request: RequestInfo,
): Promise<void> {
  return inTx(db, async (tx) => {
    const before = await tx.comment.findUnique({ where: { id, removedAt: null }, select: COMMENT_FIELDS });
    if (!before) throw new AppError("NOT_FOUND", {});
    const subjectType = before.subjectType as CommentSubjectType;
    const subject = await requireSubject(tx, actor, { subjectType, subjectId: before.subjectId });
    requireAction(actor, action, { kind: "request", isOwn: before.authorId === actor.personId });
    const after = await write(tx, before, subject);
    const { programId } = before;
    const event = { action, subjectType: "comment", subjectId: id, programId };
    await recordEvent(tx, { ...actedBy(clock, actor, request), ...event }, [
      { entity: "comment", entityId: id, programId, before, after },
    ]);
  });
}

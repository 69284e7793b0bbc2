import type { CommentCreateInput } from "#shared/contract/comments.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { requireSubject } from "./subject.ts";
import { tellMentioned, tellThoseWhoAnswer } from "./tell.ts";
import { COMMENT_FIELDS, mentionsOf } from "./write.ts";

/**
 * Says something about a program, an item of it, a report or an entry of a register, and tells whom it calls and who
 * answers for what it is said of, in one transaction. Throws NOT_FOUND or FORBIDDEN by access; INVALID_INPUT when somebody is called who may not read it.
 */
export function createComment(
  { db, clock }: Deps,
  actor: Actor,
  input: CommentCreateInput,
  request: RequestInfo,
): Promise<{ readonly id: string }> {
  return inTx(db, async (tx) => {
    const subject = await requireSubject(tx, actor, input);
    requireAction(actor, "comment.create", subject.programFacts);
    const mentions = await mentionsOf(tx, actor, subject, input.mentionedIds);
    const { subjectType, subjectId, body } = input;
    const programId = subject.program?.id ?? null;
    const after = await tx.comment.create({
      data: {
        ...{ subjectType, subjectId, programId, body, authorId: actor.personId, createdAt: clock.now() },
        mentions: { create: mentions.map((personId) => ({ personId })) },
      },
      select: COMMENT_FIELDS,
    });
    const event = { action: "comment.create", subjectType: "comment", subjectId: after.id, programId };
    await recordEvent(tx, { ...actedBy(clock, actor, request), ...event }, [
      { entity: "comment", entityId: after.id, programId, before: null, after },
    ]);
    const told = await tellMentioned(tx, clock, { actor, subject, comment: after, personIds: mentions });
    await tellThoseWhoAnswer(tx, clock, { actor, subject, comment: after, except: told });
    return { id: after.id };
  });
}

import type { CommentUpdateInput } from "#shared/contract/comments.ts";
import type { Actor } from "../access/actor.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { changeComment } from "./change-comment.ts";
import { tellMentioned } from "./tell.ts";
import { COMMENT_FIELDS, mentionsOf } from "./write.ts";

/** Says one's own comment otherwise; whom it calls anew is told. Errors: `changeComment`, and those of a new one. */
export function updateComment(
  deps: Deps,
  actor: Actor,
  { id, body, mentionedIds }: CommentUpdateInput,
  request: RequestInfo,
): Promise<void> {
  const { clock } = deps;
  const change = {
    id,
    action: "comment.update",
    write: async (tx, _before, subject) => {
      const mentions = await mentionsOf(tx, actor, subject, mentionedIds);
      const comment = await tx.comment.update({
        where: { id },
        data: {
          body,
          editedAt: clock.now(),
          mentions: { deleteMany: {}, create: mentions.map((personId) => ({ personId })) },
        },
        select: COMMENT_FIELDS,
      });
      await tellMentioned(tx, clock, { actor, subject, comment, personIds: mentions });
      return comment;
    },
  } satisfies Parameters<typeof changeComment>[2];
  return changeComment(deps, actor, change, request);
}

import type { CommentsInput, CommentsView, CommentView } from "#shared/contract/comments.ts";
import { abilitiesOn } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { Deps } from "../trpc/context.ts";
import { readersOf, requireSubject } from "./subject.ts";

const person = { select: { id: true, nameAr: true, nameEn: true } } as const;

const COMMENT = {
  id: true,
  body: true,
  createdAt: true,
  editedAt: true,
  removedAt: true,
  author: person,
  mentions: { select: { person }, orderBy: { id: "asc" } },
} as const satisfies Prisma.CommentSelect;

/** What was said of a subject that `actor` may read, and whom they could call; NOT_FOUND otherwise. */
export async function listComments(
  { db }: Pick<Deps, "db">,
  actor: Actor,
  input: CommentsInput,
): Promise<CommentsView> {
  const subject = await requireSubject(db, actor, input);
  const comments = await db.comment.findMany({
    where: { subjectType: input.subjectType, subjectId: input.subjectId },
    select: COMMENT,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const abilities = abilitiesOn(actor, subject.programFacts).filter((action) => action === "comment.create");
  return {
    comments: comments.map((comment) => viewComment(actor, comment)),
    readers: abilities.length > 0 ? await readersOf(db, actor, subject) : [],
    abilities,
  };
}

function viewComment(
  actor: Actor,
  comment: Prisma.CommentGetPayload<{ select: typeof COMMENT }>,
): CommentView {
  const { id, author, body, mentions, createdAt, editedAt, removedAt } = comment;
  const isRemoved = removedAt !== null;
  const isOwn = author.id === actor.personId;
  const acts = abilitiesOn(actor, { kind: "request", isOwn }).filter((action) =>
    action.startsWith("comment."),
  );
  return {
    id,
    author,
    body: isRemoved ? "" : body,
    mentions: isRemoved ? [] : mentions.map((mention) => mention.person),
    at: createdAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
    isRemoved,
    abilities: isRemoved ? [] : acts,
  };
}

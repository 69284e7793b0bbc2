import type { CommentNotice } from "#shared/contract/notifications.ts";
import type { Actor } from "../access/actor.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db/client.ts";
import { notify } from "../notifications/notify.ts";
import { answerableFor } from "../registers/tell.ts";
import { readersOf, type Subject } from "./subject.ts";
import type { StoredComment } from "./write.ts";

/** So much of a comment stands in the notice of it. */
const EXCERPT_LENGTH = 140;

interface Telling {
  readonly actor: Actor;
  readonly subject: Subject;
  readonly comment: StoredComment;
}

/** Tells those whom a comment calls, also by mail; each once for a comment, however often it is edited. Gives their ids. */
export async function tellMentioned(
  tx: Tx,
  clock: Clock,
  { personIds, ...telling }: Telling & { readonly personIds: readonly string[] },
): Promise<ReadonlySet<string>> {
  const data = await noticeOf(tx, telling);
  const notices = personIds.map((personId) => ({
    personId,
    told: { kind: "commentMention", data } as const,
    dedupeKey: `comment ${telling.comment.id} ${personId}`,
  }));
  await notify(tx, clock, notices, { byMail: true });
  return new Set(personIds);
}

/** Tells those who answer for the program or the entry, in the product alone: talk is not worth a letter to each. */
export async function tellThoseWhoAnswer(
  tx: Tx,
  clock: Clock,
  { except, ...telling }: Telling & { readonly except: ReadonlySet<string> },
): Promise<void> {
  const { subject, comment, actor } = telling;
  const { program, entry } = subject;
  const answering = new Set([...(await answerableFor(tx, program?.id ?? null)), ...(entry?.people ?? [])]);
  const readers = await readersOf(tx, actor, subject);
  const others = readers.filter(({ id }) => answering.has(id) && !except.has(id));
  const data = await noticeOf(tx, telling);
  const notices = others.map(({ id: personId }) => ({
    personId,
    told: { kind: "commentAdded", data } as const,
    dedupeKey: `comment ${comment.id} ${personId}`,
  }));
  await notify(tx, clock, notices, { byMail: false });
}

async function noticeOf(tx: Tx, { actor, subject, comment }: Telling): Promise<CommentNotice> {
  const author = await tx.person.findUniqueOrThrow({
    where: { id: actor.personId },
    select: { nameAr: true, nameEn: true },
  });
  const { subjectType, subjectId, body } = comment;
  const { program, entry } = subject;
  const said = { program, author, subject: { subjectType, subjectId }, excerpt: excerptOf(body) };
  if (!entry) return said;
  const { code, nameAr, nameEn } = entry;
  return { ...said, entry: { code, nameAr, nameEn } };
}

/** The beginning of the first line, in whole words where it has any. */
function excerptOf(body: string): string {
  const [line = ""] = body.split("\n");
  if (line.length <= EXCERPT_LENGTH) return line;
  const cut = line.slice(0, EXCERPT_LENGTH);
  const lastSpace = cut.lastIndexOf(" ");
  return `${lastSpace > 0 ? cut.slice(0, lastSpace) : cut}…`;
}

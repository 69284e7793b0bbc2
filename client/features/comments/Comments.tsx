import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { refusalSentence } from "#client/requests/failures.ts";
import { usePastDay } from "#client/ui/address/use-past-day.ts";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { ErrorState } from "#client/ui/ErrorState/ErrorState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import { Skeleton } from "#client/ui/Skeleton/Skeleton.tsx";
import type { CommentSubjectType, CommentsView } from "#shared/contract/comments.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import { CommentItem, UnsentComment } from "./CommentItem.tsx";
import styles from "./Comments.module.css";
import { Composer } from "./Composer.tsx";
import { useCreateComment } from "./use-comment-acts.ts";

export interface CommentsProps {
  readonly subjectType: CommentSubjectType;
  readonly subjectId: string;
  /** Who reads and writes. */
  readonly person: PersonRef;
}

/** What was said of a subject, the oldest first, and where to say more. */
export function Comments({ subjectType, subjectId, person }: CommentsProps) {
  const words = useWords();
  const subject = { subjectType, subjectId };
  const list = useQuery(useTRPC().comments.list.queryOptions(subject));
  if (list.data) return <Talk key={subjectId} view={list.data} subject={subject} person={person} />;
  if (!list.isError) return <Skeleton lines={4} />;
  return <ErrorState sentence={refusalSentence(words, list.error)} onRetry={() => void list.refetch()} />;
}

interface TalkProps {
  readonly view: CommentsView;
  readonly subject: Pick<CommentsProps, "subjectType" | "subjectId">;
  readonly person: PersonRef;
}

function Talk({ view, subject, person }: TalkProps) {
  const { t } = useWords();
  const isPast = usePastDay() !== undefined;
  const { comments, readers, abilities } = isPast ? unwritable(view) : view;
  const create = useCreateComment();
  const mayWrite = abilities.includes("comment.create");
  const early = create.isPending ? create.variables : null;
  return (
    <section className={styles["talk"]} aria-label={t("comments.title")}>
      {comments.length === 0 && !early ? (
        <EmptyState icon="comment" title={t("comments.emptyTitle")}>
          {t(mayWrite ? "comments.emptyBody" : "comments.emptyRead")}
        </EmptyState>
      ) : (
        <ol className={styles["list"]} aria-live="polite" aria-relevant="additions">
          {comments.map((comment) => (
            <CommentItem key={comment.id} comment={comment} readers={readers} person={person} />
          ))}
          {early ? <UnsentComment author={person} body={early.body} /> : null}
        </ol>
      )}
      {mayWrite ? (
        <Composer
          label={t("comments.write")}
          sendLabel={t(create.isPending ? "comments.sending" : "comments.send")}
          place={`${person.id}.${subject.subjectId}`}
          readers={readers}
          isSending={create.isPending}
          isShownEarly
          onSend={({ body, mentionedIds }) =>
            create.mutateAsync({ ...subject, body, mentionedIds: [...mentionedIds] })
          }
        />
      ) : (
        <Notice tone="calm">{t(isPast ? "comments.past" : "comments.readOnly")}</Notice>
      )}
    </section>
  );
}

/** Talk is of today: over a page of a past day it is read, and nothing is done to it. */
function unwritable(view: CommentsView): CommentsView {
  return {
    ...view,
    abilities: [],
    comments: view.comments.map((comment) => ({ ...comment, abilities: [] })),
  };
}

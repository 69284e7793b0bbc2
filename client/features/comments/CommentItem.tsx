import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { CommentView } from "#shared/contract/comments.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import styles from "./Comments.module.css";
import { Composer } from "./Composer.tsx";
import { Instant } from "./Instant.tsx";
import { RemoveDialog } from "./RemoveDialog.tsx";
import { useUpdateComment } from "./use-comment-acts.ts";

interface CommentItemProps {
  readonly comment: CommentView;
  readonly readers: readonly PersonRef[];
  readonly person: PersonRef;
}

/** One comment: who said it and when, its words, whom it calls, and what its reader may do with it. */
export function CommentItem({ comment, readers, person }: CommentItemProps) {
  const { t } = useWords();
  const [opened, setOpened] = useState<"none" | "edit" | "remove">("none");
  const [wasEdited, setWasEdited] = useState(false);
  const { author, at, editedAt, isRemoved, body, mentions, abilities } = comment;
  const close = () => setOpened("none");
  if (isRemoved) {
    return (
      <Said author={author} when={<Instant at={at} />}>
        <Removed takesFocus={opened === "remove"} />
      </Said>
    );
  }
  const when = (
    <>
      <Instant at={at} />
      {editedAt === null ? null : <Instant at={editedAt}>{t("comments.edited")}</Instant>}
    </>
  );
  if (opened === "edit") {
    return (
      <Said author={author} when={when}>
        <EditComment
          comment={comment}
          readers={readers}
          person={person}
          onClose={() => {
            setWasEdited(true);
            close();
          }}
        />
      </Said>
    );
  }
  return (
    <Said author={author} when={when}>
      <CommentText body={body} />
      {mentions.length === 0 ? null : (
        <p className={styles["mentions"]}>
          {t("comments.mentioned")}{" "}
          {mentions.map((each) => (
            <span key={each.id} className={styles["mention"]}>
              <Name name={each} />
            </span>
          ))}
        </p>
      )}
      {abilities.length === 0 ? null : (
        <div className={styles["acts"]}>
          {abilities.includes("comment.update") ? (
            // Where the keyboard was before the form took its place.
            <Button size="small" variant="quiet" autoFocus={wasEdited} onPress={() => setOpened("edit")}>
              {t("common.edit")}
            </Button>
          ) : null}
          {abilities.includes("comment.remove") ? (
            <Button size="small" variant="quiet" onPress={() => setOpened("remove")}>
              {t("comments.remove")}
            </Button>
          ) : null}
        </div>
      )}
      {opened === "remove" ? <RemoveDialog comment={comment} onClose={close} /> : null}
    </Said>
  );
}

/** In place of what was said; who took it back goes on from here. */
function Removed({ takesFocus }: { readonly takesFocus: boolean }) {
  const { t } = useWords();
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus) place.current?.focus();
  }, [takesFocus]);
  return (
    <p ref={place} tabIndex={-1} className={styles["removed"]}>
      {t("comments.removed")}
    </p>
  );
}

/** One's own comment before the server has it. */
export function UnsentComment({ author, body }: { readonly author: PersonRef; readonly body: string }) {
  const { t } = useWords();
  return (
    <Said author={author} when={t("comments.sending")}>
      <CommentText body={body} />
    </Said>
  );
}

interface SaidProps {
  readonly author: PersonRef;
  readonly when: ReactNode;
  readonly children: ReactNode;
}

function Said({ author, when, children }: SaidProps) {
  return (
    <li className={styles["comment"]}>
      <p className={styles["head"]}>
        <strong className={styles["author"]}>
          <Name name={author} />
        </strong>
        <span className={styles["when"]}>{when}</span>
      </p>
      {children}
    </li>
  );
}

/** Plain text as it was typed: every line in its own direction, and none can turn what stands around it. */
function CommentText({ body }: { readonly body: string }) {
  return (
    <p className={styles["text"]} dir="auto">
      {body}
    </p>
  );
}

function EditComment({
  comment,
  readers,
  person,
  onClose,
}: CommentItemProps & { readonly onClose: () => void }) {
  const { t } = useWords();
  const update = useUpdateComment();
  const { id, body, mentions } = comment;
  const canRead = new Set(readers.map((reader) => reader.id));
  const mentionedIds = mentions.map((each) => each.id).filter((each) => canRead.has(each));
  return (
    <Composer
      label={t("comments.editLabel")}
      sendLabel={t(update.isPending ? "common.saving" : "common.save")}
      place={`${person.id}.${id}`}
      initial={{ body, mentionedIds }}
      readers={readers}
      isSending={update.isPending}
      takesFocus
      onSend={async (draft) => {
        await update.mutateAsync({ id, body: draft.body, mentionedIds: [...draft.mentionedIds] });
        onClose();
      }}
      onCancel={onClose}
    />
  );
}

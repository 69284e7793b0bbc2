import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { ActDialog } from "#client/ui/Dialog/ActDialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { tellDone } from "#client/ui/Toast/toasts.ts";
import type { CommentView } from "#shared/contract/comments.ts";
import { chooseName, isolate } from "#shared/i18n/words.ts";
import { useRemoveComment } from "./use-comment-acts.ts";

interface RemoveDialogProps {
  readonly comment: CommentView;
  readonly onClose: () => void;
}

/** Asked before a comment goes: nothing brings it back. */
export function RemoveDialog({ comment, onClose }: RemoveDialogProps) {
  const { t, language } = useWords();
  const remove = useRemoveComment();
  const onPress = () =>
    remove.mutate({ id: comment.id }, { onSuccess: () => tellDone(t("comments.removedDone")) });
  return (
    <ActDialog
      title={t("comments.removeTitle")}
      act={
        <Button variant="danger" isPending={remove.isPending} onPress={onPress}>
          {t("comments.remove")}
        </Button>
      }
      onClose={onClose}
    >
      <p>{t("comments.removeIntro", { person: isolate(chooseName(language, comment.author).text) })}</p>
      <RefusalNotice error={remove.error} />
    </ActDialog>
  );
}

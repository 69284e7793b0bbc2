import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
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
  const footer = (
    <>
      <Button variant="danger" isPending={remove.isPending} onPress={onPress}>
        {t("comments.remove")}
      </Button>
      <Button variant="quiet" onPress={onClose}>
        {t("common.cancel")}
      </Button>
    </>
  );
  return (
    <Dialog title={t("comments.removeTitle")} isOpen onClose={onClose} footer={footer}>
      <p>{t("comments.removeIntro", { person: isolate(chooseName(language, comment.author).text) })}</p>
      <RefusalNotice error={remove.error} />
    </Dialog>
  );
}

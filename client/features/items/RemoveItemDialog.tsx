import { useState } from "react";
import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import form from "#client/editing/EditForm.module.css";
import { NoteField } from "#client/editing/NoteField.tsx";
import { useUndo } from "#client/editing/use-undo.ts";
import { wireErrorOf } from "#client/requests/failures.ts";
import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import { isolate } from "#shared/i18n/words.ts";
import { problemAt } from "./item-form.ts";
import type { RemoveItemProps } from "./OpenItems.tsx";
import { useItemActs } from "./use-item-acts.ts";

/** Asks once more before a milestone or an activity goes, with its links. */
export function RemoveItemDialog(props: RemoveItemProps & { readonly onClose: () => void }) {
  const { program, item, kind, onRemoved, onClose } = props;
  const words = useWords();
  const { t } = words;
  const { tellSaved } = useUndo();
  // What is confirmed is what was read: another's change meanwhile is refused, not agreed to.
  const [{ id, version }] = useState(item);
  const [note, setNote] = useState("");
  const { remove } = useItemActs();
  const code = `${program.code} ${item.code}`;
  const send = () =>
    remove.mutate(
      { id, version, note },
      {
        onSuccess: ({ actSeq }) => {
          tellSaved(t("items.removed", { code: isolate(code) }), {
            seq: actSeq,
            subject: { kind: "removed", code },
          });
          onRemoved();
        },
      },
    );
  const wire = wireErrorOf(remove.error);
  const kept = wire?.code === "INVALID_INPUT" ? problemAt(words, wire.data.problems, "id") : undefined;
  const footer = (
    <>
      <Button variant="danger" isPending={remove.isPending} onPress={send}>
        {t(`items.remove.${kind}`)}
      </Button>
      <Button variant="quiet" onPress={onClose}>
        {t("common.cancel")}
      </Button>
    </>
  );
  const title = <DialogTitle kind={`${t(`items.remove.${kind}`)} ${isolate(code)}`} name={item} />;
  return (
    <Dialog title={title} isOpen onClose={onClose} footer={footer}>
      <div className={form["fields"]}>
        <p>{t("items.removeIntro")}</p>
        <RefusalNotice error={remove.error} fields={["id"]} />
        {kept ? (
          <Notice tone="problem" role="alert">
            {kept}
          </Notice>
        ) : null}
        <NoteField value={note} onChange={setNote} />
      </div>
    </Dialog>
  );
}

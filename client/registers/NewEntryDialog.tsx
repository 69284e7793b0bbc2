import type { ReactNode } from "react";
import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import styles from "./Register.module.css";

interface NewEntryDialogProps {
  /** What the form does, which is its title and its button. */
  readonly act: string;
  /** Paths of the fields that show their own refusals. */
  readonly fields: readonly string[];
  readonly sending: { readonly error: unknown; readonly isPending: boolean };
  readonly onSend: () => void;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** The frame of every form that adds an entry to a register. */
export function NewEntryDialog({ act, fields, sending, onSend, children, onClose }: NewEntryDialogProps) {
  const { t } = useWords();
  const footer = (
    <>
      <Button variant="primary" isPending={sending.isPending} onPress={onSend}>
        {act}
      </Button>
      <Button variant="quiet" onPress={onClose}>
        {t("common.cancel")}
      </Button>
    </>
  );
  return (
    <Dialog title={act} isOpen onClose={onClose} footer={footer} size="wide">
      <div className={styles["section"]}>
        <RefusalNotice error={sending.error} fields={fields} />
        {children}
      </div>
    </Dialog>
  );
}

import type { ReactNode } from "react";
import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { ActDialog } from "#client/ui/Dialog/ActDialog.tsx";
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
  const button = (
    <Button variant="primary" isPending={sending.isPending} onPress={onSend}>
      {act}
    </Button>
  );
  return (
    <ActDialog title={act} act={button} onClose={onClose} size="wide">
      <div className={styles["section"]}>
        <RefusalNotice error={sending.error} fields={fields} />
        {children}
      </div>
    </ActDialog>
  );
}

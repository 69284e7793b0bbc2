import { type ReactNode, useState } from "react";
import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { ActDialog } from "#client/ui/Dialog/ActDialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { TextArea } from "#client/ui/TextArea/TextArea.tsx";
import type { BilingualName } from "#shared/contract/names.ts";
import styles from "./Register.module.css";

/** An entry as it was read, and what a person says of their act on it. */
export interface EntryMove {
  readonly id: string;
  readonly version: number;
  readonly note: string;
}

/** A mutation, as far as this dialog uses it. */
interface Move {
  readonly error: unknown;
  readonly isPending: boolean;
  readonly mutate: (input: EntryMove) => void;
}

interface MoveDialogProps {
  readonly entry: BilingualName & { readonly id: string; readonly version: number };
  readonly kind: string;
  readonly intro: string;
  readonly act: string;
  readonly isDanger?: boolean;
  readonly move: Move;
  /** What the act is about, below its introduction. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
}

/** Moves an entry on, with a note for whoever reads it later. */
export function MoveDialog(props: MoveDialogProps) {
  const { entry, kind, intro, act, isDanger, move, children, onClose } = props;
  const { t } = useWords();
  const { id, version } = entry;
  // What is confirmed is what was read: another's act meanwhile is refused, not agreed to.
  const [read] = useState({ id, version });
  const [note, setNote] = useState("");
  const button = (
    <Button
      variant={isDanger ? "danger" : "primary"}
      isPending={move.isPending}
      onPress={() => move.mutate({ ...read, note })}
    >
      {act}
    </Button>
  );
  return (
    <ActDialog title={<DialogTitle kind={kind} name={entry} />} act={button} onClose={onClose}>
      <div className={styles["section"]}>
        <p>{intro}</p>
        <RefusalNotice error={move.error} />
        {children}
        <TextArea
          label={t("terms.note")}
          value={note}
          onChange={setNote}
          rows={2}
          maxLength={2_000}
          isOptionalMarked
        />
      </div>
    </ActDialog>
  );
}

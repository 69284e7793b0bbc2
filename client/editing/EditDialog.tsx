import type { ReactNode } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import { Conflict, type ConflictData } from "./Conflict.tsx";
import form from "./EditForm.module.css";
import { EditProblem } from "./EditProblem.tsx";

/** A form on its way: what was refused, what stands in conflict, and what may be done about it. */
export interface Editing {
  readonly problems: readonly FieldProblem[];
  readonly conflict: ConflictData | null;
  readonly failure: unknown;
  readonly isPending: boolean;
  readonly save: () => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

interface EditDialogProps {
  readonly title: ReactNode;
  readonly editing: Editing;
  /** Paths of the fields that show their own refusals. */
  readonly fields: readonly string[];
  /** Stands above the form: what is changed, and who else has it open. */
  readonly about?: ReactNode;
  readonly children: ReactNode;
  /** Stands below the form. */
  readonly beside?: ReactNode;
  /** Acts beside saving and giving up. */
  readonly acts?: ReactNode;
  readonly onClose: () => void;
}

/** The frame of every form that changes the plan. What was typed stays until it is saved or given up. */
export function EditDialog(props: EditDialogProps) {
  const { title, editing, fields, about, children, beside, acts, onClose } = props;
  const { t } = useWords();
  const { problems, conflict, failure, isPending } = editing;
  const footer = (
    <>
      <Button variant="primary" onPress={editing.save} isDisabled={isPending || conflict !== null}>
        {t(isPending ? "common.saving" : "common.save")}
      </Button>
      <Button onPress={onClose}>{t("common.cancel")}</Button>
      {acts}
    </>
  );
  return (
    <Dialog title={title} isOpen onClose={onClose} footer={footer} size="wide">
      <div className={form["content"]}>
        {about}
        {conflict ? (
          <Conflict conflict={conflict} onKeepMine={editing.keepMine} onTakeTheirs={editing.takeTheirs} />
        ) : null}
        {children}
        <EditProblem problems={problems} fields={fields} failure={failure} />
        {beside}
      </div>
    </Dialog>
  );
}

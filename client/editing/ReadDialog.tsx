import type { ReactNode } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import form from "./EditForm.module.css";

interface ReadDialogProps {
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What those see who may read a thing of the plan and not change it. */
export function ReadDialog({ title, onClose, children }: ReadDialogProps) {
  const { t } = useWords();
  return (
    <Dialog
      title={title}
      isOpen
      isDismissable
      onClose={onClose}
      footer={<Button onPress={onClose}>{t("common.close")}</Button>}
    >
      <div className={form["content"]}>{children}</div>
    </Dialog>
  );
}

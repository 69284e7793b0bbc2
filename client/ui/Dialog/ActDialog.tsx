import type { ReactNode } from "react";
import { Button } from "../Button/Button.tsx";
import { useWords } from "../locale/locale-context.ts";
import { Dialog } from "./Dialog.tsx";

interface ActDialogProps {
  readonly title: ReactNode;
  /** The button that does it. */
  readonly act: ReactNode;
  /** How the way back is named where "cancel" would be taken for the act. */
  readonly cancel?: string;
  /** A form of many fields is wide. */
  readonly size?: "medium" | "wide";
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What one act does, before it is done: one button does it, the other leaves everything as it is. */
export function ActDialog({ title, act, cancel, size = "medium", onClose, children }: ActDialogProps) {
  const { t } = useWords();
  const footer = (
    <>
      {act}
      <Button variant="quiet" onPress={onClose}>
        {cancel ?? t("common.cancel")}
      </Button>
    </>
  );
  return (
    <Dialog title={title} isOpen onClose={onClose} footer={footer} size={size}>
      {children}
    </Dialog>
  );
}

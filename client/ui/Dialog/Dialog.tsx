import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components/Modal";
import { IconButton } from "../IconButton/IconButton.tsx";
import { useWords } from "../locale/locale-context.ts";
import styles from "./Dialog.module.css";

interface DialogProps {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** A sheet stands at the end of the line over the height of the window, and takes all of a phone's. */
  readonly size?: "medium" | "wide" | "sheet";
  /** Buttons, the main one first. */
  readonly footer?: ReactNode;
  /** Without it an unsaved form would be lost to a stray click on the backdrop. */
  readonly isDismissable?: boolean;
  readonly children: ReactNode;
}

/** A modal window: keeps the focus inside, closes on Escape, gives the focus back. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, size = "medium", footer, isDismissable = false, children } = props;
  const { t } = useWords();
  return (
    <ModalOverlay
      className={styles["overlay"] ?? ""}
      isOpen={isOpen}
      isDismissable={isDismissable}
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Modal className={styles["modal"] ?? ""} data-size={size}>
        <AriaDialog ref={keepFocus} className={styles["dialog"] ?? ""}>
          <header className={styles["header"]}>
            <Heading slot="title" level={2} className={styles["title"] ?? ""}>
              {title}
            </Heading>
            <IconButton icon="close" label={t("common.close")} onPress={onClose} />
          </header>
          <div className={styles["body"]}>{children}</div>
          {footer ? <footer className={styles["footer"]}>{footer}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What is pressed may go away with what it did, and the focus with it: the window takes it, or no key would reach it. */
function keepFocus(dialog: HTMLElement | null) {
  if (!dialog) return undefined;
  const observer = new MutationObserver(() => {
    if (document.activeElement === document.body) dialog.focus();
  });
  observer.observe(dialog, { childList: true, subtree: true });
  return () => observer.disconnect();
}

import { type ReactNode, useEffect, useEffectEvent, useRef } from "react";
import { IconButton } from "#client/ui/IconButton/IconButton.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import styles from "./ProgramPanel.module.css";

interface DockedPanelProps {
  readonly title: ReactNode;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Beside the chart, which stays in use: it takes the focus from who came by keys, and leaves it where a pointer put it. */
export function DockedPanel({ title, label, onClose, children }: DockedPanelProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const from = document.activeElement;
    if (from?.matches('[data-gantt] [role="row"]:focus-visible')) heading.current?.focus();
  }, []);
  useCloseOnEscape(onClose);
  return (
    <aside className={styles["panel"]} aria-label={label} data-print="none">
      <header className={styles["head"]}>
        <h2 ref={heading} tabIndex={-1} className={styles["title"]}>
          {title}
        </h2>
        <IconButton icon="close" size="small" label={t("common.close")} onPress={onClose} />
      </header>
      <div className={styles["scroll"]}>{children}</div>
    </aside>
  );
}

/** Keys of their own. */
const NEARER = 'input, textarea, select, [role="dialog"], [role="menu"], [role="listbox"]';

/** Escape closes it from anywhere on the page, unless something nearer has the key for itself. */
function useCloseOnEscape(close: () => void): void {
  const onClose = useEffectEvent(close);
  useEffect(() => {
    const onKeyDown = ({ key, target, defaultPrevented }: KeyboardEvent) => {
      const isTaken = target instanceof Element && target.closest(NEARER) !== null;
      if (key === "Escape" && !defaultPrevented && !isTaken) onClose();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}

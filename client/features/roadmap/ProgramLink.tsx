import type { MouseEvent, ReactNode } from "react";
import styles from "./ProgramLink.module.css";

interface ProgramLinkProps {
  readonly code: string;
  readonly children: ReactNode;
}

/** A plain press is the row's, which opens the program in brief; with Ctrl or ⌘ its own page opens beside this one. */
export function ProgramLink({ code, children }: ProgramLinkProps) {
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    // The press gave the focus to the link, which has no keys; the row has.
    event.currentTarget.closest<HTMLElement>('[role="row"]')?.focus();
    if (event.ctrlKey || event.metaKey || event.shiftKey) event.stopPropagation();
    else event.preventDefault();
  };
  return (
    <a
      className={styles["link"]}
      href={`/programs/${encodeURIComponent(code)}`}
      tabIndex={-1}
      draggable={false}
      onClick={onClick}
    >
      {children}
    </a>
  );
}

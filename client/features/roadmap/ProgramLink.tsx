import type { MouseEvent, ReactNode } from "react";
import styles from "./ProgramLink.module.css";

interface ProgramLinkProps {
  readonly code: string;
  readonly children: ReactNode;
}

/** A plain press is the row's, which opens the program in brief; with Ctrl or ⌘ its own page opens beside this one. */
export function ProgramLink({ code, children }: ProgramLinkProps) {
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return event.stopPropagation();
    event.preventDefault();
    // The press gave the link the focus, whose keys are the row's.
    event.currentTarget.closest<HTMLElement>('[role="row"]')?.focus();
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

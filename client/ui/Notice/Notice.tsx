import type { ReactNode } from "react";
import { Icon } from "../Icon/Icon.tsx";
import styles from "./Notice.module.css";

interface NoticeProps {
  readonly tone: "notice" | "problem" | "calm";
  /** `status` for what may wait, `alert` for what may not; none for what stands there from the start. */
  readonly role?: "status" | "alert";
  readonly children: ReactNode;
}

/** A line of words that a reader should not miss. */
export function Notice({ tone, role, children }: NoticeProps) {
  return (
    <div className={styles["notice"]} data-tone={tone} role={role}>
      <Icon name={tone === "calm" ? "info" : "warning"} />
      <div>{children}</div>
    </div>
  );
}

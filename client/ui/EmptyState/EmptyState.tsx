import type { ReactNode } from "react";
import { Icon, type IconName } from "../Icon/Icon.tsx";
import styles from "./EmptyState.module.css";

interface EmptyStateProps {
  readonly icon?: IconName;
  readonly title: string;
  /** What belongs here, and the first step towards it. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

export function EmptyState({ icon = "info", title, children, action }: EmptyStateProps) {
  return (
    <div className={styles["state"]}>
      <span className={styles["icon"]}>
        <Icon name={icon} />
      </span>
      <h2 className={styles["title"]}>{title}</h2>
      <p className={styles["body"]}>{children}</p>
      {action}
    </div>
  );
}

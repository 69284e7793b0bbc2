import type { ReactNode } from "react";
import { Icon, type IconName } from "../Icon/Icon.tsx";
import styles from "./EmptyState.module.css";

interface EmptyStateProps {
  readonly icon?: IconName;
  readonly title: string;
  /** What belongs here, and the first step towards it. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** 1 where the state is all that the page has to say. */
  readonly level?: 1 | 2;
}

export function EmptyState({ icon = "info", title, children, action, level = 2 }: EmptyStateProps) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div className={styles["state"]}>
      <span className={styles["icon"]}>
        <Icon name={icon} />
      </span>
      <Heading className={styles["title"]}>{title}</Heading>
      <p className={styles["body"]}>{children}</p>
      {action}
    </div>
  );
}

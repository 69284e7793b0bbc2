import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import { STATUSES } from "#shared/progress/status-words.ts";
import styles from "./StatusGrid.module.css";

/** What each shape stands for. */
export function StatusGridLegend() {
  return (
    <ul className={styles["legend"]}>
      {STATUSES.map((status) => (
        <li key={status}>
          <StatusMark status={status} />
        </li>
      ))}
    </ul>
  );
}

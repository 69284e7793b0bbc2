import type { Status } from "#shared/progress/status-words.ts";
import { useWords } from "../locale/locale-context.ts";
import styles from "./StatusMark.module.css";
import { StatusShape } from "./StatusShape.tsx";

interface StatusMarkProps {
  readonly status: Status;
  /** `soft` lays the word on a tinted ground; `plain` suits tables. */
  readonly look?: "plain" | "soft";
  /** Hides the word from the eye, never from a screen reader; for narrow columns. */
  readonly isWordHidden?: boolean;
}

/** A status as shape, colour and word. */
export function StatusMark({ status, look = "plain", isWordHidden = false }: StatusMarkProps) {
  const { t } = useWords();
  const word = t(`status.${status}`);
  return (
    <span
      className={styles["mark"]}
      data-status={status}
      data-look={look}
      {...(isWordHidden ? { title: word } : {})}
    >
      <StatusShape status={status} />
      <span className={isWordHidden ? styles["hiddenWord"] : undefined}>{word}</span>
    </span>
  );
}

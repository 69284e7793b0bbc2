import type { ReactNode } from "react";
import { Button } from "../Button/Button.tsx";
import { Icon } from "../Icon/Icon.tsx";
import { useWords } from "../locale/locale-context.ts";
import styles from "./ErrorState.module.css";

interface ErrorStateProps {
  /** What happened, what is safe and what to do: a sentence of shared/i18n/sentences.ts. */
  readonly sentence: string;
  readonly onRetry?: () => void;
  /** Another way on. */
  readonly children?: ReactNode;
}

/** In place of content that could not be had. */
export function ErrorState({ sentence, onRetry, children }: ErrorStateProps) {
  const { t } = useWords();
  return (
    <div className={styles["state"]} role="alert">
      <Icon name="warning" />
      <div className={styles["words"]}>
        <h2 className={styles["title"]}>{t("errors.title")}</h2>
        <p>{sentence}</p>
        {onRetry ? (
          <Button size="small" onPress={onRetry}>
            {t("common.retry")}
          </Button>
        ) : null}
        {children}
      </div>
    </div>
  );
}

import { useQueryClient } from "@tanstack/react-query";
import { useIsServerReachable } from "../../requests/connection.ts";
import { Button } from "../../ui/Button/Button.tsx";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Notice } from "../../ui/Notice/Notice.tsx";
import styles from "./ConnectionNotice.module.css";

/** Appears while the server does not answer: what is on screen may be out of date. */
export function ConnectionNotice() {
  const { t } = useWords();
  const queryClient = useQueryClient();
  if (useIsServerReachable()) return null;
  return (
    <div className={styles["line"]} data-print="none">
      <Notice tone="notice" role="status">
        {t("shell.offline")}
      </Notice>
      <Button size="small" onPress={() => void queryClient.refetchQueries({ type: "active" })}>
        {t("common.retry")}
      </Button>
    </div>
  );
}

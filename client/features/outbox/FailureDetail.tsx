import { useWords } from "../../ui/locale/locale-context.ts";
import styles from "./FailureDetail.module.css";

/** What the mail server said in its own words, for whoever looks after it. */
export function FailureDetail({ detail }: { readonly detail: string }) {
  const { t } = useWords();
  if (detail === "") return null;
  return (
    <span className={styles["detail"]}>
      {t("outbox.detail")}{" "}
      <bdi dir="ltr" lang="en">
        {detail}
      </bdi>
    </span>
  );
}

import { isolate } from "#shared/i18n/words.ts";
import { Button } from "../../ui/Button/Button.tsx";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Notice } from "../../ui/Notice/Notice.tsx";
import { FailureDetail } from "./FailureDetail.tsx";
import styles from "./MailTest.module.css";
import { useMailTest } from "./use-outbox-acts.ts";

/** Sends a letter to whoever presses, and says in words what became of it. */
export function MailTest({ canSend }: { readonly canSend: boolean }) {
  const { t } = useWords();
  const { send, isPending, outcome } = useMailTest();
  return (
    <div className={styles["test"]}>
      <Button isDisabled={!canSend || isPending} onPress={send}>
        {t("outbox.test")}
      </Button>
      {outcome?.failure === null ? (
        <Notice tone="calm" role="status">
          {t("outbox.testDone", { to: isolate(outcome.to) })}
        </Notice>
      ) : null}
      {outcome?.failure ? (
        <Notice tone="problem" role="alert">
          {t("outbox.testFailed", {
            to: isolate(outcome.to),
            reason: t(`outbox.failures.${outcome.failure.reason}`),
          })}
          <FailureDetail detail={outcome.failure.detail} />
        </Notice>
      ) : null}
    </div>
  );
}

import type { OutboxMessageView } from "#shared/contract/outbox.ts";
import { notificationSentence, notificationTitle } from "#shared/i18n/notification-words.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { Button } from "../../ui/Button/Button.tsx";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Name } from "../../ui/Name/Name.tsx";
import { FailureDetail } from "./FailureDetail.tsx";
import styles from "./MessageRow.module.css";
import type { Retry } from "./use-outbox-acts.ts";

interface MessageRowProps {
  readonly message: OutboxMessageView;
  /** Whether a mail server is set. */
  readonly canSend: boolean;
  readonly retry: Retry;
  readonly isRetrying: boolean;
}

/** One letter: to whom, what about, and what became of it. */
export function MessageRow({ message, canSend, retry, isRetrying }: MessageRowProps) {
  const words = useWords();
  const { t, format, language } = words;
  const { id, person, content, state, failure } = message;
  return (
    <tr>
      <th scope="row" className={styles["person"]}>
        <Name name={person} />
        <bdi dir="ltr" className={styles["email"]}>
          {person.email}
        </bdi>
      </th>
      <td data-wide data-heading={t("outbox.about")}>
        <ul className={styles["told"]}>
          {content.told.map((told) => (
            <li key={JSON.stringify(told)}>
              <b>{notificationTitle(words, told)}</b> {notificationSentence(words, told)}
            </li>
          ))}
        </ul>
      </td>
      <td data-heading={t("outbox.written")} className={styles["written"]}>
        {format.instant(message.createdAt)}
      </td>
      <td data-wide data-heading={t("outbox.outcome")} className={styles["outcome"]}>
        <p>{outcomeOf()}</p>
        {failure ? <FailureDetail detail={failure.detail} /> : null}
        {message.attempts > 0 ? <p className={styles["attempts"]}>{attempts()}</p> : null}
        {state === "dead" ? (
          <Button
            size="small"
            isDisabled={isRetrying}
            aria-label={t("outbox.retryFor", { name: chooseName(language, person).text })}
            onPress={() => retry({ id })}
          >
            {t("outbox.retry")}
          </Button>
        ) : null}
      </td>
    </tr>
  );

  function outcomeOf(): string {
    if (message.sentAt !== null) return t("outbox.sentAt", { at: format.instant(message.sentAt) });
    const reason = failure ? t(`outbox.failures.${failure.reason}`) : "";
    if (message.nextAttemptAt === null) return reason;
    if (!canSend) return t("outbox.waiting");
    return `${reason} ${t("outbox.nextAt", { at: format.instant(message.nextAttemptAt) })}`.trim();
  }

  function attempts(): string {
    return t("outbox.attempts", { count: message.attempts, number: format.number(message.attempts) });
  }
}

import type { OutboxMessageView } from "#shared/contract/outbox.ts";
import { useWords } from "../../ui/locale/locale-context.ts";
import { MessageRow } from "./MessageRow.tsx";
import styles from "./MessagesTable.module.css";
import type { Retry } from "./use-outbox-acts.ts";

interface MessagesTableProps {
  readonly messages: readonly OutboxMessageView[];
  readonly canSend: boolean;
  readonly retry: Retry;
  readonly isRetrying: boolean;
}

export function MessagesTable({ messages, ...row }: MessagesTableProps) {
  const { t } = useWords();
  return (
    <div className={styles["frame"]}>
      <table data-narrow="cards" className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{t("outbox.to")}</th>
            <th scope="col">{t("outbox.about")}</th>
            <th scope="col">{t("outbox.written")}</th>
            <th scope="col">{t("outbox.outcome")}</th>
          </tr>
        </thead>
        <tbody>
          {messages.map((message) => (
            <MessageRow key={message.id} message={message} {...row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

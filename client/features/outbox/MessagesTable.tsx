import type { OutboxMessageView, OutboxState } from "#shared/contract/outbox.ts";
import { DataTable } from "../../ui/DataTable/DataTable.tsx";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Scrollable } from "../../ui/Scrollable/Scrollable.tsx";
import { MessageRow } from "./MessageRow.tsx";
import type { Retry } from "./use-outbox-acts.ts";

interface MessagesTableProps {
  readonly state: OutboxState;
  readonly messages: readonly OutboxMessageView[];
  readonly canSend: boolean;
  readonly retry: Retry;
  readonly isRetrying: boolean;
}

export function MessagesTable({ state, messages, ...row }: MessagesTableProps) {
  const { t } = useWords();
  return (
    <Scrollable label={t(`outbox.states.${state}`)} isFramed>
      <DataTable
        headings={[t("outbox.to"), t("outbox.about"), t("outbox.written"), t("outbox.outcome")]}
        align="top"
        narrow="cards"
      >
        <tbody>
          {messages.map((message) => (
            <MessageRow key={message.id} message={message} {...row} />
          ))}
        </tbody>
      </DataTable>
    </Scrollable>
  );
}

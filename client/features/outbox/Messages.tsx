import { useSuspenseQuery } from "@tanstack/react-query";
import type { OutboxState } from "#shared/contract/outbox.ts";
import { useTRPC } from "../../app/trpc.ts";
import { Button } from "../../ui/Button/Button.tsx";
import { EmptyState } from "../../ui/EmptyState/EmptyState.tsx";
import { useWords } from "../../ui/locale/locale-context.ts";
import { SectionHead } from "../../ui/SectionHead/SectionHead.tsx";
import { Segmented } from "../../ui/Segmented/Segmented.tsx";
import { MailServerState } from "./MailServerState.tsx";
import { MailTest } from "./MailTest.tsx";
import styles from "./Messages.module.css";
import { MessagesTable } from "./MessagesTable.tsx";
import { useRetry } from "./use-outbox-acts.ts";

const STATES = ["dead", "pending", "sent"] as const satisfies readonly OutboxState[];
/** Messages come and go while somebody looks. */
const ASK_AGAIN_MS = 10_000;

interface MessagesProps {
  readonly state: OutboxState;
  readonly onState: (state: OutboxState) => void;
}

/** What the product sends by mail: whether it can, what waits, what failed and why. */
export function Messages({ state, onState }: MessagesProps) {
  const { t, format } = useWords();
  const trpc = useTRPC();
  const { data: outbox } = useSuspenseQuery(
    trpc.outbox.read.queryOptions({ state }, { refetchInterval: ASK_AGAIN_MS }),
  );
  const { retry, isPending } = useRetry();
  const { server, counts, messages } = outbox;
  return (
    <section className={styles["messages"]} aria-labelledby="messages-title">
      <SectionHead
        title={t("administration.messages")}
        titleId="messages-title"
        intro={t("outbox.intro")}
        acts={<MailTest canSend={server !== null} />}
      />
      <MailServerState server={server} />
      <div className={styles["bar"]}>
        <Segmented<OutboxState>
          label={t("outbox.state")}
          value={state}
          onChange={onState}
          segments={STATES.map((id) => ({
            id,
            label: t("outbox.stateCount", {
              state: t(`outbox.states.${id}`),
              number: format.number(counts[id]),
            }),
          }))}
        />
        {state === "dead" && messages.length > 1 ? (
          <Button size="small" isDisabled={isPending} onPress={() => retry({})}>
            {t("outbox.retryAll")}
          </Button>
        ) : null}
      </div>
      {messages.length === 0 ? (
        <EmptyState icon="check" title={t(`outbox.emptyTitle.${state}`)}>
          {t(`outbox.emptyBody.${state}`)}
        </EmptyState>
      ) : (
        <MessagesTable
          state={state}
          messages={messages}
          canSend={server !== null}
          retry={retry}
          isRetrying={isPending}
        />
      )}
    </section>
  );
}

import { SheetMenu } from "#client/sheets/SheetMenu.tsx";
import { CountedCard } from "#client/ui/CountedCard/CountedCard.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Page } from "#client/ui/Page/Page.tsx";
import type { ChangeRequestRow, ChangeRequestsView } from "#shared/contract/change-requests.ts";
import { RequestList } from "./RequestList.tsx";

/** Every request that the reader may read: what waits for a decision first. */
export function Requests({ view: { requests } }: { readonly view: ChangeRequestsView }) {
  const { t } = useWords();
  if (requests.length === 0) {
    return (
      <Page>
        <EmptyState icon="calendar" level={1} title={t("changeRequests.emptyTitle")}>
          {t("changeRequests.emptyBody")}
        </EmptyState>
      </Page>
    );
  }
  const { waiting = [], decided = [] } = Object.groupBy(requests, ({ state }) =>
    state === "submitted" ? "waiting" : "decided",
  );
  return (
    <Page
      title={t("changeRequests.title")}
      intro={t("changeRequests.intro")}
      actions={<SheetMenu sheet="changeRequests" />}
    >
      <Part title={t("changeRequests.waiting")} requests={waiting} />
      {decided.length > 0 ? <Part title={t("changeRequests.decided")} requests={decided} /> : null}
    </Page>
  );
}

interface PartProps {
  readonly title: string;
  readonly requests: readonly ChangeRequestRow[];
}

function Part({ title, requests }: PartProps) {
  const { t } = useWords();
  return (
    <CountedCard title={title} count={requests.length} empty={t("changeRequests.waitingEmpty")}>
      <RequestList requests={requests} />
    </CountedCard>
  );
}
